import { afterAll, beforeAll, expect, test } from "vitest";
import type { Prisma } from "#generated/prisma/client.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { toDateColumn } from "./date-columns.ts";
import { findRecommendations, type RecommendationQuery } from "./find-recommendations.ts";
import { setPrisma } from "./prisma.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const view = { asAt: "2026-11-25", knownAt: null, locale: "en" } as const;

async function refs(query: Partial<RecommendationQuery>): Promise<string[]> {
  return (await findRecommendations({ ...view, limit: 500, ...query })).items.map(({ ref }) => ref);
}

beforeAll(async () => {
  const { id: stateId } = await prisma.state.findUniqueOrThrow({ where: { iso3: "UZB" } });
  const { id: sourceId } = await prisma.source.findFirstOrThrow();
  let position = 0;
  const one = (ref: string, more: Partial<Prisma.RecommendationUncheckedCreateInput>) =>
    prisma.recommendation.create({
      data: {
        ref,
        stateId,
        makerKind: "review_by_states",
        maker: "Norway",
        position: position++,
        text: "Do it.",
        language: "en",
        theme: "women",
        addressee: "Government of Uzbekistan",
        measure: "adopt_law",
        response: "supported",
        ask: "firm",
        basis: "stated",
        madeOn: toDateColumn("2018-05-09"),
        madePrecision: "day",
        symbol: "A/HRC/39/7",
        sourceId,
        recordedBy: "test",
        ...more,
      },
    });
  await one("UZB-T-1", {
    text: "Make violence in the home a crime.",
    paragraph: "101.1",
    groups: ["women", "victims"],
    goals: [5, 16],
  });
  await one("UZB-T-2", {
    text: "Criminalise domestic violence.",
    paragraph: "101.10",
    maker: "Brazil, Chile and Peru",
    response: "noted",
  });
  await one("UZB-T-3", {
    text: "Запретить пытки во всех местах лишения свободы.",
    language: "ru",
    theme: "torture",
    paragraph: "para. 12 (a)",
  });
  await one("UZB-T-4", {
    text: "Балалардың құқықтарын қорғау туралы заң қабылдаңыз.",
    language: "kk",
    theme: "children",
    symbol: "CRC/C/UZB/CO/5",
  });
  await one("UZB-T-5", {
    text: "An undated matter of waterboarding.",
    madeOn: null,
    madePrecision: "unknown",
    symbol: null,
  });
});

test("a word is found in any form, in English, Russian and Kazakh, and by its beginning", async () => {
  expect(await refs({ q: "criminalised", state: ["UZB"] })).toEqual(["UZB-T-2"]);
  expect(await refs({ q: "crimes", state: ["UZB"] })).toEqual(["UZB-T-1"]);
  expect(await refs({ q: "пытками" })).toEqual(["UZB-T-3"]);
  expect(await refs({ q: "құқықтар" })).toEqual(["UZB-T-4"]);
  expect(await refs({ q: "баланың" })).toEqual(["UZB-T-4"]);
  expect(await refs({ q: "waterb" })).toEqual(["UZB-T-5"]);
});

test("themes and groups are found by their words, where the text has none of them", async () => {
  expect(await refs({ q: "torture", state: ["UZB"] })).toContain("UZB-T-3");
  expect(await refs({ q: "victims", state: ["UZB"] })).toEqual(["UZB-T-1"]);
});

test("a phrase has to stand exactly so; stems do not make one", async () => {
  expect(await refs({ q: '"domestic violence"' })).toEqual(["UZB-T-2"]);
  expect(await refs({ q: '"violence domestic"' })).toEqual([]);
  expect(await refs({ q: '"domest violenc"' })).toEqual([]);
});

test("words after a minus are left out", async () => {
  expect(await refs({ q: "violence -domestic", state: ["UZB"] })).toEqual(["UZB-T-1"]);
  expect(await refs({ q: 'violence -"in the home"', state: ["UZB"] })).toEqual(["UZB-T-2"]);
});

test("symbols, references and paragraphs are found, each by itself and with words", async () => {
  expect(await refs({ q: "crc/c/uzb" })).toEqual(["UZB-T-4"]);
  expect(await refs({ q: "A/HRC/39/7 101.1" })).toEqual(["UZB-T-1"]);
  expect(await refs({ q: "A/HRC/39/7 para. 12" })).toEqual(["UZB-T-3"]);
  expect(await refs({ q: "uzb-t-2" })).toEqual(["UZB-T-2"]);
  expect(await refs({ q: "A/HRC/39/7 violence" })).toHaveLength(2);
});

test("a word typed wrongly finds the one that was meant, and says so", async () => {
  const found = await findRecommendations({ ...view, q: "waterbording" });
  expect(found.items.map(({ ref }) => ref)).toEqual(["UZB-T-5"]);
  expect(found.corrected).toEqual([{ typed: "waterbording", taken: "waterboarding" }]);
  const nothing = await findRecommendations({ ...view, q: "qqqxzzz" });
  expect([nothing.total, nothing.corrected]).toEqual([0, []]);
});

test("what was looked for is marked in the text", async () => {
  const { marked } = await findRecommendations({ ...view, q: "crimes violence", state: ["UZB"] });
  expect(marked["UZB-T-1"]).toEqual([
    { text: "Make ", found: false },
    { text: "violence", found: true },
    { text: " in the home a ", found: false },
    { text: "crime", found: true },
    { text: ".", found: false },
  ]);
});

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
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof findRecommendations>> = await findRecommendations({
        ...search,
        cursor,
        limit: 7,
      });
      paged.push(...page.items.map(({ ref }) => ref));
      cursor = page.nextCursor;
    } while (cursor !== null);
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
      const paged: string[] = [];
      let cursor: string | null = null;
      do {
        const search = { ...view, year, order, cursor, limit: 3 };
        const page: Awaited<ReturnType<typeof findRecommendations>> = await findRecommendations(search);
        paged.push(...page.items.map(({ ref }) => ref));
        cursor = page.nextCursor;
        expect(page.total).toBe(made.size);
      } while (cursor !== null);
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
