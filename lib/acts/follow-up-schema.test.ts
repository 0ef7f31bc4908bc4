import { expect, test } from "vitest";
import { followUpSchema } from "./follow-up-schema.ts";

const whole = { status: "implemented", date: "2026-10", note: "Done.", source: { title: "A report" } };

function rulesOf(body: unknown): string[] {
  return followUpSchema.safeParse(body).error?.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`) ?? [];
}

test("what may be left out of an assessment is filled in", () => {
  expect(followUpSchema.parse(whole)).toEqual({
    ...whole,
    assessorKind: "tracker",
    assessor: null,
    grade: null,
    lookedIn: null,
    action: null,
    source: { title: "A report", url: null, symbol: null, readOn: null },
  });
});

test("what is not so is named with its rule", () => {
  expect(rulesOf(null)).toEqual([" object"]);
  expect(rulesOf({ ...whole, status: "done" })).toEqual(["status status"]);
  expect(rulesOf({ ...whole, assessorKind: "us" })).toEqual(["assessorKind assessorKind"]);
  expect(rulesOf({ ...whole, date: "2026-02-30" })).toEqual(["date date"]);
  expect(rulesOf({ ...whole, recommendation: "KAZ-2003-R1" })).toEqual([" object"]);
  expect(rulesOf({})).toEqual(["status status", "date required", "note required", "source required"]);
});
