import { describe, expect, test } from "vitest";
import { addDays, addMonths, precisionOf } from "#domain/dates/calendar-date.ts";
import type { TreatyAction } from "#domain/treaty-law/actions.ts";
import { addDelay, withdrawalEffect } from "#domain/treaty-law/delay.ts";
import { inForceByRule } from "#domain/treaty-law/entry-into-force.ts";
import { statusPeriods } from "#domain/treaty-law/periods.ts";
import { act } from "#domain/treaty-law/testing.ts";
import { treatyEntryIntoForce } from "#domain/treaty-law/treaty-entry-into-force.ts";
import { kebab } from "../enum-names.ts";
import { readReference } from "./read-reference.ts";
import { days, months, notice, openJoining, table } from "./testing/rule-table.ts";

/**
 * The final clauses as shipped, held row by row against the treaties' texts: the number of instruments, the delay of the
 * first and of later parties, the articles, the official date, how one withdraws and who may join.
 */

const reference = readReference();
const treaties = new Map(reference.treaties.map((treaty) => [treaty.code, treaty]));

function shipped(code: string) {
  const treaty = treaties.get(code);
  if (treaty === undefined) throw new Error(`no treaty ${code}`);
  return treaty;
}

describe.each(Object.entries(table))("rule table: %s", (code, row) => {
  const { rules, official_entry_into_force_on: official, adopted_on: adoptedOn } = shipped(code);
  const later = row.later ?? row.first;

  test(`art. ${row.articles[0]}: the clauses are those of the text`, () => {
    expect(official).toBe(row.official);
    expect(rules).toEqual({
      entryIntoForce: {
        conditions: [
          { kind: "instruments", count: row.count, countsOrganisations: row.organisations ?? true },
          ...(row.parent === true ? [{ kind: "parent-in-force" }] : []),
        ],
        firstDelay: row.first,
        firstArticle: row.articles[0],
        laterDelay: later,
        laterArticle: row.articles[1],
      },
      denunciation: row.denunciation,
      joining: {
        article: row.joining,
        signature: row.accessionOnly !== true,
        ratificationNeedsSignature: row.accessionOnly !== true,
        consent: row.closed === true ? "parent-parties" : "open",
        signing: row.closed === true ? "parent-signatories" : "open",
      },
    });
  });

  test(`it enters into force by its ${row.count}th instrument and not before, a later party by its own delay`, () => {
    const deposits = Array.from({ length: row.count }, (_, index) =>
      act("accession", addDays(adoptedOn, 400 + index), { state: `S${String(index)}`, treaty: code }),
    );
    const facts = { adoptedOn, rules, organisations: new Set<string>(), parentInForceOn: adoptedOn };
    expect(treatyEntryIntoForce({ ...facts, actions: deposits.slice(1) }).computed).toBeNull();
    const computed = treatyEntryIntoForce({ ...facts, actions: deposits }).computed;
    expect(computed).toBe(addDelay(addDays(adoptedOn, 400 + row.count - 1), row.first));
    const deposit = addMonths(row.official, 30);
    expect(inForceByRule(deposit, { adoptedOn, rules, inForceOn: official })).toBe(addDelay(deposit, later));
  });

  test("a withdrawal takes effect as the clause says", () => {
    const notified = addDays(addMonths(row.official, 12 * 12), 20);
    const { denunciation } = row;
    const expected =
      denunciation.kind === "notice"
        ? addDelay(notified, denunciation.delay)
        : // The Genocide Convention ran for ten years from 1951 and runs for five at a time since.
          denunciation.kind === "terms"
          ? "1966-01-12"
          : null;
    expect(withdrawalEffect(notified, rules.denunciation, official)).toBe(expected);
  });
});

describe("treaties that ask for more than a number of instruments", () => {
  const acts = (code: string): TreatyAction[] =>
    reference.actions
      .filter((row) => row.treaty === code)
      .map((row) => ({
        id: row.key,
        state: row.state,
        treaty: code,
        kind: kebab(row.kind),
        kindBasis: kebab(row.kind_basis),
        date: row.date,
        precision: precisionOf(row.date),
        notBefore: row.not_before,
        effectiveOn: row.effective_on,
      }));
  const found = (code: string) => {
    const { adopted_on: adoptedOn, rules } = shipped(code);
    const organisations = new Set(["EUE"]);
    return treatyEntryIntoForce({ adoptedOn, rules, actions: acts(code), organisations, parentInForceOn: null });
  };

  test("rule table: PARIS, arts. 20, 21 and 28: the clauses are those of the text", () => {
    const { official_entry_into_force_on: official, rules } = shipped("PARIS");
    const [instruments, share, ...others] = rules.entryIntoForce.conditions;
    if (share?.kind !== "share") throw new Error("the second condition is no share");
    expect(official).toBe("2016-11-04");
    expect(instruments).toEqual({ kind: "instruments", count: 55, countsOrganisations: false });
    expect([share.of, share.percent, others]).toEqual(["emissions", 55, []]);
    // The annex rounds to two decimals.
    const whole = Object.values(share.shares).reduce((sum, one) => sum + one, 0);
    expect(whole).toBeGreaterThan(99.9);
    expect(whole).toBeLessThan(100.1);
    expect({ ...rules.entryIntoForce, conditions: [] }).toEqual({
      conditions: [],
      firstDelay: days(30),
      firstArticle: "21(1)",
      laterDelay: days(30),
      laterArticle: "21(3)",
    });
    expect(rules.denunciation).toEqual(notice("28", months(12), 3));
    expect(rules.joining).toEqual(openJoining("20"));
  });

  test("PARIS: both conditions were met on 5 October 2016, by the acts on record, and no day before (art. 21(1))", () => {
    const { computed, threshold } = found("PARIS");
    expect(computed).toBe("2016-11-04");
    expect(threshold?.metOn).toBe("2016-10-05");
    const before = acts("PARIS").filter(({ date }) => date !== null && date < "2016-10-05");
    const { adopted_on: adoptedOn, rules } = shipped("PARIS");
    const facts = { adoptedOn, rules, organisations: new Set(["EUE"]), parentInForceOn: null, actions: before };
    expect(treatyEntryIntoForce(facts).progress).toMatchObject([
      { kind: "instruments", met: true },
      { kind: "share", have: 52.11, need: 55, met: false },
    ]);
  });

  test("case 16: Albania is bound with the Paris Agreement, Afghanistan thirty days after its deposit (art. 21)", () => {
    const { adopted_on: adoptedOn, rules, official_entry_into_force_on: inForceOn } = shipped("PARIS");
    const deposit = (state: string) =>
      acts("PARIS").find((one) => one.state === state && one.kind === "ratification")?.date ?? "";
    expect([deposit("ALB"), deposit("AFG")]).toEqual(["2016-09-21", "2017-02-15"]);
    const context = { adoptedOn, rules, inForceOn };
    expect(inForceByRule(deposit("ALB"), context)).toBe("2016-11-04");
    expect(inForceByRule(deposit("AFG"), context)).toBe("2017-03-17");
  });

  test("rule table: CTBT, arts. IX and XI to XIV: the clauses are those of the text", () => {
    const { official_entry_into_force_on: official, rules } = shipped("CTBT");
    const [required, ...others] = rules.entryIntoForce.conditions;
    if (required?.kind !== "required-states") throw new Error("the first condition names no states");
    expect(official).toBeNull();
    expect(new Set(required.states).size).toBe(44);
    expect(others).toEqual([{ kind: "not-before", day: "1998-09-24" }]);
    expect({ ...rules.entryIntoForce, conditions: [] }).toEqual({
      conditions: [],
      firstDelay: days(180),
      firstArticle: "XIV(1)",
      laterDelay: days(30),
      laterArticle: "XIV(5)",
    });
    expect(rules.denunciation).toEqual(notice("IX", months(6)));
    expect(rules.joining).toEqual(openJoining("XI–XIII"));
  });

  test("CTBT: not in force; nine of the 44 states are missing, the Russian Federation among them since 2023 (case 15)", () => {
    const { computed, progress } = found("CTBT");
    expect(computed).toBeNull();
    expect(progress).toMatchObject([{ kind: "required-states", have: 35, need: 44, met: false }]);
    const [required] = progress;
    const missing = required?.kind === "required-states" ? [...required.missing].sort() : [];
    expect(missing).toEqual(["CHN", "EGY", "IND", "IRN", "ISR", "PAK", "PRK", "RUS", "USA"]);
    const russia = acts("CTBT").filter((one) => one.state === "RUS");
    const { adopted_on: adoptedOn, rules } = shipped("CTBT");
    const periods = statusPeriods(russia, { adoptedOn, rules, inForceOn: null });
    expect(periods.map(({ status }) => status)).toEqual(["none", "signatory", "contracting", "signatory"]);
  });
});

test("every treaty that is shipped stands in the table", () => {
  expect([...treaties.keys()].sort()).toEqual([...Object.keys(table), "CTBT", "PARIS"].sort());
});
