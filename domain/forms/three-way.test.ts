import fc from "fast-check";
import { expect, test } from "vitest";
import { threeWay } from "./three-way.ts";

test("what only they changed is taken over, what only I changed stays, and what both changed is a clash", () => {
  const was = { article: "12", note: "", summary: "A", date: "2006" };
  const theirs = { article: "14", note: "Seen.", summary: "A", date: "2006" };
  const mine = { article: "16", note: "", summary: "B", date: "2006" };
  expect(threeWay({ was, theirs, mine }, [])).toEqual({
    values: { article: "16", note: "Seen.", summary: "B", date: "2006" },
    fields: [
      { name: "article", was: "12", theirs: "14", mine: "16", clash: true },
      { name: "note", was: "", theirs: "Seen.", mine: "", clash: false },
    ],
  });
});

test("rows go together: mine are not mixed with theirs", () => {
  const was = { "people.0.name": "A", "people.1.name": "B" };
  const theirs = { "people.0.name": "A" };
  const mine = { "people.0.name": "A", "people.1.name": "B", "people.2.name": "C" };
  const { values, fields } = threeWay({ was, theirs, mine }, ["people"]);
  expect(values).toEqual(mine);
  expect(fields).toMatchObject([{ name: "people", clash: true }]);
});

const form = fc.record({
  a: fc.constantFrom("", "1", "2"),
  b: fc.constantFrom("", "1", "2"),
  c: fc.constantFrom("", "1"),
});

test("nothing that one of two people typed is lost without being told", () => {
  fc.assert(
    fc.property(form, form, form, (was, theirs, mine) => {
      const { values, fields } = threeWay({ was, theirs, mine }, []);
      for (const name of ["a", "b", "c"] as const) {
        const kept = values[name] ?? "";
        if (mine[name] !== was[name]) expect(kept).toBe(mine[name]);
        else expect(kept).toBe(theirs[name]);
        expect(fields.some((field) => field.name === name)).toBe(theirs[name] !== was[name]);
      }
    }),
  );
});
