import { afterAll, beforeAll, expect, test } from "vitest";
import { toRecommendationShape } from "#domain/export/to-shapes.ts";
import { everything, type RecommendationSearch } from "#domain/recommendations/search.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { exportRecommendations } from "./export-recommendations.ts";
import { findRecommendations } from "./find-recommendations.ts";
import { setPrisma } from "./prisma.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const view = { asAt: "2026-11-25", knownAt: null, locale: "en" } as const;

/** More than one batch, some assessed, some on the same day. */
const many = 4500;

beforeAll(async () => {
  await prisma.$executeRaw`
    INSERT INTO recommendation (ref, state_id, maker_kind, maker, position, text, language, theme, addressee, ask, basis, made_on,
      made_precision, source_id, recorded_by)
    SELECT 'UZB-E-' || n, (SELECT id FROM state WHERE iso3 = 'UZB'), 'review_by_states', 'Norway', n % 7, 'End corporal punishment, ' || n,
      'en', 'children', 'Government of Uzbekistan', 'firm', 'stated', date '2010-01-01' + n % 400, 'day', (SELECT id FROM source LIMIT 1), 'test'
    FROM generate_series(1, ${many}::int) AS n`;
  await prisma.$executeRaw`
    INSERT INTO follow_up (recommendation_id, status, assessed_on, assessed_precision, assessor_kind, note, source_id, recorded_by)
    SELECT id, 'implemented', date '2015-06-01', 'month', 'tracker', 'Done.', source_id, 'test'
    FROM recommendation WHERE ref LIKE 'UZB-E-%7'`;
}, 60_000);

async function exported(search: Partial<RecommendationSearch>, at: Parameters<typeof exportRecommendations>[1] = view) {
  const { batches, corrected } = await exportRecommendations({ ...everything, ...search }, at);
  const items = [];
  for await (const batch of batches) items.push(...batch);
  return { items, corrected };
}

async function listed(search: Partial<RecommendationSearch>, at: Parameters<typeof exportRecommendations>[1] = view) {
  const items = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof findRecommendations>> = await findRecommendations({
      ...search,
      ...at,
      cursor,
      limit: 1000,
    });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

for (const [name, search] of [
  ["everything", {}],
  ["the latest first", { order: "date" as const }],
  ["by words", { q: "punishment" }],
  ["by facets", { state: ["UZB"], status: ["open" as const] }],
] as const) {
  test(`an export has what the list has, in its order and with the same facts: ${name}`, async () => {
    const { items } = await exported(search);
    expect(items.length).toBeGreaterThan(3000);
    expect(items.map(({ recommendation }) => toRecommendationShape(recommendation))).toEqual(
      (await listed(search)).map(toRecommendationShape),
    );
  });
}

test("an export of an earlier day and of an earlier record has what the list of these has", async () => {
  for (const at of [
    { ...view, asAt: "2012-03-01" },
    { ...view, asAt: "2015-06-15" },
    { ...view, knownAt: new Date().toISOString() },
    { ...view, knownAt: "2020-01-01T00:00:00.000Z" },
  ]) {
    const { items } = await exported({}, at);
    expect(items.map(({ recommendation }) => toRecommendationShape(recommendation))).toEqual(
      (await listed({}, at)).map(toRecommendationShape),
    );
  }
});

test("each comes with its sources, the main one first", async () => {
  const { items } = await exported({ state: ["KAZ"] });
  const row = await prisma.recommendation.findFirstOrThrow({
    select: { ref: true, source: { select: { key: true } }, alsoSources: { select: { key: true } } },
    where: { alsoSources: { some: {} }, state: { iso3: "KAZ" } },
    orderBy: { ref: "asc" },
  });
  const found = items.find(({ recommendation }) => recommendation.ref === row.ref);
  expect(found?.sources[0]?.key).toBe(row.source.key);
  expect(found?.sources).toHaveLength(row.alsoSources.length + 1);
});

test("words typed wrongly are exported as the list takes them", async () => {
  const { items, corrected } = await exported({ q: "punishmant" });
  expect(corrected).toEqual([{ typed: "punishmant", taken: "punishment" }]);
  expect(items.length).toBeGreaterThanOrEqual(many);
});

test("nothing fits, and the export ends at once", async () => {
  expect(await exported({ maker: ["Nobody"] })).toEqual({ items: [], corrected: [] });
});
