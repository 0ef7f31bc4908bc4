import { expect, test } from "vitest";
import { actSchema, correctionSchema } from "./act-schema.ts";

const whole = {
  state: "KAZ",
  treaty: "ICMW",
  kind: "accession",
  date: "2026-10-02",
  source: { title: "C.N.500.2026" },
};

function rulesOf(body: unknown): Record<string, string> {
  const parsed = actSchema.safeParse(body);
  return Object.fromEntries(parsed.error?.issues.map((issue) => [issue.path.join("."), issue.message]) ?? []);
}

test("what the interface was promised is taken, and what may be left out is filled in", () => {
  expect(actSchema.parse({ ...whole, precision: "day" })).toMatchObject({
    effectiveDate: null,
    announced: false,
    acknowledgedWarnings: [],
    reason: null,
    source: { url: null, symbol: null, readOn: null },
  });
});

test("every field that breaks its rule is named with it", () => {
  expect(rulesOf({})).toMatchObject({ state: "required", treaty: "required", kind: "kind", source: "required" });
  expect(rulesOf({ ...whole, state: 7 })).toEqual({ state: "text" });
  expect(rulesOf({ ...whole, state: "x".repeat(121) })).toEqual({ state: "tooLongField" });
  expect(rulesOf({ ...whole, note: "a\u0000b" })).toEqual({ note: "control" });
  expect(rulesOf({ ...whole, precision: "year" })).toEqual({ precision: "precision" });
  expect(rulesOf({ ...whole, date: null, precision: "day" })).toEqual({ precision: "precision" });
  expect(rulesOf({ ...whole, source: { title: "x", url: "javascript:alert(1)" } })).toEqual({
    "source.url": "address",
  });
  expect(rulesOf({ ...whole, source: { title: "x", readOn: "2026-02-30" } })).toEqual({ "source.readOn": "day" });
  expect(rulesOf({ ...whole, acknowledgedWarnings: ["nonsense"] })).toMatchObject({
    "acknowledgedWarnings.0": "warning",
  });
  expect(rulesOf([])).toMatchObject({ "": "object" });
});

test("a correction needs its reason", () => {
  const { state: _state, treaty: _treaty, ...fields } = whole;
  expect(correctionSchema.safeParse(fields).error?.issues.map((issue) => issue.path.join("."))).toEqual(["reason"]);
  expect(correctionSchema.safeParse({ ...fields, reason: "Read again." }).success).toBe(true);
});
