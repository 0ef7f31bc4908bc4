import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { findRecommendations, type RecommendationQuery } from "./find-recommendations.ts";
import { setPrisma } from "./prisma.ts";
import { addUzbekRecommendations } from "./testing/uzbek-recommendations.ts";

/** What a search of words finds. */

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
beforeAll(() => addUzbekRecommendations(prisma));
afterAll(drop);

const view = { asAt: "2026-11-25", knownAt: null, locale: "en" } as const;

async function refs(query: Partial<RecommendationQuery>): Promise<string[]> {
  return (await findRecommendations({ ...view, limit: 500, ...query })).items.map(({ ref }) => ref);
}

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
