import { expect, test } from "vitest";
import { fieldDifferences } from "./field-differences.ts";

test("a corrected record shows the fields that changed and no other", () => {
  const before = { kind: "accession", date: "2026-10-02", source: { title: "C.N.500", url: null } };
  const after = { kind: "accession", date: "2026-10-20", source: { title: "C.N.500", url: "https://x.example" } };
  expect(fieldDifferences(before, after)).toEqual([
    { path: ["date"], before: "2026-10-02", after: "2026-10-20" },
    { path: ["source", "url"], before: null, after: "https://x.example" },
  ]);
});

test("a new record shows all that it says, and one that no longer counts all that it said", () => {
  const record = {
    name: "A",
    roles: ["editor", "contributor"],
    none: null,
    empty: [],
    parts: [{ n: 1 }, { n: false }],
  };
  const told = fieldDifferences(null, record);
  expect(told.map(({ path, after }) => [path.join("."), after])).toEqual([
    ["name", "A"],
    ["roles", "editor, contributor"],
    ["parts.1.n", "1"],
    ["parts.2.n", "false"],
  ]);
  expect(fieldDifferences(record, null).map(({ before }) => before)).toEqual(told.map(({ after }) => after));
});

test("versions that say the same in another order do not differ, nor does nothing from nothing", () => {
  expect(fieldDifferences({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([]);
  expect(fieldDifferences(null, null)).toEqual([]);
});

test("fields whose names hold a separator or belong to every object are told apart", () => {
  const odd = JSON.parse('{"a.b": 1, "a": {"b": 2}, "__proto__": {"c": 3}, "constructor": 4}');
  expect(fieldDifferences(null, odd).map(({ path }) => path)).toEqual([
    ["a.b"],
    ["a", "b"],
    ["__proto__", "c"],
    ["constructor"],
  ]);
});
