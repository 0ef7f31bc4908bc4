import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { findRecommendations } from "./find-recommendations.ts";
import { getRecommendation } from "./get-recommendation.ts";
import { getStateProfile } from "./get-state-profile.ts";
import { getVisitPage } from "./get-visit-page.ts";
import { listCommitments } from "./list-commitments.ts";
import { setPrisma } from "./prisma.ts";

/** The founding case, told by the shipped facts through the reads that pages and interface use. */

const database = await createTestDatabase({ facts: true });
setPrisma(database.prisma);
afterAll(() => database.drop());

const locale = "en";

async function statusOf(treaty: string, asAt: string, state = "KAZ") {
  const profile = await getStateProfile(state, { asAt, knownAt: null, locale });
  return profile?.rows.find((row) => row.treaty.code === treaty)?.participation;
}

test.each([
  ["2003-03-11", "none"],
  ["2004-01-01", "signatory"],
  ["2006-03-01", "contracting"],
  ["2006-04-24", "party"],
])("on %s Kazakhstan's status under both Covenants is %s", async (asAt, status) => {
  expect((await statusOf("ICCPR", asAt))?.status).toBe(status);
  expect((await statusOf("ICESCR", asAt))?.status).toBe(status);
});

test("case 3: Kazakhstan is a contracting state of the CED on 1 January 2010", async () => {
  expect(await statusOf("CED", "2010-01-01")).toMatchObject({ status: "contracting", consent: { kind: "accession" } });
});

test("case 12: Kazakhstan has no succession to any act of the USSR, and the Russian Federation keeps its dates", async () => {
  const profile = await getStateProfile("kazakhstan", { asAt: "2026-11-24", knownAt: null, locale });
  const kinds = profile?.rows.flatMap((row) => row.actions.map((action) => action.kind)) ?? [];
  expect(kinds.length).toBeGreaterThan(30);
  expect(kinds.filter((kind) => kind.startsWith("succession"))).toEqual([]);
  expect(await statusOf("ICCPR", "1980-01-01", "RUS")).toMatchObject({
    status: "party",
    consent: { date: "1973-10-16" },
  });
});

test("case 5: the State of Palestine is bound by the ICCPR from 2 July 2014 and by OPCAT from 28 January 2018", async () => {
  expect(await statusOf("ICCPR", "2014-07-02", "PSE")).toMatchObject({ entryIntoForce: { date: "2014-07-02" } });
  expect((await statusOf("OPCAT", "2018-01-27", "PSE"))?.status).toBe("contracting");
  expect((await statusOf("OPCAT", "2018-01-28", "PSE"))?.status).toBe("party");
});

test("case 8: Belarus is still a party to ICCPR-OP1 on 1 January 2023, with its withdrawal pending", async () => {
  expect(await statusOf("ICCPR-OP1", "2023-01-01", "BLR")).toMatchObject({
    status: "party",
    withdrawal: { notifiedOn: "2022-11-08", effectiveOn: "2023-02-08" },
  });
});

test("case 10: Bosnia and Herzegovina is bound by the ICCPR from 6 March 1992, its succession", async () => {
  expect(await statusOf("ICCPR", "1992-06-01", "BIH")).toMatchObject({
    status: "party",
    entryIntoForce: { date: "1992-03-06" },
  });
});

test("the promise of March 2003: 266 days to signature, 986 and 993 to the laws, 1,050 to the deposit, 1,140 to force", async () => {
  const promises = await listCommitments({ state: ["KAZ"], asAt: "2026-11-24", knownAt: null, locale });
  const [signing] = promises.filter((promise) => promise.ref === "KAZ-2003-P1");
  const days = Object.fromEntries(
    (signing?.chains ?? []).map((chain) => [chain.treaty.code, chain.steps.map((step) => [step.kind, step.days])]),
  );
  const chain = (law: number) => [
    ["signature", 266],
    ["domestic-approval", law],
    ["deposit", 1050],
    ["entry-into-force", 1140],
  ];
  expect(days).toEqual({ ICESCR: chain(986), ICCPR: chain(993) });
});

test("as at the end of 2004 the promise to sign was kept and the one to ratify was open", async () => {
  const promises = await listCommitments({ state: ["KAZ"], asAt: "2004-12-31", knownAt: null, locale });
  expect(promises.map((promise) => [promise.ref, promise.outcome]).slice(0, 2)).toEqual([
    ["KAZ-2003-P1", "kept"],
    ["KAZ-2003-P2", "open"],
  ]);
});

test("the visit's page tells what was asked and promised, and how Kazakhstan stood on 11 March 2003 beside today", async () => {
  const visit = await getVisitPage("kaz-2003-ramcharan", { asAt: "2026-11-24", knownAt: null, locale });
  expect(visit?.asked).toHaveLength(11);
  expect(visit?.promised).toHaveLength(3);
  expect(visit?.thenDay).toBe("2003-03-11");
  const iccpr = visit?.standing.find((row) => row.treaty.code === "ICCPR");
  expect(iccpr).toMatchObject({ named: true, atVisit: { status: "none" }, now: { status: "party" } });
});

test("an advocate finds what is still open from the 2003 visit, and nothing that was done", async () => {
  const open = await findRecommendations({
    visit: ["kaz-2003-ramcharan"],
    status: ["pending", "no-information", "in-progress", "partly-implemented"],
    asAt: "2026-11-24",
    knownAt: null,
    locale,
  });
  const refs = open.items.map((item) => item.ref);
  expect(refs).not.toContain("KAZ-2003-R1");
  expect(refs).not.toContain("KAZ-2003-R2");
  expect(refs).toContain("KAZ-2003-R6");
  expect(open.total).toBe(refs.length);
});

test("a recommendation stood otherwise on an earlier day, and says since when", async () => {
  const then = await getRecommendation("kaz-2003-r1", { asAt: "2004-06-01", knownAt: null, locale });
  expect(then).toMatchObject({ status: "in-progress", statusSince: { date: "2003-12-02" } });
  const now = await getRecommendation("KAZ-2003-R1", { asAt: "2026-11-24", knownAt: null, locale });
  expect(now).toMatchObject({ status: "implemented", statusSince: { date: "2006-01-24" }, daysOpen: null });
});

test("pages of recommendations follow one another without a gap or a repeat", async () => {
  const refs: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof findRecommendations>> = await findRecommendations({
      limit: 7,
      cursor,
      asAt: "2026-11-24",
      knownAt: null,
      locale,
    });
    refs.push(...page.items.map((item) => item.ref));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(refs).toHaveLength(153);
  expect(new Set(refs).size).toBe(153);
});

test("words that mean something to SQL or to a pattern are only words", async () => {
  for (const q of [
    "'; DROP TABLE state; --",
    "%",
    "_",
    "\\",
    "<script>alert(1)</script>",
    "a & | ! ( b",
    '"unclosed',
  ]) {
    const found = await findRecommendations({ q, asAt: "2026-11-24", knownAt: null, locale });
    expect(found.total).toBe(found.items.length);
  }
  expect((await findRecommendations({ q: "%", asAt: "2026-11-24", knownAt: null, locale })).total).toBe(0);
});

test("nothing said or found later shows on an earlier day", async () => {
  const before = { asAt: "1950-01-01", knownAt: null, locale };
  expect((await findRecommendations(before)).total).toBe(0);
  expect(await listCommitments(before)).toEqual([]);
  const onTheDay = await getVisitPage("kaz-2003-ramcharan", { asAt: "2003-03-11", knownAt: null, locale });
  expect(onTheDay?.asked.flatMap((one) => one.developments)).toEqual([]);
  expect(onTheDay?.promised.map((one) => [one.outcome, one.outcomeNote])).toEqual([
    ["open", null],
    ["open", null],
    ["open", null],
  ]);
  const minorities = await getVisitPage("kaz-2009-mcdougall", { asAt: "2009-07-15", knownAt: null, locale });
  const listed = await findRecommendations({
    visit: ["kaz-2009-mcdougall"],
    asAt: "2009-07-15",
    knownAt: null,
    locale,
  });
  expect(minorities?.asked.map((one) => one.ref)).toEqual(listed.items.map((one) => one.ref));
  expect(minorities?.recommendations.total).toBe(listed.total);
});
