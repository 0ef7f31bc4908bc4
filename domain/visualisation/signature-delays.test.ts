import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../dates/calendar-date.ts";
import type { TreatyAction } from "../treaty-law/actions.ts";
import { act } from "../treaty-law/testing.ts";
import { delayBars, type Signer, signatureDelays } from "./signature-delays.ts";

const adoptedOn = "1966-12-16";
const signer = (iso3: string, actions: readonly TreatyAction[], existsUntil: string | null = null): Signer => ({
  state: { iso3, slug: iso3.toLowerCase(), name: iso3 },
  existsUntil,
  actions,
});
const kazakhstan = signer("KAZ", [act("signature", "2003-12-02"), act("ratification", "2006-01-24")]);
const quick = signer("SWE", [act("signature", "1967-09-29"), act("ratification", "1967-10-09")]);
const waiting = signer("CHN", [act("signature", "1998-10-05")]);
const read = (all: readonly Signer[], asAt = "2026-11-26") => signatureDelays(all, asAt, adoptedOn);

test("Kazakhstan took 784 days from its signature of the ICCPR to its deposit", () => {
  const { deposited, half } = read([kazakhstan, quick, waiting]);
  expect(deposited.map(({ state, days, years, rank }) => [state.iso3, days, years, rank])).toEqual([
    ["SWE", 10, 0, 1],
    ["KAZ", 784, 2, 2],
  ]);
  expect(half).toBe(784);
});

test("on a day between the two it still waited, and what came later is not told", () => {
  const between = read([kazakhstan], "2004-12-02");
  expect(between.waiting).toMatchObject([{ days: 366, years: 1, depositedOn: null, rank: null }]);
  expect(between.deposited).toEqual([]);
  expect(read([kazakhstan], "2003-12-01")).toMatchObject({ waiting: [], deposited: [], leftOut: 0 });
});

test("who has signed and ceased to exist waits no longer, and counts for as long as it did", () => {
  const { ceased, waiting: still, half } = read([signer("YUG", [act("signature", "1990-01-01")], "1992-04-27"), quick]);
  expect(ceased).toMatchObject([{ state: { iso3: "YUG" }, days: 847 }]);
  expect(still).toEqual([]);
  expect(half).toBe(10);
});

test("what is not known to the day, was deposited first or succeeded to is left out and counted", () => {
  const { leftOut, deposited } = read([
    signer("AAA", [act("signature", "1970"), act("ratification", "1980-01-01")]),
    signer("BBB", [act("signature", "1970-01-01"), act("ratification", "1980")]),
    signer("CCC", [act("accession", "1970-01-01"), act("signature", "1971-01-01")]),
    signer("DDD", [act("signature", "1970-01-01"), act("succession", "1980-01-01")]),
    signer("EEE", [act("definitive-signature", "1970-01-01")]),
    signer("FFF", [act("succession-to-signature", "1993-01-01"), act("ratification", "1995-01-01")]),
  ]);
  expect({ leftOut, deposited }).toEqual({ leftOut: 4, deposited: [] });
});

test("equals share a place", () => {
  const twin = signer("NOR", quick.actions);
  expect(read([quick, twin, kazakhstan]).deposited.map(({ rank }) => rank)).toEqual([1, 1, 3]);
});

test("the state that is marked stands within its bar; one that has not signed is not marked", () => {
  const delays = read([kazakhstan, quick, waiting]);
  const placed = delayBars(delays, "KAZ");
  const bar = placed.bars.find(({ from, to }) => from <= 2 && 2 < to);
  expect(placed.marked?.x).toBeGreaterThanOrEqual(bar?.x ?? 1);
  expect(placed.marked?.x).toBeLessThanOrEqual((bar?.x ?? 0) + (bar?.width ?? 0));
  expect(delayBars(delays, "FRA").marked).toBeNull();
  expect(delayBars(read([]), null).bars).toMatchObject([{ from: 0, to: 1, deposited: 0, waiting: 0 }]);
});

const delay = fc.tuple(fc.integer({ min: 0, max: 18_000 }), fc.option(fc.integer({ min: 0, max: 15_000 })));

test("every one that is measured stands in one bar, and bars cover the whole width", () => {
  fc.assert(
    fc.property(fc.array(delay, { maxLength: 30 }), (all) => {
      const signers = all.map(([start, took], index) => {
        const signedOn = addDays("1967-01-01", start);
        const deposit = took === null ? [] : [act("ratification", addDays(signedOn, took))];
        return signer(`S${index}`, [act("signature", signedOn), ...deposit]);
      });
      const delays = read(signers);
      const { bars } = delayBars(delays, null);
      expect(bars.reduce((sum, { deposited }) => sum + deposited, 0)).toBe(delays.deposited.length);
      expect(bars.reduce((sum, bar) => sum + bar.waiting, 0)).toBe(delays.waiting.length);
      expect(delays.deposited.length + delays.waiting.length + delays.leftOut).toBe(signers.length);
      expect(bars[0]?.x).toBe(0);
      expect((bars.at(-1)?.x ?? 0) + (bars.at(-1)?.width ?? 0)).toBeCloseTo(1);
      expect(bars.length).toBeLessThanOrEqual(30);
    }),
  );
});
