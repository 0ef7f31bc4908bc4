import { afterAll, expect, test } from "vitest";
import { participationStatuses } from "#domain/treaty-law/status.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { findNamed } from "./find-named.ts";
import { listActions } from "./list-actions.ts";
import { listOtherChanges } from "./list-other-changes.ts";
import { listStatusChanges } from "./list-status-changes.ts";
import { setPrisma } from "./prisma.ts";

/** What changed in the world, by the shipped facts. */

const database = await createTestDatabase({ facts: true });
setPrisma(database.prisma);
afterAll(() => database.drop());

const all = { stateIds: [], treatyIds: [] };

async function scope(filter: { state?: string[]; treaty?: string[] }) {
  const named = await findNamed(filter);
  if (!named.ok) throw new Error(`${named.field} ${named.name} is not known`);
  return named;
}

async function changesOf(from: string, to: string, filter: { state?: string[]; treaty?: string[] }) {
  const query = { from, to, knownAt: null, cursor: null, limit: 1000, locale: "en" };
  const { items } = await listStatusChanges({ ...query, ...(await scope(filter)) });
  return items;
}

const kazakhstan = { state: ["KAZ"] };
const covenants = { state: ["KAZ"], treaty: ["ICCPR", "ICESCR"] };

test("in December 2003 Kazakhstan became a signatory of both Covenants, and nothing else changed for it", async () => {
  const changes = await changesOf("2003-12-01", "2003-12-31", kazakhstan);
  expect(
    changes.map(({ treaty, date, before, after, act }) => [treaty.code, date, before, after, act?.kind, act?.date]),
  ).toEqual([
    ["ICESCR", "2003-12-02", "none", "signatory", "signature", "2003-12-02"],
    ["ICCPR", "2003-12-02", "none", "signatory", "signature", "2003-12-02"],
  ]);
  expect(changes.every(({ act }) => (act?.sources.length ?? 0) > 0)).toBe(true);
});

test("both days of a period count: contracting on 24 January 2006, party on 24 April 2006, by one ratification", async () => {
  const told = (await changesOf("2006-01-24", "2006-04-24", covenants)).map(({ treaty, date, after, act }) => [
    treaty.code,
    date,
    after,
    `${act?.kind ?? ""} ${act?.date ?? ""}`,
  ]);
  expect(told).toEqual([
    ["ICESCR", "2006-04-24", "party", "ratification 2006-01-24"],
    ["ICCPR", "2006-04-24", "party", "ratification 2006-01-24"],
    ["ICESCR", "2006-01-24", "contracting", "ratification 2006-01-24"],
    ["ICCPR", "2006-01-24", "contracting", "ratification 2006-01-24"],
  ]);
  expect(await changesOf("2006-01-25", "2006-04-23", covenants)).toEqual([]);
});

test("a state is found by slug and a treaty by its number, and an unknown name is named", async () => {
  const bySlug = await scope({ state: ["kazakhstan"], treaty: ["iv-4"] });
  expect(bySlug).toEqual(await scope({ state: ["KAZ"], treaty: ["ICCPR"] }));
  expect(await findNamed({ state: ["KAZ", "Atlantis"] })).toEqual({ ok: false, field: "state", name: "Atlantis" });
});

test("case 18: Dominica is a party to the CED from a day on record, its deposit being known by its year", async () => {
  const changes = await changesOf("2019-01-01", "2019-12-31", { state: ["DMA"], treaty: ["CED"] });
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ before: "none", after: "party", date: "2019-06-12", act: { date: "2019" } });
});

test("case 17: what is known by its year is listed by its year, in every period of that year", async () => {
  const yearly = (await changesOf("2019-03-01", "2019-03-31", {})).filter(({ precision }) => precision === "year");
  expect(yearly.length).toBeGreaterThan(0);
  for (const { date, uncertain, range, act } of yearly) {
    expect({ date, uncertain, precision: act?.precision }).toEqual({
      date: "2019",
      uncertain: true,
      precision: "year",
    });
    expect(range.earliest < "2019-03-31" && range.latest > "2019-03-01").toBe(true);
  }
});

test("Trinidad and Tobago's denunciations of ICCPR-OP1 are told by their effect, with the notification behind them", async () => {
  const changes = await changesOf("1998-01-01", "2000-12-31", { state: ["TTO"], treaty: ["ICCPR-OP1"] });
  expect(changes[0]).toMatchObject({
    date: "2000-06-27",
    before: "party",
    after: "former-party",
    act: { kind: "withdrawal", date: "2000-03-27" },
  });
});

test("pages of all changes of a decade hold each change once, in one order", async () => {
  const query = { ...all, from: "1990-01-01", to: "1999-12-31", knownAt: null, locale: "en" };
  const whole = await listStatusChanges({ ...query, cursor: null, limit: 10_000 });
  const keyOf = ({ state, treaty, after, range }: (typeof whole.items)[number]) =>
    [range.latest, treaty.code, state.iso3, after].join(" ");
  const paged: string[] = [];
  let cursor: string | null = null;
  do {
    const page: typeof whole = await listStatusChanges({ ...query, cursor, limit: 700 });
    paged.push(...page.items.map(keyOf));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(whole.total).toBe(whole.items.length);
  expect(whole.total).toBeGreaterThan(1500);
  expect(paged).toEqual(whole.items.map(keyOf));
  expect(new Set(paged).size).toBe(paged.length);
  expect(await listStatusChanges({ ...query, cursor: "bm90aGluZw", limit: 10 })).toMatchObject({ items: [] });
});

test("the tally of a period counts what the status became", async () => {
  const query = { from: "2006-04-24", to: "2006-04-24", knownAt: null, cursor: null, limit: 1, locale: "en" };
  const list = await listStatusChanges({ ...query, ...(await scope(covenants)) });
  expect(list).toMatchObject({ total: 2, tally: { party: 2, signatory: 0 } });
});

test("the Covenant entered into force on 23 March 1976, and a list of one state does not say so", async () => {
  const query = { from: "1976-03-01", to: "1976-03-31", knownAt: null, locale: "en" };
  const { treaties } = await listOtherChanges({ ...all, ...query });
  expect(treaties.map(({ treaty, on }) => [treaty.code, on])).toEqual([
    ["ICCPR", "1976-03-23"],
    ["ICCPR-OP1", "1976-03-23"],
  ]);
  expect((await listOtherChanges({ ...(await scope(kazakhstan)), ...query })).treaties).toEqual([]);
});

test("declarations are told where they were made, and an objection of a month in any part of it", async () => {
  const query = { knownAt: null, locale: "en" };
  const made = await listOtherChanges({ ...all, ...query, from: "2003-04-10", to: "2003-04-10" });
  expect(made.declarationsMade.map(({ state, treaty }) => `${state.iso3} ${treaty.code}`)).toContain("KAZ OP-CRC-AC");
  const { stateIds, treatyIds } = await scope({ state: ["NLD"], treaty: ["ICCPR"] });
  const source = await database.prisma.source.findFirstOrThrow();
  await database.prisma.treatyAction.create({
    data: {
      stateId: stateIds[0] ?? "",
      treatyId: treatyIds[0] ?? "",
      kind: "objection",
      kindBasis: "stated",
      actedOn: new Date("1980-11-01"),
      actedPrecision: "month",
      sourceId: source.id,
      recordedBy: "editor",
    },
  });
  const given = await listOtherChanges({ ...all, ...query, from: "1980-11-20", to: "1980-11-30" });
  expect(given.acts.map(({ state, content }) => [state.iso3, content.date.date])).toContainEqual(["NLD", "1980-11"]);
});

test("acts known by year or by effect alone are found in any period that they can belong to", async () => {
  const query = { knownAt: null, limit: 1000 };
  const of = async (from: string, to: string, filter: { state: string[]; treaty: string[] }) => {
    const { items } = await listActions({ ...query, ...(await scope(filter)), from, to });
    return items.map(({ date, effectiveOn }) => date ?? effectiveOn);
  };
  const dominica = { state: ["DMA"], treaty: ["CED"] };
  expect(await of("2019-03-01", "2019-03-31", dominica)).toEqual(["2019"]);
  expect(await of("2019-07-01", "2019-12-31", dominica)).toEqual([]);
  const colombia = { state: ["COL"], treaty: ["STATELESS-1954"] };
  expect(await of("2020-01-05", "2020-01-05", colombia)).toEqual(["2020-01-05"]);
});

test("by month or year the changes are those of the list, each counted once, for the world, a group and a treaty", async () => {
  const periods = [
    ["1970-01-01", "1979-12-31"],
    ["2003-01-01", "2003-12-31"],
    ["2019-01-01", "2019-12-31"],
    ["1948-01-01", "2026-11-26"],
  ] as const;
  for (const filter of [{}, { within: ["central-asia"] as const }, { treaty: ["CED"] }]) {
    const named = await findNamed(filter);
    if (!named.ok) throw new Error(`${named.name} is not known`);
    for (const [from, to] of periods) {
      const query = { ...named, from, to, knownAt: null, cursor: null, limit: 0, locale: "en" };
      const { total, tally, over } = await listStatusChanges(query);
      expect(over.spans.reduce((sum, span) => sum + span.total, 0)).toBe(total);
      for (const status of participationStatuses) {
        expect(over.spans.reduce((sum, { counts }) => sum + counts[status], 0)).toBe(tally[status]);
      }
    }
  }
});

test("the changes of a group are those of its states", async () => {
  const query = { from: "1990-01-01", to: "2010-12-31", knownAt: null, cursor: null, limit: 10_000, locale: "en" };
  const read = async (filter: Parameters<typeof findNamed>[0]) => {
    const named = await findNamed(filter);
    return named.ok ? listStatusChanges({ ...query, ...named }) : null;
  };
  const group = await read({ within: ["central-asia"] });
  expect(group).toEqual(await read({ state: ["KAZ", "KGZ", "TJK", "TKM", "UZB"] }));
  expect(new Set(group?.items.map(({ state }) => state.iso3))).toEqual(new Set(["KAZ", "KGZ", "TJK", "TKM", "UZB"]));
  expect(await read({ within: ["oceania"], state: ["KAZ"] })).toMatchObject({ total: 0, items: [] });
});
