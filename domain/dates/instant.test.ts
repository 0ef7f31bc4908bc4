import { expect, test } from "vitest";
import { shortInstant, toInstant } from "./instant.ts";

test("a moment is understood with any offset, to the millisecond", () => {
  expect(toInstant("2026-11-24T10:15:00Z")).toBe("2026-11-24T10:15:00.000Z");
  expect(toInstant("2026-11-24T15:15:00.1239+05:00")).toBe("2026-11-24T10:15:00.123Z");
});

test("a day means its end, so that what was recorded on it is known, and its start where a period begins with it", () => {
  expect(toInstant("2026-11-24")).toBe("2026-11-24T23:59:59.999Z");
  expect(toInstant("2026-11-24", "start")).toBe("2026-11-24T00:00:00.000Z");
});

test("what is no moment is refused, a time without an offset among them", () => {
  for (const text of ["", "soon", "2026-02-30", "2026-11-24T10:15:00", "2026-11-24T25:00:00Z", "9999-01-01T00:00:00Z"])
    expect(toInstant(text)).toBeNull();
});

test("a moment is written as shortly as it can be read back", () => {
  for (const text of ["2026-11-24", "2026-11-24T10:15:00Z", "2026-11-24T10:15:00.120Z"])
    expect(shortInstant(toInstant(text) ?? "")).toBe(text);
});
