import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { findNamed } from "./find-named.ts";
import { getFactHistory } from "./get-fact-history.ts";
import { listRecordChanges, type RecordQuery } from "./list-record-changes.ts";
import { listStatusChanges } from "./list-status-changes.ts";
import { setPrisma } from "./prisma.ts";
import { rebuildProjections } from "./rebuild-projections.ts";

/** What changed in the record: the load of the shipped facts, and one act put right by hand. */

const database = await createTestDatabase({ facts: true });
const { prisma } = database;
setPrisma(prisma);
afterAll(() => database.drop());

const all = { stateIds: [], treatyIds: [] };

async function scope(filter: { state?: string[]; treaty?: string[] }) {
  const named = await findNamed(filter);
  if (!named.ok) throw new Error(`${named.field} ${named.name} is not known`);
  return named;
}

/** Kazakhstan's ratification of the ICCPR put right to another day, by hand. */
async function correctRatification() {
  const where = { state: { iso3: "KAZ" }, treaty: { code: "ICCPR" }, kind: "ratification", retractedAt: null } as const;
  const old = await prisma.treatyAction.findFirstOrThrow({ where });
  const { id: sourceId } = await prisma.source.create({ data: { key: "test-notification", title: "C.N.1.2006" } });
  const at = new Date(Date.now() + 60_000);
  const id = await prisma.$transaction(async (tx) => {
    const ended = { retractedAt: at, retractedBy: "editor", retractionReason: "The notification gives the 25th." };
    await tx.treatyAction.update({ where: { id: old.id }, data: ended });
    const made = await tx.treatyAction.create({
      data: {
        stateId: old.stateId,
        treatyId: old.treatyId,
        kind: "ratification",
        kindBasis: "stated",
        actedOn: new Date("2006-01-25"),
        actedPrecision: "day",
        sourceId,
        recordedAt: at,
        recordedBy: "editor",
        supersedesId: old.id,
      },
    });
    await rebuildProjections(tx, [old.treatyId]);
    return made.id;
  });
  return { oldId: old.id, id, at };
}

let correction: Awaited<ReturnType<typeof correctRatification>>;

function recordQuery(more: Partial<RecordQuery> = {}): RecordQuery {
  const moments = { from: "2020-01-01T00:00:00.000Z", to: "2199-12-31T23:59:59.999Z" };
  return { ...all, ...moments, fold: true, cursor: null, limit: 50, locale: "en", ...more };
}

beforeAll(async () => {
  correction = await correctRatification();
});

test("a first load of thousands of facts is one line, and a filter by treaty opens it", async () => {
  const log = await listRecordChanges(recordQuery());
  expect(log.loads).toHaveLength(1);
  expect(log.loads[0]?.by).toBe("reference");
  expect(log.loads[0]?.count).toBe(log.sums.recorded);
  expect(log.sums.recorded).toBeGreaterThan(5000);
  expect(log.items.map(({ change }) => change)).toEqual(["corrected"]);
  const opened = await listRecordChanges(recordQuery({ ...(await scope({ treaty: ["CED"] })), fold: false }));
  expect(opened.loads).toEqual([]);
  expect(opened.items).toHaveLength(50);
  expect(opened.nextCursor).not.toBeNull();
});

test("a correction is told with who, when and why, and with both sources", async () => {
  const { items } = await listRecordChanges(recordQuery());
  expect(items[0]).toMatchObject({
    entity: "action",
    id: correction.id,
    state: { iso3: "KAZ" },
    treaty: { code: "ICCPR" },
    change: "corrected",
    at: correction.at.toISOString(),
    by: "editor",
    reason: "The notification gives the 25th.",
    before: { id: correction.oldId, content: { date: { date: "2006-01-24" } } },
    after: { content: { date: { date: "2006-01-25" }, sources: [{ key: "test-notification" }] } },
  });
  expect(items[0]?.before?.content.sources.length).toBeGreaterThan(0);
});

test("the log is paged without losing or repeating a change", async () => {
  const treaty = await scope({ treaty: ["ICESCR-OP"] });
  const whole = await listRecordChanges(recordQuery({ ...treaty, fold: false, limit: 1000 }));
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: typeof whole = await listRecordChanges(recordQuery({ ...treaty, fold: false, limit: 30, cursor }));
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(ids).toEqual(whole.items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(whole.sums.recorded);
  for (const bad of ["bm90aGluZw", Buffer.from('["x","y","z"]').toString("base64url")])
    expect((await listRecordChanges(recordQuery({ cursor: bad }))).items).toEqual([]);
});

test("before the correction the record had Kazakhstan bound from 24 April 2006, after it from the 25th", async () => {
  const justBefore = new Date(correction.at.getTime() - 1).toISOString();
  const named = await scope({ state: ["KAZ"], treaty: ["ICCPR"] });
  const april = { from: "2006-04-01", to: "2006-04-30", cursor: null, limit: 10, locale: "en" };
  const partyOn = async (knownAt: string | null) => {
    const { items } = await listStatusChanges({ ...named, ...april, knownAt });
    return items.map(({ date }) => date);
  };
  expect(await partyOn(justBefore)).toEqual(["2006-04-24"]);
  expect(await partyOn(correction.at.toISOString())).toEqual(["2006-04-25"]);
  expect(await partyOn(null)).toEqual(["2006-04-25"]);
});

test("the history of a fact is the same from any of its versions, the oldest first", async () => {
  const history = await getFactHistory(correction.oldId, "en");
  expect(history?.map(({ id }) => id)).toEqual([correction.oldId, correction.id]);
  expect(await getFactHistory(correction.id, "en")).toEqual(history);
  expect(history?.[0]?.ended).toMatchObject({ by: "editor", reason: "The notification gives the 25th." });
  expect(history?.[1]).toMatchObject({ recordedBy: "editor", ended: null, supersededBy: null });
});

test("a declaration and a step at home have their history too; what is no id of a fact has none", async () => {
  const { id } = await prisma.declaration.findFirstOrThrow();
  expect((await getFactHistory(id, "en"))?.map(({ entity }) => entity)).toEqual(["declaration"]);
  const step = await prisma.domesticStep.findFirstOrThrow();
  expect((await getFactHistory(step.id, "en"))?.map(({ entity }) => entity)).toEqual(["domestic-step"]);
  expect(await getFactHistory("00000000-0000-4000-8000-000000000000", "en")).toBeNull();
  expect(await getFactHistory("KAZ-1", "en")).toBeNull();
});
