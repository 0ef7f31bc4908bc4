import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../dates/calendar-date.ts";
import { countStatuses } from "../treaty-law/counts.ts";
import { statusPeriods } from "../treaty-law/periods.ts";
import { periodOn } from "../treaty-law/status.ts";
import { act, treaties } from "../treaty-law/testing.ts";
import { type GrowthFacts, growthOn, growthSteps, treatyGrowth } from "./treaty-growth.ts";

const of = (
  state: string,
  actions: Parameters<typeof statusPeriods>[0],
  existence?: Parameters<typeof statusPeriods>[2],
) => ({
  state,
  periods: statusPeriods(actions, treaties.iccpr, existence),
});

const early = of("SWE", [act("ratification", "1971-12-06")]);
const late = of("KAZ", [act("signature", "2003-12-02"), act("ratification", "2006-01-24")]);
const byYear = of("DMA", [act("accession", "2019")]);
const ended = of("CSK", [act("ratification", "1975-12-23")], { from: null, until: "1992-12-31" });

const facts = (more: Partial<GrowthFacts>): GrowthFacts => ({
  asAt: "2026-11-26",
  adoptedOn: "1966-12-16",
  inForceOn: "1976-03-23",
  threshold: 35,
  participants: [early, late, byYear, ended],
  ...more,
});

test("those who had consented become parties with the treaty, later ones after its delay, and one that ends is missed", () => {
  const steps = growthSteps([early, late, ended]);
  expect(steps.map(({ on, parties, contracting, joined, left }) => [on, parties, contracting, joined, left])).toEqual([
    ["1971-12-06", 0, 1, [], []],
    ["1975-12-23", 0, 2, [], []],
    ["1976-03-23", 2, 0, ["CSK", "SWE"], []],
    ["1993-01-01", 1, 0, [], ["CSK"]],
    ["2006-01-24", 1, 1, [], []],
    ["2006-04-24", 2, 0, ["KAZ"], []],
  ]);
});

test("a consent known by its year makes a band between the fewest and the most, and counts where it must have been", () => {
  const steps = growthSteps([byYear]);
  expect(growthOn(steps, "2019-03-31")).toMatchObject({ parties: 0, least: 0, most: 0 });
  expect(growthOn(steps, "2019-06-01")).toMatchObject({ parties: 0, least: 0, most: 1 });
  expect(growthOn(steps, "2020-03-31")).toMatchObject({ parties: 1, least: 1, most: 1 });
  const { doubt, later, known } = treatyGrowth(facts({ participants: [byYear] }));
  expect(doubt).toMatch(/^M[\d.,HVLMZ-]+Z$/);
  expect(known?.parties).toMatch(/^M0,240/);
  expect(later?.parties).toMatch(/Z$/);
  expect(treatyGrowth(facts({ participants: [early] })).doubt).toBe("");
});

test("there is a row for each year to the as-at day, with those who joined and left in it", () => {
  const { years } = treatyGrowth(facts({ asAt: "1993-06-01" }));
  expect(years).toHaveLength(28);
  expect(years[0]).toMatchObject({ year: 1966, parties: 0, joined: 0 });
  expect(years.find(({ year }) => year === 1976)).toMatchObject({ parties: 2, joined: 2, left: 0 });
  expect(years.at(-1)).toMatchObject({ year: 1993, parties: 1, joined: 0, left: 1 });
  expect(treatyGrowth(facts({ asAt: "1950-01-01" })).years).toEqual([]);
});

test("the as-at day stands where it falls; before the adoption nothing is known yet, and all is later", () => {
  expect(treatyGrowth(facts({})).asAt).toMatchObject({ day: "2026-11-26" });
  const before = treatyGrowth(facts({ asAt: "1950-01-01" }));
  expect(before).toMatchObject({ asAt: null, known: null });
  expect(before.later).not.toBeNull();
  expect(before.inForce?.x).toBeGreaterThan(0);
});

test("a treaty without a threshold or without anybody is drawn too", () => {
  const empty = treatyGrowth(facts({ threshold: null, inForceOn: null, participants: [] }));
  expect(empty).toMatchObject({ threshold: null, inForce: null, steps: [], now: { parties: 0 } });
});

const days = fc.integer({ min: 0, max: 20_000 }).map((after) => addDays("1967-01-01", after));
const pair = fc
  .tuple(days, fc.option(fc.integer({ min: 400, max: 6_000 })))
  .map(([joined, after]) => [
    act("accession", joined),
    ...(after === null
      ? []
      : [act("withdrawal", addDays(joined, after), { effectiveOn: addDays(joined, after + 90) })]),
  ]);

test("on any day it counts what the periods of all count, and the doubt holds the number", () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), days, (all, day) => {
      const participants = all.map((actions, index) => of(`S${index}`, actions));
      const counted = countStatuses(participants.map(({ periods }) => periodOn(periods, day)));
      const on = growthOn(growthSteps(participants), day);
      expect(on).toMatchObject({ parties: counted.parties, contracting: counted.contracting });
      expect(on.least <= on.parties && on.parties <= on.most).toBe(true);
    }),
  );
});
