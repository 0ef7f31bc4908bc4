import { expect, test } from "vitest";
import { fieldsOf } from "../forms/field-kinds.ts";
import { fieldChanges, type Said } from "./corrections.ts";
import { visitSchema } from "./visits.ts";

const source = { title: "A page", url: null, symbol: null, readOn: "2026-11-20" };
const official = (name: string) => ({ name, office: "Minister", side: "host" });
const before: Said = {
  state: "KAZ",
  title: "A visit",
  status: "done",
  notes: ["One.", "Two."],
  officials: [official("A"), official("B")],
  source,
};
const changes = (after: object) =>
  fieldChanges(fieldsOf(visitSchema), before, { ...before, ...after }).map(
    (one) => `${one.path.join(".")}: ${one.before} > ${one.after}`,
  );

test("what is the same is not told, nothing said is null, and what stands inside is named from the outside in", () => {
  expect(changes({})).toEqual([]);
  expect(changes({ datesNote: "" })).toEqual([]);
  expect(
    changes({ title: "Another", mandate: "torture", notes: ["One."], source: { ...source, readOn: null } }),
  ).toEqual([
    "title: A visit > Another",
    "mandate: null > torture",
    "notes: One.\nTwo. > One.",
    "source.readOn: 2026-11-20 > null",
  ]);
});

test("a row that is put in or taken out leaves the others alone, and one that is changed is told field by field", () => {
  expect(changes({ officials: [official("C"), official("A"), official("B")] })).toEqual([
    "officials.name: null > C",
    "officials.office: null > Minister",
    "officials.side: null > host",
  ]);
  expect(changes({ officials: [official("B")] })).toHaveLength(3);
  expect(changes({ officials: [official("A"), { ...official("B"), office: "President" }] })).toEqual([
    "officials.office: Minister > President",
  ]);
});
