import { expect, test } from "vitest";
import { badPeriod } from "./periods.ts";

test("a period that ends before it begins is refused at its end, and one day is a period", () => {
  const bad = badPeriod(new URLSearchParams("from=2020-01-02&to=2020-01-01"));
  expect(bad).toEqual({ field: "to", rule: "beforeStart", value: "2020-01-01" });
  expect(badPeriod(new URLSearchParams("from=2020-01-01&to=2020-01-01"))).toBeNull();
  expect(badPeriod(new URLSearchParams("recordedFrom=2026-11-24&recordedTo=2026-11-24"))).toBeNull();
  expect(
    badPeriod(new URLSearchParams("recordedFrom=2026-11-24T00:00:01Z&recordedTo=2026-11-24T00:00:00Z"))?.field,
  ).toBe("recordedTo");
});

test("a period of the world and one of the record cannot be asked for at once", () => {
  expect(badPeriod(new URLSearchParams("from=2020-01-01&recordedTo=2026-11-24"))).toMatchObject({
    field: "recordedTo",
    rule: "onePeriod",
  });
  expect(badPeriod(new URLSearchParams("from=2020-01-01&recordedTo="))).toBeNull();
});
