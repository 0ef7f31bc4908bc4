import { afterAll, beforeAll, expect, test } from "vitest";
import type { Prisma } from "#generated/prisma/client.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { toDateColumn } from "./date-columns.ts";
import { findRecommendations, type RecommendationQuery } from "./find-recommendations.ts";
import { setPrisma } from "./prisma.ts";
import { addUzbekRecommendations } from "./testing/uzbek-recommendations.ts";

/** What facets and groups of states leave of the recommendations, how that is counted and read page by page. */

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
beforeAll(() => addUzbekRecommendations(prisma));
afterAll(drop);

const view = { asAt: "2026-11-25", knownAt: null, locale: "en" } as const;

async function refs(query: Partial<RecommendationQuery>): Promise<string[]> {
  return (await findRecommendations({ ...view, limit: 500, ...query })).items.map(({ ref }) => ref);
}

/** What all pages of a list hold one after the other, and the totals that they name. */
async function pageByPage(query: RecommendationQuery) {
  const paged: string[] = [];
  const totals = new Set<number>();
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof findRecommendations>> = await findRecommendations({ ...query, cursor });
    paged.push(...page.items.map(({ ref }) => ref));
    totals.add(page.total);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return { paged, totals };
}

test("facets count what choosing another value would give, and a name with commas is one value", async () => {
  const narrowed = { ...view, state: ["UZB"], maker: ["Brazil, Chile and Peru"] };
  const { total, facets } = await findRecommendations(narrowed);
  expect(total).toBe(1);
  expect(facets.maker).toContainEqual({ value: "Norway", label: null, count: 4 });
  expect(facets.response).toEqual([{ value: "noted", label: null, count: 1 }]);
  expect(facets.state).toEqual([{ value: "UZB", label: "Uzbekistan", count: 1 }]);
  for (const name of ["theme", "group", "goal"] as const) {
    const [most] = (await findRecommendations(view)).facets[name];
    expect((await findRecommendations({ ...view, [name]: [most?.value ?? ""] })).total).toBe(most?.count);
  }
});

test("several values of one facet add up, several facets narrow down, and an unknown value fits nothing", async () => {
  expect(await refs({ state: ["UZB"], response: ["noted"] })).toEqual(["UZB-T-2"]);
  expect(await refs({ state: ["UZB"], goal: ["5", "11"] })).toEqual(["UZB-T-1"]);
  expect(await refs({ group: ["women"], theme: ["women"], state: ["UZB"] })).toEqual(["UZB-T-1"]);
  expect(await refs({ year: ["2018"], maker: ["Norway"] })).toHaveLength(3);
  expect(await refs({ state: ["XXX"] })).toEqual([]);
  expect(await refs({ measure: ["adopt-law"], state: ["UZB"] })).toHaveLength(5);
});

test.each(["age", "date", "relevance"] as const)(
  "pages in the order of %s follow without a gap or a repeat",
  async (order) => {
    const search = { ...view, order, q: order === "relevance" ? "government" : null };
    const all = await refs(search);
    const { paged } = await pageByPage({ ...search, limit: 7 });
    expect(paged).toEqual(all);
    expect(new Set(paged).size).toBe(all.length);
    if (order !== "relevance") expect(all.at(-1)).toBe("UZB-T-5");
  },
);

test.each([[["2018"]], [["2009", "2008", "2010"]], [["2003", "2018", "2018"]]])(
  "the years %j find what was made in them, page by page in both orders of days",
  async (year) => {
    const { items } = await findRecommendations({ ...view, limit: 500 });
    const made = new Set(
      items.filter(({ made: { date } }) => year.includes(date?.slice(0, 4) ?? "")).map(({ ref }) => ref),
    );
    expect(made.size).toBeGreaterThan(3);
    for (const order of ["age", "date"] as const) {
      const { paged, totals } = await pageByPage({ ...view, year, order, limit: 3 });
      expect(totals).toEqual(new Set([made.size]));
      expect(paged).toHaveLength(made.size);
      expect(new Set(paged)).toEqual(made);
    }
  },
);

test("a cursor that no page gave gives nothing", async () => {
  for (const cursor of ["x", "WzFd", Buffer.from('["2018-05-09",1,"UZB",0,0]').toString("base64url")]) {
    expect((await findRecommendations({ ...view, cursor })).items).toEqual([]);
  }
});

test("groups of states narrow what is found and what facets count, beside the states that are named", async () => {
  const found = await findRecommendations({ ...view, within: ["asia"] });
  const everywhere = await findRecommendations(view);
  expect(found.total).toBe(everywhere.total);
  expect(found.facets).toEqual(everywhere.facets);
  const codes = (facets: typeof found.facets) => facets.state.map(({ value }) => value);
  expect(codes(found.facets)).toContain("KAZ");
  const nowhere = await findRecommendations({ ...view, within: ["oceania"] });
  expect([nowhere.total, codes(nowhere.facets)]).toEqual([0, []]);
  const both = await findRecommendations({ ...view, within: ["oceania", "oic"], state: ["KAZ"] });
  expect(both.total).toBe((await findRecommendations({ ...view, state: ["KAZ"] })).total);
  expect((await findRecommendations({ ...view, within: ["europe"], state: ["KAZ"] })).total).toBe(0);
});

// The last: it adds to the record past the log, by which counts that were kept know that they are old.
test("where it stands is what the tracker assessed last by the day; what others say does not move it", async () => {
  const { id: recommendationId, sourceId } = await prisma.recommendation.findUniqueOrThrow({
    where: { ref: "UZB-T-1" },
  });
  const say = (more: Partial<Prisma.FollowUpUncheckedCreateInput>) =>
    prisma.followUp.create({
      data: {
        recommendationId,
        status: "implemented",
        assessedOn: toDateColumn("2020-03-01"),
        assessedPrecision: "day",
        assessorKind: "tracker",
        note: "Seen.",
        sourceId,
        recordedBy: "test",
        ...more,
      },
    });
  const standing = async (asAt: string) =>
    (await findRecommendations({ ...view, asAt, q: "UZB-T-1" })).items.map(({ status }) => status).join();
  const listed = (status: "pending" | "implemented", asAt: string) => refs({ q: "UZB-T-1", status: [status], asAt });
  await say({ assessorKind: "government" });
  expect(await standing(view.asAt)).toBe("pending");
  await say({});
  expect(await standing(view.asAt)).toBe("implemented");
  expect(await standing("2020-02-29")).toBe("pending");
  expect(await listed("pending", "2020-02-29")).toEqual(["UZB-T-1"]);
  expect(await listed("implemented", "2020-02-29")).toEqual([]);
  expect(await listed("implemented", "2020-03-01")).toEqual(["UZB-T-1"]);
  // Known to the year alone, it holds for certain from the year's last day.
  await say({ status: "superseded", assessedOn: toDateColumn("2026-01-01"), assessedPrecision: "year" });
  expect(await standing(view.asAt)).toBe("implemented");
  expect(await standing("2026-12-31")).toBe("superseded");
});
