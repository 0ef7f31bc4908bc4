import { afterAll, expect, test } from "vitest";
import type { GroupKey } from "#domain/participants/groups.ts";
import { isWaiting } from "#domain/recommendations/promise-time.ts";
import { beforeLater, recordLater } from "#lib/testing/record-later.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { findNamed } from "./find-named.ts";
import { findRecommendations } from "./find-recommendations.ts";
import { getAgeing } from "./get-ageing.ts";
import { listCommitments } from "./list-commitments.ts";
import { listStandingSignatures } from "./list-standing-signatures.ts";
import { listStates } from "./list-states.ts";
import { setPrisma } from "./prisma.ts";

/** What waits, by how long it has, of the shipped facts. */

const database = await createTestDatabase({ facts: true });
setPrisma(database.prisma);
afterAll(() => database.drop());

const days = [
  "1970-01-01",
  "1976-03-23",
  "1980-01-01",
  "1992-12-31",
  "1993-01-01",
  "2003-12-31",
  "2006-01-23",
  "2010-12-23",
  "2019-06-30",
  "2026-11-26",
];
const everywhere = { stateIds: [], treatyIds: [] };

const on = (asAt: string, knownAt: string | null = null) => ({ asAt, knownAt, locale: "en" });

async function scopeOf(filter: { state?: string[]; treaty?: string[]; within?: GroupKey[] }) {
  const named = await findNamed(filter);
  if (!named.ok) throw new Error(`${named.name} is not known`);
  return named;
}

test("on ten days as many signatures stand as states are counted as signatories", async () => {
  for (const asAt of days) {
    const { signatures } = await getAgeing({ ...everywhere, ...on(asAt) });
    const { rows } = await listStates(on(asAt));
    const counted = rows.reduce((sum, { counts }) => sum + counts.signatories, 0);
    expect({ asAt, total: signatures.ageing.total }).toEqual({ asAt, total: counted });
    expect(signatures.ageing.classes.reduce((sum, { count }) => sum + count, 0)).toBe(counted);
  }
});

test("read from the projection and derived from the facts the signatures are the same on ten days", async () => {
  await recordLater(database.prisma);
  for (const asAt of days) {
    const projected = await listStandingSignatures({ ...everywhere, ...on(asAt) });
    expect(await listStandingSignatures({ ...everywhere, ...on(asAt, beforeLater) }), asAt).toEqual(projected);
  }
  expect(await listStandingSignatures({ ...everywhere, ...on("2026-11-26", "2000-01-01T00:00:00.000Z") })).toEqual([]);
});

test("on ten days as many recommendations are open as the search finds, and the oldest come first", async () => {
  for (const asAt of days) {
    const { recommendations } = await getAgeing({ ...everywhere, ...on(asAt) });
    const found = await findRecommendations({ status: ["open"], limit: 20, ...on(asAt) });
    expect({ asAt, total: recommendations.ageing.total }).toEqual({ asAt, total: found.total });
    expect(recommendations.oldest.map(({ ref }) => ref)).toEqual(found.items.map(({ ref }) => ref));
  }
});

test("on ten days as many promises are open as the list of promises says", async () => {
  for (const asAt of days) {
    const { promises } = await getAgeing({ ...everywhere, ...on(asAt) });
    const waiting = (await listCommitments(on(asAt))).filter(({ outcome }) => isWaiting(outcome));
    expect({ asAt, total: promises.ageing.total }).toEqual({ asAt, total: waiting.length });
    expect(promises.oldest.map(({ ref }) => ref)).toEqual(waiting.slice(0, 20).map(({ ref }) => ref));
  }
});

test("Kazakhstan's signatures of both Covenants were 25 months old on the day before it deposited", async () => {
  const covenants = await scopeOf({ state: ["KAZ"], treaty: ["ICCPR", "ICESCR"] });
  const { signatures } = await getAgeing({ ...covenants, ...on("2006-01-23") });
  expect(signatures.oldest.map(({ treaty, range }) => [treaty.code, range.latest])).toEqual([
    ["ICESCR", "2003-12-02"],
    ["ICCPR", "2003-12-02"],
  ]);
  expect(signatures.ageing.oldest).toEqual({ years: 2, since: "2003-12-02" });
  expect((await getAgeing({ ...covenants, ...on("2006-01-24") })).signatures.ageing.total).toBe(0);
});

test("a group is its states, a state outside of it lets nothing pass, and nothing is not everything", async () => {
  const totals = async (filter: Parameters<typeof scopeOf>[0]) => {
    const page = await getAgeing({ ...(await scopeOf(filter)), ...on("2026-11-26") });
    return [page.signatures, page.recommendations, page.promises].map(({ ageing }) => ageing.total);
  };
  const members = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
  expect(await totals({ within: ["central-asia"] })).toEqual(await totals({ state: members }));
  expect(await totals({ within: ["central-asia", "eecca"], state: ["KAZ"] })).toEqual(await totals({ state: ["KAZ"] }));
  expect(await totals({ within: ["europe"], state: ["KAZ"] })).toEqual([0, 0, 0]);
});
