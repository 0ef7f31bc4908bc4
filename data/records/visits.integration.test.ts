import { afterAll, expect, test } from "vitest";
import { momentsAround } from "#domain/changes/fact-versions.ts";
import type { RecordValues } from "#domain/records/kinds.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { findRetraction } from "../find-retraction.ts";
import { getVisitPage } from "../get-visit-page.ts";
import { isKnown } from "../is-known.ts";
import { listVisits } from "../list-visits.ts";
import { setPrisma } from "../prisma.ts";
import { correctEntry } from "./correct-entry.ts";
import { findEntry, findEntryVersion } from "./find-entry.ts";
import { listVersions } from "./list-versions.ts";
import { previewEntry } from "./preview-entry.ts";
import { recordEntry } from "./record-entry.ts";
import { retractEntry } from "./retract-entry.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const editor = { by: "An editor", auditAs: "editor@example.org", today: "2026-11-25" };
const view = { asAt: "2026-11-25", knownAt: null, locale: "en" } as const;
const unconfirmed = { acknowledgedWarnings: [], reason: null };
const source = { title: "Press release", url: null, symbol: null, readOn: "2026-11-20" };
const visit: RecordValues<"visit"> = {
  state: "kaz",
  title: "Special Rapporteur on torture in Kazakhstan",
  status: "done",
  start: "2026-03-02",
  end: "2026-03-11",
  datesNote: null,
  mandateKind: "special-procedure",
  mandate: "Torture",
  reportSymbol: null,
  reportOn: null,
  followUpOf: "kaz-2009-nowak",
  tour: null,
  notes: [],
  officials: [{ name: "A. Expert", office: "Special Rapporteur", side: "visitor" }],
  contexts: [],
  stages: [],
  source,
  furtherSources: [],
};

async function idOf(slug: string): Promise<string> {
  return (await prisma.visit.findUniqueOrThrow({ select: { id: true }, where: { slug } })).id;
}

async function rulesOf(more: object): Promise<string[]> {
  const values = { ...visit, ...more };
  const { objections } = await previewEntry("visit", values, { corrects: null, today: editor.today });
  return objections.map(({ field, rule }) => `${field} ${rule}`);
}

test("a visit is recorded under a name of its own, and its page keeps its address when it is put right", async () => {
  const recorded = await recordEntry("visit", { values: visit, ...unconfirmed }, editor);
  expect(recorded).toMatchObject({
    outcome: "recorded",
    key: "kaz-2026-torture",
    consequences: [{ note: "visitNamed" }, { note: "followsUp" }],
  });
  if (recorded.outcome !== "recorded") throw new Error("not recorded");
  expect((await getVisitPage("kaz-2026-torture", view))?.followUpOf?.slug).toBe("kaz-2009-nowak");
  const again = { ...visit, title: "The same once more" };
  expect(await recordEntry("visit", { values: again, ...unconfirmed }, editor)).toMatchObject({ missing: ["alike"] });
  const confirmed = { acknowledgedWarnings: ["alike"], reason: "Two came." };
  const second = await recordEntry("visit", { values: again, ...confirmed }, editor);
  expect(second).toMatchObject({ key: "kaz-2026-torture-2" });
  const moved = { ...visit, mandate: "Torture and ill-treatment", start: "2025", end: null };
  const correction = { values: moved, version: "1", acknowledgedWarnings: [], reason: "The year was wrong." };
  const corrected = await correctEntry("visit", recorded.id, correction, editor);
  expect(corrected).toMatchObject({ outcome: "recorded", id: recorded.id, key: "kaz-2026-torture" });
  expect((await getVisitPage("kaz-2026-torture", view))?.start).toEqual({ date: "2025", precision: "year" });
  expect(await findEntryVersion("visit", recorded.id, "1")).toMatchObject({ start: "2026-03-02", state: "KAZ" });
  expect(await findEntry("visit", recorded.id)).toMatchObject({ version: "2", reason: "The year was wrong." });
  expect(await correctEntry("visit", recorded.id, correction, editor)).toMatchObject({ outcome: "stale" });
  const corrections = (await listVersions("visit", [recorded.id])).get(recorded.id) ?? [];
  expect(corrections).toMatchObject([
    { by: "An editor", reason: "The year was wrong.", before: { start: "2026-03-02" }, after: { start: "2025" } },
  ]);
});

test("what cannot be so is refused with its rule", async () => {
  expect(await rulesOf({})).toEqual([]);
  for (const [more, rule] of [
    [{ state: "ATLANTIS" }, "state unknownName"],
    [{ end: "2026-03-01" }, "end beforeStart"],
    [{ start: "2026-12-01", end: null }, "start future"],
    [{ start: "1990", end: null, followUpOf: null }, "start beforeState"],
    [{ mandate: null }, "mandate required"],
    [{ reportOn: "2026-03-01" }, "reportOn beforeVisit"],
    [{ followUpOf: "kaz-1999-nobody" }, "followUpOf unknownName"],
    [{ followUpOf: "uzb-2017-shaheed" }, "followUpOf otherState"],
    [{ start: "2008", end: null }, "followUpOf notEarlier"],
    [{ contexts: [{ date: "2026-04", summary: "Later.", source }] }, "contexts.0.date afterVisit"],
  ] as const) {
    expect(await rulesOf(more)).toEqual([rule]);
  }
  expect(await rulesOf({ status: "accepted", start: "2027", end: "2027" })).toEqual([]);
  const earlier = await idOf("kaz-2012-shahinian");
  const held = await findEntry("visit", earlier);
  if (held === null) throw new Error("not there");
  // The visit of 2014 follows up the one of 2012, which cannot follow it up in turn, whatever their dates.
  const values = { ...held.values, start: null, end: null, followUpOf: "kaz-2014-shahinian" };
  const { objections } = await previewEntry("visit", values, { corrects: earlier, today: editor.today });
  expect(objections).toEqual([{ field: "followUpOf", rule: "toItself" }]);
});

test("a visit is shown where it stood on the day, from the request on, and each step keeps its source", async () => {
  const step = (stage: "requested" | "accepted", date: string, note: string | null) => ({ stage, date, note, source });
  const planned: typeof visit = {
    ...visit,
    status: "accepted",
    start: "2027-02-01",
    end: "2027-02-10",
    mandate: "Water",
    followUpOf: null,
    stages: [step("requested", "2026-05-04", "By letter."), step("accepted", "2026-09", null)],
  };
  expect(await rulesOf({ ...planned, status: "requested" })).toEqual(["status otherStage"]);
  expect(await rulesOf({ ...planned, stages: planned.stages.toReversed(), status: "requested" })).toEqual([
    "stages.1.date beforePrevious",
  ]);
  const done = { stage: "done", date: null, note: null, source };
  expect(await rulesOf({ ...planned, stages: [done, ...planned.stages.slice(1)] })).toEqual([
    "stages.0.stage nothingAfterMade",
  ]);
  expect(await rulesOf({ ...planned, stages: [step("accepted", "2026-12-01", null)] })).toEqual([
    "stages.0.date future",
  ]);
  const recorded = await recordEntry("visit", { values: planned, ...unconfirmed }, editor);
  if (recorded.outcome !== "recorded") throw new Error(JSON.stringify(recorded));
  const statusOn = async (asAt: string) =>
    (await listVisits({ ...view, asAt })).find(({ slug }) => slug === recorded.key)?.status;
  expect(await statusOn("2026-05-03")).toBeUndefined();
  expect(await statusOn("2026-06-15")).toBe("requested");
  expect(await statusOn("2026-09-30")).toBe("accepted");
  const page = await getVisitPage(recorded.key, { ...view, asAt: "2026-06-15" });
  expect(page?.stages).toMatchObject([{ status: "requested", date: "2026-05-04", note: "By letter." }]);
  const held = await findEntry("visit", recorded.id);
  expect(held?.values.stages).toMatchObject(planned.stages);
});

test("an edit keeps every source as it was, with all that no form shows", async () => {
  const id = await idOf("kaz-2003-ramcharan");
  const parts = () =>
    prisma.visit.findUniqueOrThrow({
      where: { id },
      include: {
        source: true,
        alsoSources: true,
        contexts: { include: { source: true }, orderBy: { position: "asc" } },
      },
    });
  const before = await parts();
  const held = await findEntry("visit", id);
  if (held === null) throw new Error("not there");
  const { contexts } = held.values;
  const values = {
    ...held.values,
    datesNote: "Seven to eleven March.",
    // The first is taken out; the second and third stay as they were.
    contexts: contexts.slice(1),
  };
  const corrected = await correctEntry(
    "visit",
    id,
    { values, version: held.version, acknowledgedWarnings: [], reason: "In short." },
    editor,
  );
  expect(corrected.outcome).toBe("recorded");
  const after = await parts();
  expect(after).toMatchObject({ datesNote: "Seven to eleven March.", recordedBy: "An editor" });
  expect([after.source, after.alsoSources, after.recordedAt]).toEqual([
    before.source,
    before.alsoSources,
    before.recordedAt,
  ]);
  expect(after.contexts.map((one) => one.source)).toEqual(before.contexts.slice(1).map((one) => one.source));
  expect((await findEntry("visit", id))?.values).toEqual(values);
  expect(await prisma.source.count({ where: { key: { startsWith: "typed-" }, title: before.source.title } })).toBe(0);
});

test("a visit that recommendations or promises rest on stays, and one that nothing rests on leaves the lists", async () => {
  const inUse = await idOf("kaz-2003-ramcharan");
  const version = (await findEntry("visit", inUse))?.version ?? "";
  expect(await retractEntry("visit", inUse, { version, reason: "No." }, editor)).toEqual({
    outcome: "kept",
    rule: "visitInUse",
  });
  const planned = {
    ...visit,
    status: "requested",
    start: null,
    end: null,
    mandate: "Housing",
    followUpOf: null,
  } as const;
  const recorded = await recordEntry("visit", { values: planned, ...unconfirmed }, editor);
  if (recorded.outcome !== "recorded") throw new Error(JSON.stringify(recorded));
  expect(recorded.key).toBe("kaz-housing");
  const listed = async () => (await listVisits(view)).some(({ slug }) => slug === "kaz-housing");
  expect(await listed()).toBe(true);
  const retraction = { version: "1", reason: "It was never asked for." };
  expect(await retractEntry("visit", recorded.id, retraction, editor)).toMatchObject({ outcome: "retracted" });
  expect(await listed()).toBe(false);
  expect(await getVisitPage("kaz-housing", view)).toBeNull();
  const told = { name: planned.title, by: "An editor", reason: "It was never asked for." };
  const retracted = await findRetraction("visits", "kaz-housing", null);
  expect(retracted).toMatchObject(told);
  expect(await isKnown("visits", "kaz-housing", null)).toBe(false);
  const { before, after } = momentsAround(retracted?.at ?? "");
  expect(await isKnown("visits", "kaz-housing", before)).toBe(true);
  expect(await findRetraction("visits", "kaz-housing", before)).toBeNull();
  expect(await findRetraction("visits", "kaz-housing", after)).toMatchObject(told);
  expect(await findRetraction("visits", "kaz-2003-ramcharan", null)).toBeNull();
  // Its name is not given to another visit.
  expect(await recordEntry("visit", { values: planned, ...unconfirmed }, editor)).toMatchObject({
    key: "kaz-housing-2",
  });
});
