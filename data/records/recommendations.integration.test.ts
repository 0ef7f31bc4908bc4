import { afterAll, expect, test } from "vitest";
import type { RecordValues } from "#domain/records/kinds.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { findRecommendations } from "../find-recommendations.ts";
import { getRecommendation } from "../get-recommendation.ts";
import { setPrisma } from "../prisma.ts";
import { correctEntry } from "./correct-entry.ts";
import { findEntry } from "./find-entry.ts";
import { previewEntry } from "./preview-entry.ts";
import { recordEntry } from "./record-entry.ts";
import { retractEntry } from "./retract-entry.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const editor = { by: "An editor", auditAs: "editor@example.org", today: "2026-11-25" };
const view = { asAt: "2026-11-25", knownAt: null, locale: "en" } as const;
const unconfirmed = { acknowledgedWarnings: [], reason: null };
const source = { title: "Report", url: null, symbol: "A/HRC/1", readOn: "2026-11-20" };
const asked: RecordValues<"recommendation"> = {
  state: "KAZ",
  makerKind: "official-visit",
  maker: "High Commissioner for Human Rights",
  visit: "kaz-2007-arbour",
  text: "Sign the Convention on migrant workers.",
  language: "en",
  theme: "labour",
  furtherThemes: ["treaties"],
  groups: ["migrants"],
  goals: ["8"],
  addressee: "Government",
  measure: "ratify",
  response: "none",
  targetTreaty: "icmw",
  targetAct: "signature",
  ask: "firm",
  basis: "stated",
  date: "2007-05-02",
  symbol: null,
  paragraph: null,
  developments: [],
  source,
  furtherSources: [],
};

async function preview(more: object) {
  return previewEntry("recommendation", { ...asked, ...more }, { corrects: null, today: editor.today });
}

test("a recommendation takes the next number of its state and year and the next place of its visit", async () => {
  const place = async () =>
    (await prisma.recommendation.aggregate({ _max: { position: true }, where: { visit: { slug: "kaz-2007-arbour" } } }))
      ._max.position ?? 0;
  const last = await place();
  const recorded = await recordEntry("recommendation", { values: asked, ...unconfirmed }, editor);
  expect(recorded).toMatchObject({ outcome: "recorded", key: "KAZ-2007-R6" });
  expect(await place()).toBe(last + 1);
  expect(recorded).toMatchObject({
    consequences: [
      { note: "named", values: { name: "KAZ-2007-R6" } },
      { note: "standsWaiting", values: { status: { words: "ui.followUp.pending" }, days: 7147 } },
      { note: "notDone" },
    ],
  });
  expect(await getRecommendation("KAZ-2007-R6", view)).toMatchObject({ status: "pending", theme: "labour" });
  expect(await recordEntry("recommendation", { values: asked, ...unconfirmed }, editor)).toMatchObject({
    outcome: "unacknowledged",
    missing: ["alike"],
  });
});

test("what the state has done of it, before it was asked or since, is said at once", async () => {
  const done = async (more: object) => (await preview(more)).consequences.at(-1);
  const iccpr = { targetTreaty: "ICCPR", targetAct: "consent", date: "2003-03-11", visit: "kaz-2003-ramcharan" };
  expect(await done(iccpr)).toMatchObject({
    note: "doneSince",
    values: { act: { words: "ui.actions.ratification" }, date: { date: "2006-01-24" } },
  });
  expect(await done({ ...iccpr, date: "2007-05-02", visit: "kaz-2007-arbour" })).toMatchObject({ note: "doneBefore" });
  expect(await done({ ...iccpr, targetAct: "implementation" })).toMatchObject({ note: "standsWaiting" });
});

test("what cannot be so is refused with its rule", async () => {
  for (const [more, rule] of [
    [{ state: "UZB" }, "visit otherState"],
    [{ visit: null }, "visit required"],
    [{ visit: "nowhere" }, "visit unknownName"],
    [{ targetTreaty: null }, "targetTreaty required"],
    [{ targetAct: null }, "targetAct required"],
    [{ targetTreaty: "XYZ" }, "targetTreaty unknownName"],
    [{ date: "2007-04-28" }, "date beforeVisit"],
    [{ date: "2027" }, "date future"],
    [{ date: "2003-03-11", visit: "kaz-2003-ramcharan", targetTreaty: "CRPD" }, "date beforeAdoption"],
    [{ developments: [{ date: "2027", summary: "Later.", source, furtherSources: [] }] }, "developments.0.date future"],
  ] as const) {
    expect((await preview(more)).objections.map((one) => `${one.field} ${one.rule}`)).toEqual([rule]);
  }
  expect((await preview({ visit: null, makerKind: "treaty-body", date: "2007-05" })).objections).toEqual([]);
});

test("an edit of one row leaves the others as they were, their further sources with them", async () => {
  const { id } = await prisma.recommendation.findUniqueOrThrow({ where: { ref: "KAZ-2003-R1" } });
  const parts = () =>
    prisma.recommendation.findUniqueOrThrow({
      where: { id },
      include: {
        source: true,
        alsoSources: true,
        developments: { include: { source: true, alsoSources: true }, orderBy: { position: "asc" } },
        followUps: true,
      },
    });
  const before = await parts();
  const held = await findEntry("recommendation", id);
  if (held === null) throw new Error("not there");
  const [first, ...others] = held.values.developments;
  if (first === undefined) throw new Error("no development");
  const values = { ...held.values, developments: [{ ...first, summary: "Kazakhstan signed." }, ...others] };
  const confirmed = { acknowledgedWarnings: [], reason: "Shorter." };
  const result = await correctEntry("recommendation", id, { values, version: held.version, ...confirmed }, editor);
  expect(result).toMatchObject({ outcome: "recorded", key: "KAZ-2003-R1" });
  const after = await parts();
  const sources = (row: typeof before) => [
    row.source,
    row.alsoSources,
    ...row.developments.flatMap((one) => [one.source, one.alsoSources]),
  ];
  expect(sources(after)).toEqual(sources(before));
  expect(after.developments.at(-1)?.alsoSources).toHaveLength(1);
  expect([after.position, after.referenceKey, after.followUps.length]).toEqual([
    before.position,
    before.referenceKey,
    before.followUps.length,
  ]);
  expect((await findEntry("recommendation", id))?.values).toEqual(values);
  const stays = await correctEntry(
    "recommendation",
    id,
    { values: { ...values, state: "UZB", visit: "uzb-2017-shaheed" }, version: "2", ...confirmed },
    editor,
  );
  expect(stays).toMatchObject({ objections: [{ field: "state", rule: "stays" }, { rule: "beforeVisit" }] });
});

test("a retracted recommendation leaves lists and counts, and its number is not given again", async () => {
  const values = { ...asked, text: "Something else.", targetTreaty: null, targetAct: null };
  const recorded = await recordEntry("recommendation", { values, ...unconfirmed }, editor);
  if (recorded.outcome !== "recorded") throw new Error(JSON.stringify(recorded));
  const total = async () => (await findRecommendations({ ...view, state: ["KAZ"] })).total;
  const before = await total();
  const retraction = { version: "1", reason: "It was asked of another state." };
  expect((await retractEntry("recommendation", recorded.id, retraction, editor)).outcome).toBe("retracted");
  expect(await total()).toBe(before - 1);
  expect(await getRecommendation(recorded.key, view)).toBeNull();
  const next = await recordEntry("recommendation", { values, ...unconfirmed }, editor);
  expect(next.outcome === "recorded" && Number(next.key.split("-R")[1])).toBe(Number(recorded.key.split("-R")[1]) + 1);
  const assessed = {
    recommendation: recorded.key,
    status: "implemented",
    date: "2026",
    assessorKind: "tracker",
  } as const;
  const followUp = { ...assessed, assessor: null, grade: null, note: "Done.", lookedIn: null, action: null, source };
  expect(await recordEntry("follow-up", { values: followUp, ...unconfirmed }, editor)).toEqual({
    outcome: "refused",
    objections: [{ field: "recommendation", rule: "unknownName" }],
  });
});
