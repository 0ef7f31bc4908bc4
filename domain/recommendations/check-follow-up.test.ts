import { expect, test } from "vitest";
import { checkFollowUp } from "./check-follow-up.ts";

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
