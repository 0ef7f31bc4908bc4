import { expect, test } from "vitest";
import { checkFollowUp, partsObjections } from "./check-follow-up.ts";

const context = { made: "2003-03-11", today: "2026-11-24" };

test("an assessment needs a date that is one, not in the future and not before what was asked", () => {
  expect(checkFollowUp("2006-01-24", context)).toBeNull();
  expect(checkFollowUp("2026-11-24", context)).toBeNull();
  expect(checkFollowUp("2003", context)).toBeNull();
  expect(checkFollowUp("2006-02-30", context)).toBe("date");
  expect(checkFollowUp(null, context)).toBe("date");
  expect(checkFollowUp("2026-11-25", context)).toBe("future");
  expect(checkFollowUp("2003-03-10", context)).toBe("beforeRecommendation");
  expect(checkFollowUp("1990", { ...context, made: null })).toBeNull();
});

test("only a committee grades, and who found nothing says where it was looked for", () => {
  const said = { status: "pending", assessorKind: "tracker", grade: null, lookedIn: null } as const;
  const inVain = { ...said, status: "no-information" } as const;
  expect(partsObjections(said, null)).toEqual([]);
  expect(partsObjections({ ...said, assessorKind: "committee", grade: "b" }, null)).toEqual([]);
  expect(partsObjections({ ...said, grade: "b" }, null)).toEqual([{ field: "grade", rule: "ofCommittee" }]);
  expect(partsObjections({ ...said, lookedIn: "Reports" }, null)).toEqual([
    { field: "lookedIn", rule: "ofNoInformation" },
  ]);
  expect(partsObjections(inVain, null)).toEqual([{ field: "lookedIn", rule: "required" }]);
  expect(partsObjections({ ...inVain, lookedIn: "Reports" }, null)).toEqual([]);
  // One that was recorded before this was asked can be put right without knowing it.
  expect(partsObjections(inVain, inVain)).toEqual([]);
  expect(partsObjections(inVain, { ...inVain, lookedIn: "Reports" })).toEqual([
    { field: "lookedIn", rule: "required" },
  ]);
});
