import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import type { ActionInput } from "./action-input.ts";
import { correctAction } from "./correct-action.ts";
import { getStateProfile } from "./get-state-profile.ts";
import { previewAction } from "./preview-action.ts";
import { setPrisma } from "./prisma.ts";
import { recordAction } from "./record-action.ts";
import { retractAction } from "./retract-action.ts";
import { actInput } from "./testing/act-input.ts";
import { verifyRecord } from "./verify-record.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ facts: true });
  setPrisma(database.prisma);
});
afterAll(() => database.drop());

const author = { by: "editor@example.org", today: "2026-11-24" };
const source = { title: "C.N.500.2026.TREATIES-IV.13", url: null, symbol: "C.N.500.2026", readOn: "2026-11-20" };

async function statusOf(treaty: string, asAt: string, knownAt: string | null = null) {
  const profile = await getStateProfile("KAZ", { asAt, knownAt, locale: "en" });
  return profile?.rows.find((row) => row.treaty.code === treaty)?.participation.status;
}

async function idOf(outcome: Promise<Awaited<ReturnType<typeof recordAction>>>): Promise<string> {
  const result = await outcome;
  if (result.outcome !== "recorded") throw new Error(JSON.stringify(result));
  return result.id;
}

test("an act is previewed, recorded, corrected and retracted, and each stage can be read again as it was known", async () => {
  const preview = await previewAction(actInput({}), author);
  expect(preview).toMatchObject({
    refusals: [],
    warnings: [],
    before: { status: "none" },
    after: { status: "contracting", entryIntoForce: { date: "2027-02-01" } },
  });
  expect(await statusOf("ICMW", "2027-06-01")).toBe("none");

  const first = await idOf(recordAction(actInput({}), author));
  expect(await statusOf("ICMW", "2027-02-01")).toBe("party");

  const corrected = { ...actInput({ date: "2026-10-20" }), reason: "The notification gives the 20th." };
  const second = await idOf(correctAction(first, corrected, { ...author, by: "other@example.org" }));
  const [old, fresh] = await Promise.all(
    [first, second].map((id) => database.prisma.treatyAction.findUniqueOrThrow({ where: { id } })),
  );
  expect(old).toMatchObject({ retractedBy: "other@example.org", retractionReason: "The notification gives the 20th." });
  expect(fresh).toMatchObject({ supersedesId: first, recordedAt: old?.retractedAt });
  expect(await statusOf("ICMW", "2026-10-10")).toBe("none");
  const before = new Date((old?.retractedAt?.getTime() ?? 0) - 1).toISOString();
  expect(await statusOf("ICMW", "2026-10-10", before)).toBe("contracting");
  expect(await statusOf("ICMW", "2026-10-10", fresh?.recordedAt.toISOString())).toBe("none");

  const third = await retractAction(second, { reason: "Recorded under the wrong treaty.", source: null }, author);
  expect(third).toEqual({ outcome: "retracted" });
  expect(await statusOf("ICMW", "2027-06-01")).toBe("none");
  const trail = await database.prisma.auditEntry.findMany({
    where: { entityKey: { in: [first, second] } },
    orderBy: { id: "asc" },
    select: { operation: true, actor: true, reason: true },
  });
  expect(trail).toEqual([
    { operation: "record", actor: "editor@example.org", reason: null },
    { operation: "correct", actor: "other@example.org", reason: "The notification gives the 20th." },
    { operation: "retract", actor: "editor@example.org", reason: "Recorded under the wrong treaty." },
  ]);
});

test("an act that the law forbids is refused and nothing is written", async () => {
  const count = () => Promise.all([database.prisma.treatyAction.count(), database.prisma.auditEntry.count()]);
  const before = await count();
  expect(await recordAction(actInput({ treaty: "ICCPR", date: "2020-01-01" }), author)).toMatchObject({
    outcome: "refused",
    refusals: [{ rule: "already-bound", field: "kind" }],
  });
  expect(await recordAction(actInput({ date: "2026-13-01" }), author)).toMatchObject({
    outcome: "refused",
    refusals: [{ rule: "not-a-date" }],
  });
  expect(await recordAction(actInput({ state: "XXX" }), author)).toEqual({ outcome: "unknown", field: "state" });
  expect(await recordAction(actInput({ treaty: "NOPE" }), author)).toEqual({ outcome: "unknown", field: "treaty" });
  expect(await count()).toEqual(before);
});

test("a warning holds an act back until it is acknowledged with a reason", async () => {
  const protocol = actInput({ state: "USA", treaty: "OP-CRPD", date: "2026-10-02" });
  expect(await recordAction(protocol, author)).toMatchObject({
    outcome: "unacknowledged",
    missing: ["without-parent"],
  });
  const acknowledged = { ...protocol, acknowledgedWarnings: ["without-parent"] };
  expect(await recordAction(acknowledged, author)).toMatchObject({ outcome: "unacknowledged" });
  expect(await recordAction({ ...acknowledged, reason: "So the depositary prints it." }, author)).toMatchObject({
    outcome: "recorded",
  });
});

test("of two who correct one act at once, one wins and the other is told what happened", async () => {
  const id = await idOf(recordAction(actInput({ state: "UZB", treaty: "ICMW" }), author));
  const attempts = await Promise.all(
    ["2026-10-03", "2026-10-04"].map((date, index) =>
      correctAction(id, { ...actInput({ date }), reason: "Read again." }, { ...author, by: `editor-${index}` }),
    ),
  );
  const outcomes = attempts.map(({ outcome }) => outcome).sort();
  expect(outcomes).toEqual(["recorded", "stale"]);
  expect(attempts.find(({ outcome }) => outcome === "stale")).toMatchObject({ reason: "Read again." });
});

test("of many who record one act at once, one wins", async () => {
  const attempts = await Promise.all(
    Array.from({ length: 12 }, () => recordAction(actInput({ state: "TKM", treaty: "ICMW" }), author)),
  );
  expect(attempts.filter(({ outcome }) => outcome === "recorded")).toHaveLength(1);
  expect(attempts.filter(({ outcome }) => outcome === "refused")).toHaveLength(11);
});

test("a correction keeps what it does not touch: further sources, how the kind is known, what bounds a vague date", async () => {
  const vague = await database.prisma.treatyAction.findFirstOrThrow({
    where: { retractedAt: null, actedPrecision: "year", notBefore: { not: null }, alsoSources: { some: {} } },
    include: { state: true, treaty: true, source: true, alsoSources: true },
  });
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  const same = {
    ...actInput({
      kind: vague.kind.replaceAll("_", "-") as ActionInput["kind"],
      date: day(vague.actedOn)?.slice(0, 4) ?? null,
      effectiveDate: day(vague.effectiveOn),
      note: "Put more clearly.",
      source: {
        title: vague.source.title,
        url: vague.source.url,
        symbol: vague.source.symbol,
        readOn: day(vague.source.readOn),
      },
    }),
    reason: "The note was unclear.",
  };
  const id = await idOf(correctAction(vague.id, same, author));
  const corrected = await database.prisma.treatyAction.findUniqueOrThrow({
    where: { id },
    include: { alsoSources: true },
  });
  expect(corrected).toMatchObject({
    notBefore: vague.notBefore,
    kindBasis: vague.kindBasis,
    sourceId: vague.sourceId,
    sourcesAgreeing: vague.sourcesAgreeing,
  });
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id).sort();
  expect(ids(corrected.alsoSources)).toEqual(ids(vague.alsoSources));
  const other = await idOf(correctAction(id, { ...same, source, reason: "Another source states it." }, author));
  const anew = await database.prisma.treatyAction.findUniqueOrThrow({
    where: { id: other },
    include: { alsoSources: true },
  });
  expect(anew.alsoSources).toEqual([]);
});

test("a thousand retries with one key record one act and get one answer", async () => {
  const once = { actorId: "person-1", key: "retry", digest: "one" };
  const sent = actInput({ state: "MNG", treaty: "ICMW" });
  const answers = [];
  for (let round = 0; round < 10; round++) {
    answers.push(...(await Promise.all(Array.from({ length: 100 }, () => recordAction(sent, { ...author, once })))));
  }
  const ids = new Set(answers.map((answer) => (answer.outcome === "recorded" ? answer.id : answer.outcome)));
  expect(ids.size).toBe(1);
  expect(answers.filter((answer) => answer.outcome === "recorded" && !answer.repeated)).toHaveLength(1);
  expect(
    await database.prisma.treatyAction.count({ where: { state: { iso3: "MNG" }, treaty: { code: "ICMW" } } }),
  ).toBe(1);
  expect(await recordAction(sent, { ...author, once: { ...once, digest: "another" } })).toEqual({
    outcome: "key-reused",
  });
}, 120_000);

test("of a hundred who correct one act at once, one wins, the others are told, and the log has one change", async () => {
  const id = await idOf(recordAction(actInput({ state: "LAO", treaty: "ICMW" }), author));
  const attempts = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      correctAction(
        id,
        { ...actInput({ date: "2026-10-03" }), reason: "Read again." },
        { ...author, by: `editor-${index}` },
      ),
    ),
  );
  expect(attempts.filter(({ outcome }) => outcome === "recorded")).toHaveLength(1);
  expect(attempts.filter(({ outcome }) => outcome === "stale")).toHaveLength(99);
  const changes = await database.prisma.auditEntry.count({
    where: {
      operation: "correct",
      reason: "Read again.",
      actor: { startsWith: "editor-" },
      before: { path: ["id"], equals: id },
    },
  });
  expect(changes).toBe(1);
}, 120_000);

test("after all that, the stored projection equals a fresh one", async () => {
  const { missing, stale } = await verifyRecord(database.prisma);
  expect({ missing, stale }).toEqual({ missing: [], stale: [] });
});
