import { expect, test } from "vitest";
import { addDelay, withdrawalEffect } from "./delay.ts";

test("months keep the day of the month and clamp to the month's end", () => {
  expect(addDelay("2006-01-24", { kind: "months", months: 3 })).toBe("2006-04-24");
  expect(addDelay("2011-11-30", { kind: "months", months: 3 })).toBe("2012-02-29");
  expect(addDelay("2012-02-29", { kind: "months", months: 12 })).toBe("2013-02-28");
});

test("the thirtieth day is counted from the day after the deposit (ICERD art. 19)", () => {
  expect(addDelay("1968-12-05", { kind: "days", days: 30 })).toBe("1969-01-04");
});

test("the first day of the month after the sixtieth day (Rome Statute art. 126)", () => {
  const delay = { kind: "first-of-month-after-days", days: 60 } as const;
  expect(addDelay("2024-10-25", delay)).toBe("2025-01-01");
  expect(addDelay("2019-11-26", delay)).toBe("2020-02-01");
  // The sixtieth day is itself a first of the month: what comes after it is the next one.
  expect(addDelay("2023-01-30", delay)).toBe("2023-04-01");
  expect(addDelay("2023-01-31", delay)).toBe("2023-05-01");
});

test("the first day of the month after three months (ICMW art. 87)", () => {
  expect(addDelay("2003-03-14", { kind: "first-of-month-after-months", months: 3 })).toBe("2003-07-01");
});

test("a withdrawal under a clause with notice takes effect after the notice (ICCPR-OP1 art. 12)", () => {
  const clause = {
    kind: "notice",
    article: "12(1)",
    delay: { kind: "months", months: 3 },
    notBeforeYears: null,
  } as const;
  expect(withdrawalEffect("2000-03-27", clause, "1976-03-23")).toBe("2000-06-27");
});

test("a withdrawal under a clause with terms takes effect at the end of a term (Genocide Convention art. XIV)", () => {
  const clause = { kind: "terms", article: "XIV", firstTermYears: 10, furtherTermYears: 5, noticeMonths: 6 } as const;
  expect(withdrawalEffect("1955-01-01", clause, "1951-01-12")).toBe("1961-01-12");
  expect(withdrawalEffect("1960-07-12", clause, "1951-01-12")).toBe("1961-01-12");
  expect(withdrawalEffect("1960-07-13", clause, "1951-01-12")).toBe("1966-01-12");
  expect(withdrawalEffect("2000-01-01", clause, null)).toBeNull();
});

test("without a clause a withdrawal has no effect of its own (ICCPR; Human Rights Committee, General Comment 26)", () => {
  expect(withdrawalEffect("1997-08-25", { kind: "no-clause" }, "1976-03-23")).toBeNull();
});
