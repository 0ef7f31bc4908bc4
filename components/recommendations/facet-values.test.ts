import { expect, test } from "vitest";
import { everything } from "#domain/recommendations/search.ts";
import { facetChoices, toggled } from "./facet-values.ts";

const counted = (values: readonly string[]) =>
  values.map((value, index) => ({ value, label: null, count: values.length - index }));

test("what is chosen stands first and stays in sight where nothing carries it", () => {
  const search = { ...everything, theme: ["torture", "gone"] };
  const { shown } = facetChoices("theme", counted(["women", "torture"]), search);
  expect(shown.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
    ["torture", 1, true],
    ["gone", 0, true],
    ["women", 2, false],
  ]);
});

test("more than a few are folded away, one alone is not, and of very many the rest is only counted", () => {
  const many = (count: number) =>
    facetChoices("maker", counted(Array.from({ length: count }, (_, i) => `m${i}`)), everything);
  expect(many(7)).toMatchObject({ shown: { length: 7 }, folded: [], unlisted: 0 });
  expect(many(8)).toMatchObject({ shown: { length: 6 }, folded: { length: 2 }, unlisted: 0 });
  expect(many(100)).toMatchObject({ shown: { length: 6 }, folded: { length: 54 }, unlisted: 40 });
});

test("years stand in their own order, the latest first", () => {
  const { shown } = facetChoices("year", counted(["2009", "2015", "2003"]), everything);
  expect(shown.map(({ value }) => value)).toEqual(["2015", "2009", "2003"]);
});

test("a value is chosen and given up again, and a status of its own takes the place of all open ones", () => {
  const one = toggled(everything, "theme", "torture");
  expect(one.theme).toEqual(["torture"]);
  expect(toggled(one, "theme", "torture").theme).toEqual([]);
  expect(toggled({ ...everything, status: ["open"] }, "status", "pending").status).toEqual(["pending"]);
});
