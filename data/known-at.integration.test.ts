import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { View } from "#domain/entities/view.ts";
import { treatyRulesSchema } from "#domain/treaty-law/rules.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { toDateColumn } from "./date-columns.ts";
import { findRecommendations } from "./find-recommendations.ts";
import { getAboutData } from "./get-about-data.ts";
import { getRecommendation } from "./get-recommendation.ts";
import { getStateProfile } from "./get-state-profile.ts";
import { getTreatyPage } from "./get-treaty-page.ts";
import { getVisitPage } from "./get-visit-page.ts";
import { isKnown } from "./is-known.ts";
import { listActions } from "./list-actions.ts";
import { listCommitments } from "./list-commitments.ts";
import { listStates } from "./list-states.ts";
import { listTreaties } from "./list-treaties.ts";
import { listVisits } from "./list-visits.ts";
import { setPrisma } from "./prisma.ts";
import { rebuildProjections } from "./rebuild-projections.ts";
import { recordBeginsAfter } from "./record-begins.ts";

/** What a reader gets who asks for the record as it was known at a moment. */

let database: TestDatabase;
/** A moment when the shipped facts had been loaded. */
let loaded: Date;

beforeAll(async () => {
  database = await createTestDatabase({ facts: true });
  setPrisma(database.prisma);
  const { _max: last } = await database.prisma.treatyAction.aggregate({ _max: { recordedAt: true } });
  loaded = new Date((last.recordedAt ?? new Date()).getTime() + 60_000);
});
afterAll(() => database.drop());

const asAt = "2026-11-24";
const everything = { stateIds: [], treatyIds: [], limit: 1000 } as const;

function after(seconds: number): Date {
  return new Date(loaded.getTime() + seconds * 1000);
}

function view(knownAt: Date | null, day = asAt): View {
  return { asAt: day, knownAt: knownAt?.toISOString() ?? null, locale: "en" };
}

/** The state and treaty of a pair with what every act of it has in common. */
async function pair(state: string, treaty: string) {
  const [{ id: stateId, sourceId }, { id: treatyId }] = await Promise.all([
    database.prisma.state.findUniqueOrThrow({ where: { iso3: state } }),
    database.prisma.treaty.findUniqueOrThrow({ where: { code: treaty } }),
  ]);
  return { stateId, treatyId, sourceId, recordedBy: "editor@example.org", kindBasis: "stated" } as const;
}

type Act = Omit<Prisma.TreatyActionUncheckedCreateInput, keyof Awaited<ReturnType<typeof pair>>>;

/** Adds an act to the record at a moment; `instead` names the act that it corrects, which ceases to count at that moment. */
async function record(state: string, treaty: string, at: Date, act: Act, instead?: string): Promise<string> {
  return database.prisma.$transaction(async (tx) => {
    if (instead !== undefined) {
      await tx.treatyAction.update({
        where: { id: instead },
        data: { retractedAt: at, retractedBy: "editor@example.org", retractionReason: "another day" },
      });
    }
    const row = await tx.treatyAction.create({
      data: { ...(await pair(state, treaty)), ...act, recordedAt: at, supersedesId: instead ?? null },
    });
    await rebuildProjections(tx, [row.treatyId]);
    return row.id;
  });
}

function on(day: string): Pick<Act, "actedOn" | "actedPrecision"> {
  return { actedOn: toDateColumn(day), actedPrecision: "day" };
}

async function statusOf(state: string, treaty: string, seen: View) {
  const profile = await getStateProfile(state, seen);
  return profile?.rows.find((row) => row.treaty.code === treaty)?.participation.status;
}

/** The counts of every treaty in the list, and on its page. */
async function bothCounts(seen: View, only?: readonly string[]) {
  const index = await listTreaties(seen);
  const rows = index.rows.filter(({ treaty }) => only === undefined || only.includes(treaty.code));
  const listed = rows.map(({ treaty, counts, signatures }) => ({ code: treaty.code, counts, signatures }));
  const pages: typeof listed = [];
  for (const { code } of listed) {
    const page = await getTreatyPage(code, seen);
    if (page !== null) pages.push({ code, counts: page.counts, signatures: page.signatures });
  }
  return { listed, pages };
}

test("a corrected act gives the old status to those who ask for the record before, the new one from then on", async () => {
  const first = await record("KAZ", "ICMW", after(1), { kind: "accession", ...on("2020-01-10") });
  await record("KAZ", "ICMW", after(2), { kind: "accession", ...on("2024-01-10") }, first);
  const inBetween = "2022-06-01";
  const known = (at: Date | null) => statusOf("KAZ", "ICMW", view(at, inBetween));
  expect(await known(after(0))).toBe("none");
  expect(await known(after(1))).toBe("party");
  expect(await known(new Date(after(2).getTime() - 1))).toBe("party");
  expect(await known(after(2))).toBe("none");
  expect(await known(null)).toBe("none");
  expect(await statusOf("KAZ", "ICMW", view(after(2)))).toBe("party");

  const acts = async (at: Date) => {
    const { items } = await listActions({
      ...everything,
      kind: ["accession"],
      from: "2020-01-10",
      to: "2024-01-10",
      knownAt: at.toISOString(),
    });
    return items.filter((one) => one.state === "KAZ" && one.treaty === "ICMW").map((one) => one.date);
  };
  expect(await acts(after(0))).toEqual([]);
  expect(await acts(after(1))).toEqual(["2020-01-10"]);
  expect(await acts(after(2))).toEqual(["2024-01-10"]);
});

test("the record of a moment after the last change is the record as it is now, on every page", async () => {
  const [now, then] = [view(null), view(after(100))];
  expect(await getStateProfile("KAZ", then)).toEqual(await getStateProfile("KAZ", now));
  expect(await getTreatyPage("ICCPR-OP1", then)).toEqual(await getTreatyPage("ICCPR-OP1", now));
  expect(await getVisitPage("kaz-2003-ramcharan", then)).toEqual(await getVisitPage("kaz-2003-ramcharan", now));
  expect(await getRecommendation("KAZ-2003-R1", then)).toEqual(await getRecommendation("KAZ-2003-R1", now));
  expect(await listStates(then)).toEqual(await listStates(now));
  expect(await listTreaties(then)).toEqual(await listTreaties(now));
  expect(await listVisits(then)).toEqual(await listVisits(now));
  expect(await listCommitments(then)).toEqual(await listCommitments(now));
  expect(await findRecommendations(then)).toEqual(await findRecommendations(now));
  expect(await getAboutData(then)).toEqual(await getAboutData(now));
});

test("the list of treaties and each treaty's page count alike as known at any moment", async () => {
  for (const one of [view(after(0)), view(after(1), "2022-06-01"), view(after(3), "1995-06-30")]) {
    const { listed, pages } = await bothCounts(one);
    expect(pages).toEqual(listed);
  }
});

test("a computed entry into force is that of the facts known then", async () => {
  const like = await database.prisma.treaty.findUniqueOrThrow({ where: { code: "CED" } });
  const rules = treatyRulesSchema.parse(like.rules);
  await database.prisma.treaty.create({
    data: {
      ...{ code: "NEW", slug: "new", title: "A new treaty", shortTitle: "New", untcNumber: "IV-99", position: 99 },
      ...{ adoptedOn: toDateColumn("2010-01-01"), adoptedAt: "New York", sourceId: like.sourceId },
      rules: {
        ...rules,
        entryIntoForce: {
          ...rules.entryIntoForce,
          conditions: [{ kind: "instruments", count: 2, countsOrganisations: false }],
        },
      },
    },
  });
  await record("KAZ", "NEW", after(21), { kind: "accession", ...on("2012-01-01") });
  await record("KGZ", "NEW", after(22), { kind: "accession", ...on("2013-01-01") });
  const forceAt = async (seconds: number) => (await getTreatyPage("NEW", view(after(seconds))))?.force;
  expect(await forceAt(21)).toMatchObject({ computed: null, threshold: null });
  expect(await forceAt(22)).toMatchObject({ computed: "2013-01-31", threshold: { state: { iso3: "KGZ" } } });
  expect(await statusOf("KAZ", "NEW", view(after(21)))).toBe("contracting");
  expect(await statusOf("KAZ", "NEW", view(after(22)))).toBe("party");
  for (const seconds of [20, 21, 22]) {
    const { listed, pages } = await bothCounts(view(after(seconds)), ["NEW"]);
    expect(pages).toEqual(listed);
  }
  const about = await getAboutData(view(after(21)));
  expect(about.treaties.find(({ treaty }) => treaty.code === "NEW")?.force.computed).toBeNull();
});

test("whatever is recorded or corrected later, the answer for an earlier moment stays", async () => {
  let clock = 100;
  let last: string | undefined;
  const kind = fc.constantFrom("accession", "ratification", "signature", "withdrawal");
  const step = fc.record({ kind, year: fc.integer({ min: 2008, max: 2023 }), corrects: fc.boolean() });
  const answers = async (moment: Date) => [await listTreaties(view(moment)), await listStates(view(moment))];
  const property = fc.asyncProperty(step, async ({ kind: what, year, corrects }) => {
    const moment = after(clock);
    const before = await answers(moment);
    clock += 1;
    const day = `${String(year)}-03-${String(clock - 90)}`;
    const act = { kind: what, ...on(day), effectiveOn: toDateColumn(`${String(year + 2)}-01-01`) };
    last = await record("KAZ", "CRPD", after(clock), act, corrects ? last : undefined);
    expect(await answers(moment)).toEqual(before);
    // The projection, which knows the present alone, agrees with what is derived for the moment of the last change.
    expect((await answers(after(clock)))[0]).toEqual(await listTreaties(view(null)));
  });
  await fc.assert(property, { numRuns: 4, endOnFailure: true });
});

test("before anything was recorded, nothing is known, and a reader is told when the record begins", async () => {
  const before = view(new Date("2020-01-01"));
  const profile = await getStateProfile("KAZ", before);
  expect(profile?.counts).toMatchObject({ parties: 0, contracting: 0, signatories: 0, former: 0 });
  expect(profile).toMatchObject({
    declarations: [],
    procedures: [],
    visits: [],
    commitments: [],
    openRecommendations: [],
  });
  expect((await listTreaties(before)).rows.every(({ counts, signatures }) => counts.parties + signatures === 0)).toBe(
    true,
  );
  expect((await listStates(before)).rows.every(({ counts }) => counts.parties === 0)).toBe(true);
  expect(await listVisits(before)).toEqual([]);
  expect(await listCommitments(before)).toEqual([]);
  expect(await findRecommendations(before)).toMatchObject({ items: [], total: 0 });
  expect((await listActions({ ...everything, knownAt: before.knownAt })).items).toEqual([]);
  expect(await getVisitPage("kaz-2003-ramcharan", before)).toBeNull();
  expect(await getRecommendation("KAZ-2003-R1", before)).toBeNull();
  expect(await isKnown("visits", "kaz-2003-ramcharan", before.knownAt)).toBe(false);
  expect(await isKnown("visits", "kaz-2003-ramcharan", null)).toBe(true);
  expect(await isKnown("states", "kazakhstan", before.knownAt)).toBe(true);

  const begins = await recordBeginsAfter(before.knownAt);
  expect([begins === null, await recordBeginsAfter(begins)]).toEqual([false, null]);
});

test("an assessment recorded later leaves the standing of a recommendation as it was known before", async () => {
  const { id, sourceId } = await database.prisma.recommendation.findUniqueOrThrow({ where: { ref: "KAZ-2003-R1" } });
  const [before, later] = [view(after(10)), view(after(11))];
  const then = await getRecommendation("KAZ-2003-R1", before);
  await database.prisma.followUp.create({
    data: {
      recommendationId: id,
      status: "superseded",
      assessedOn: toDateColumn("2026-11-01"),
      assessedPrecision: "day",
      assessorKind: "tracker",
      note: "Another recommendation took its place.",
      sourceId,
      recordedBy: "editor@example.org",
      recordedAt: after(11),
    },
  });
  expect(await getRecommendation("KAZ-2003-R1", before)).toEqual(then);
  expect((await getRecommendation("KAZ-2003-R1", later))?.status).toBe("superseded");
  const listed = await findRecommendations({ ...later, status: ["superseded"], state: ["KAZ"] });
  expect(listed.items.map((one) => one.ref)).toContain("KAZ-2003-R1");
  const earlier = await findRecommendations({ ...before, status: ["superseded"], state: ["KAZ"] });
  expect(earlier.items.map((one) => one.ref)).not.toContain("KAZ-2003-R1");
});
