import { expect, test } from "vitest";
import { holderOn } from "./territories.ts";

const lifetimes = new Map(
  Object.entries({
    YUG: { existsFrom: null, existsUntil: "1992-04-26" },
    SRB: { existsFrom: "1992-04-27", existsUntil: null },
    MNE: { existsFrom: "2006-06-03", existsUntil: null },
    RUS: { existsFrom: null, existsUntil: null },
    KAZ: { existsFrom: "1991-12-16", existsUntil: null },
    LTU: { existsFrom: "1991-09-06", existsUntil: null },
    AGO: { existsFrom: "1975-11-11", existsUntil: null },
  }),
);

test("Montenegro's land was Yugoslavia's, then Serbia's, then its own", () => {
  expect(
    ["1980-01-01", "1992-04-26", "1992-04-27", "2006-06-02", "2006-06-03"].map((day) =>
      holderOn("MNE", day, lifetimes),
    ),
  ).toEqual(["YUG", "YUG", "SRB", "SRB", "MNE"]);
});

test("Kazakhstan's land was the Soviet Union's, whose row is the Russian Federation's", () => {
  expect(holderOn("KAZ", "1991-12-15", lifetimes)).toBe("RUS");
  expect(holderOn("KAZ", "1991-12-16", lifetimes)).toBe("KAZ");
});

test("nobody answers for land of which nothing is on record", () => {
  expect([
    holderOn("LTU", "1980-01-01", lifetimes),
    holderOn("AGO", "1970-01-01", lifetimes),
    holderOn("XXX", "2000-01-01", lifetimes),
  ]).toEqual([null, null, null]);
});
