import { afterAll, expect, test } from "vitest";
import type { Movement } from "#domain/movements/movement.ts";
import { everything, type RecommendationSearch } from "#domain/recommendations/search.ts";
import type { RecordValues } from "#domain/records/kinds.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { correctAction } from "./correct-action.ts";
import { findFollowed } from "./find-followed.ts";
import { listMovements, type MovementScope } from "./list-movements.ts";
import { setPrisma } from "./prisma.ts";
import { recordAction } from "./record-action.ts";
import { recordFollowUp } from "./record-follow-up.ts";
import { correctEntry } from "./records/correct-entry.ts";
import { recordEntry } from "./records/record-entry.ts";
import { retractEntry } from "./records/retract-entry.ts";
import { retractAction } from "./retract-action.ts";
import { actInput } from "./testing/act-input.ts";
import { momentBetween } from "./testing/moment-between.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const editor = { by: "An editor", auditAs: "editor@example.org", today: "2026-11-25" };
const source = { title: "C.N.500.2026.TREATIES-IV.13", url: null, symbol: null, readOn: "2026-11-20" };
const act = actInput();

async function scopeOf(kind: "states" | "treaties" | "visits", name: string): Promise<MovementScope> {
  const found = await findFollowed(kind, name, "en");
  if (found.outcome !== "found") throw new Error(`${name} is not there`);
  return found.scope;
}
const searching = (search: Partial<RecommendationSearch>): MovementScope => ({
  kind: "recommendations",
  search: { ...everything, ...search },
  asAt: editor.today,
});

/** What moved since a moment, oldest first, in short. */
async function since(scope: MovementScope, from: string): Promise<string[]> {
  const { items } = await listMovements({ scope, from, cursor: null, limit: 100, locale: "en" });
  return items.map(short).reverse();
}
const short = ({ moved, change }: Movement) =>
  [moved.entity, "ref" in moved ? moved.ref : "kind" in moved ? moved.kind : moved.title, change].join(" ");

const moment = () => momentBetween(prisma);

test("an act that is recorded, corrected and taken out moves its state and its treaty, each once", async () => {
  const from = await moment();
  const recorded = await recordAction(act, editor);
  if (recorded.outcome !== "recorded") throw new Error("not recorded");
  const corrected = await correctAction(
    recorded.id,
    { ...act, date: "2026-10-03", reason: "The notification says so." },
    editor,
  );
  if (corrected.outcome !== "recorded") throw new Error("not corrected");
  await retractAction(corrected.id, { reason: "It was another state.", source: null }, editor);
  const moved = ["action accession recorded", "action accession corrected", "action accession retracted"];
  expect(await since(await scopeOf("states", "kazakhstan"), from)).toEqual(moved);
  expect(await since(await scopeOf("treaties", "IV-13"), from)).toEqual(moved);
  expect(await since(await scopeOf("states", "KGZ"), from)).toEqual([]);
  expect(await since(await scopeOf("visits", "kaz-2003-ramcharan"), from)).toEqual([]);
  const { items } = await listMovements({
    scope: await scopeOf("states", "KAZ"),
    from,
    cursor: null,
    limit: 10,
    locale: "en",
  });
  expect(items.map(({ reason }) => reason)).toEqual(["It was another state.", "The notification says so.", null]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  expect(items[1]).toMatchObject({ date: { date: "2026-10-03", precision: "day" }, path: `/acts/${corrected.id}` });
});

test("an assessment moves its visit and every search that found the recommendation before or finds it now", async () => {
  const from = await moment();
  await recordFollowUp(
    "KAZ-2007-R4",
    {
      status: "implemented",
      date: "2026-10-05",
      assessorKind: "committee",
      assessor: "CMW",
      note: "Done.",
      grade: null,
      lookedIn: null,
      action: null,
      source,
    },
    editor,
  );
  const moved = ["follow-up KAZ-2007-R4 recorded"];
  const before = await prisma.followUp.findMany({
    where: { recommendation: { ref: "KAZ-2007-R4" } },
    orderBy: { recordedAt: "desc" },
  });
  const past = (before[1]?.status ?? "pending").replaceAll("_", "-") as "pending";
  expect(await since(searching({ status: [past] }), from)).toEqual(moved);
  expect(await since(searching({ status: ["implemented"] }), from)).toEqual(moved);
  expect(await since(searching({ status: ["superseded"] }), from)).toEqual([]);
  expect(await since(searching({ state: ["KAZ"], q: "migrant" }), from)).toEqual(moved);
  expect(await since(searching({ state: ["KGZ"] }), from)).toEqual([]);
  expect(await since(await scopeOf("treaties", "ICMW"), from)).toEqual(moved);
});

test("a promise moves when it is recorded, put right, settled and taken out, with what it had come to each time", async () => {
  const from = await moment();
  const promise: RecordValues<"commitment"> = {
    visit: "kaz-2003-ramcharan",
    promisedBy: "The minister",
    side: "host",
    text: "A report will be sent.",
    date: "2003-03-11",
    dueOn: "2003-12-31",
    targets: [],
    outcome: "open",
    outcomeDate: null,
    outcomeNote: null,
    outcomeSource: null,
    source,
  };
  const unconfirmed = { acknowledgedWarnings: [], reason: "Read again." };
  const recorded = await recordEntry("commitment", { values: promise, ...unconfirmed }, editor);
  if (recorded.outcome !== "recorded") throw new Error("not recorded");
  const put = (version: string, more: Partial<typeof promise>) =>
    correctEntry("commitment", recorded.id, { values: { ...promise, ...more }, version, ...unconfirmed }, editor);
  expect(await put("1", { text: "A report will be sent soon." })).toMatchObject({ outcome: "recorded" });
  const settled = { outcome: "kept", outcomeDate: "2004-01-01", outcomeSource: source } as const;
  expect(await put("2", settled)).toMatchObject({ outcome: "recorded" });
  await retractEntry("commitment", recorded.id, { version: "3", reason: "It was said elsewhere." }, editor);
  const scope = await scopeOf("visits", "kaz-2003-ramcharan");
  const { items } = await listMovements({ scope, from, cursor: null, limit: 10, locale: "en" });
  const { key } = recorded;
  expect(items.map((one) => [short(one), "outcome" in one.moved ? one.moved.outcome : null]).reverse()).toEqual([
    [`commitment ${key} recorded`, "open"],
    [`commitment ${key} corrected`, "open"],
    [`commitment ${key} settled`, "kept"],
    [`commitment ${key} retracted`, "kept"],
  ]);
  expect(await since(await scopeOf("treaties", "ICMW"), from)).toEqual([]);
});

test("pages follow one another without a gap or a repeat, though all was recorded at one moment", async () => {
  const scope = await scopeOf("states", "KAZ");
  const whole = await listMovements({ scope, from: null, cursor: null, limit: 5000, locale: "en" });
  expect(whole.nextCursor).toBeNull();
  expect(whole.items.length).toBeGreaterThan(150);
  const paged: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listMovements>> = await listMovements({
      scope,
      from: null,
      cursor,
      limit: 17,
      locale: "en",
    });
    paged.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(paged).toEqual(whole.items.map(({ id }) => id));
});

test("a cursor that no page gave has nothing after it", async () => {
  const scope = await scopeOf("states", "KAZ");
  const encode = (place: unknown) => Buffer.from(JSON.stringify(place)).toString("base64url");
  for (const cursor of ["abc", encode([1, 2, 3, 4]), encode(["2026-01-01T00:00:00.000Z", "x", "recorded", 0])]) {
    expect(await listMovements({ scope, from: null, cursor, limit: 10, locale: "en" })).toEqual({
      items: [],
      nextCursor: null,
    });
  }
});

test("what is not there, and a visit that was taken out, is told apart from what can be followed", async () => {
  expect(await findFollowed("states", "atlantis", "en")).toEqual({ outcome: "unknown" });
  expect(await findFollowed("treaties", "iccpr", "en")).toMatchObject({
    followed: { kind: "treaties", name: "ICCPR" },
    path: "/treaties/iccpr",
  });
});
