import { describe, expect, test } from "vitest";
import { retryAfter } from "./retries.ts";
import { lastDue } from "./rhythm.ts";

describe("mail falls due", () => {
  test("at once, every day at five, every Monday at five, in UTC", () => {
    // A Wednesday.
    const now = "2026-11-25T22:00:00.000Z";
    expect(lastDue("immediate", now)).toBe(now);
    expect(lastDue("daily", now)).toBe("2026-11-25T05:00:00.000Z");
    expect(lastDue("weekly", now)).toBe("2026-11-23T05:00:00.000Z");
  });

  test("on the day or in the week before while it is not five yet", () => {
    const early = "2026-11-23T04:59:59.999Z";
    expect(lastDue("daily", early)).toBe("2026-11-22T05:00:00.000Z");
    expect(lastDue("weekly", early)).toBe("2026-11-16T05:00:00.000Z");
    expect(lastDue("weekly", "2026-11-23T05:00:00.000Z")).toBe("2026-11-23T05:00:00.000Z");
  });
});

test("a mail waits longer after each attempt, and is given up after two days and more", () => {
  const all = Array.from({ length: 12 }, (_, index) => retryAfter(index + 1));
  expect(all.slice(0, 3)).toEqual([1, 5, 15]);
  expect(all.slice(9)).toEqual([null, null, null]);
  const minutes = all.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  expect(minutes).toBeGreaterThan(2 * 24 * 60);
});
