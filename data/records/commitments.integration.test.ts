import { afterAll, expect, test } from "vitest";
import type { RecordValues } from "#domain/records/kinds.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { getVisitPage } from "../get-visit-page.ts";
import { setPrisma } from "../prisma.ts";
import { correctEntry } from "./correct-entry.ts";
import { findEntry } from "./find-entry.ts";
import { findVisitRecords } from "./list-page-records.ts";
import { previewEntry } from "./preview-entry.ts";
import { recordEntry } from "./record-entry.ts";
import { retractEntry } from "./retract-entry.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const editor = { by: "An editor", auditAs: "editor@example.org", today: "2026-11-25" };
const unconfirmed = { acknowledgedWarnings: [], reason: null };
const source = { title: "Statement", url: null, symbol: null, readOn: "2026-11-20" };
const promise: RecordValues<"commitment"> = {
  visit: "kaz-2003-ramcharan",
  promisedBy: "The minister",
  side: "host",
  text: "The Covenant will be ratified.",
  date: "2003-03-11",
  dueOn: "2003-12-31",
  targets: [{ treaty: "iccpr", act: "consent" }],
  outcome: "kept",
  outcomeDate: "2006-01-24",
  outcomeNote: null,
  outcomeSource: source,
  source,
};
const promised = async () =>
  (await getVisitPage("kaz-2003-ramcharan", { asAt: "2026-11-25", knownAt: null, locale: "en" }))?.promised.map(
    ({ ref }) => ref,
  );

test("a promise is recorded with the days from it to each step, put right and retracted", async () => {
  const recorded = await recordEntry("commitment", { values: promise, ...unconfirmed }, editor);
  expect(recorded).toMatchObject({ outcome: "recorded", key: "KAZ-2003-P4" });
  if (recorded.outcome !== "recorded") throw new Error("not recorded");
  const chain = recorded.consequences.slice(1).map(({ note, values }) => [note, values["step"], values["days"]]);
  expect(chain).toEqual([
    ["chainStep", { words: "timelines.chain.steps.signature" }, 266],
    ["chainStep", { words: "timelines.chain.steps.domestic-approval" }, 993],
    ["chainStep", { words: "timelines.chain.steps.deposit" }, 1050],
    ["chainStep", { words: "timelines.chain.steps.entry-into-force" }, 1140],
  ]);
  expect(await promised()).toContain("KAZ-2003-P4");
  const two = [...promise.targets, { treaty: "ICESCR", act: "consent" as const }];
  const correction = { values: { ...promise, targets: two }, version: "1", acknowledgedWarnings: [], reason: "Both." };
  expect(await correctEntry("commitment", recorded.id, correction, editor)).toMatchObject({ key: "KAZ-2003-P4" });
  expect((await findEntry("commitment", recorded.id))?.values.targets).toEqual([
    { treaty: "ICCPR", act: "consent" },
    { treaty: "ICESCR", act: "consent" },
  ]);
  const retraction = { version: "2", reason: "It was said elsewhere." };
  expect((await retractEntry("commitment", recorded.id, retraction, editor)).outcome).toBe("retracted");
  expect(await promised()).not.toContain("KAZ-2003-P4");
  const records = await findVisitRecords("kaz-2003-ramcharan");
  expect(records?.promises.flatMap(({ ref, ended }) => (ended === null ? [] : [[ref, ended.reason]]))).toEqual([
    ["KAZ-2003-P4", "It was said elsewhere."],
  ]);
});

test("an edit keeps where the promise and its outcome were read", async () => {
  const row = () =>
    prisma.commitment.findUniqueOrThrow({
      where: { ref: "KAZ-2003-P1" },
      include: { source: true, outcomeSource: true },
    });
  const before = await row();
  const held = await findEntry("commitment", before.id);
  if (held === null) throw new Error("not there");
  const values = { ...held.values, outcomeNote: "Both signed." };
  const correction = { values, version: held.version, acknowledgedWarnings: [], reason: "Shorter." };
  expect((await correctEntry("commitment", before.id, correction, editor)).outcome).toBe("recorded");
  const after = await row();
  expect(after).toMatchObject({
    outcomeNote: "Both signed.",
    source: before.source,
    outcomeSource: before.outcomeSource,
  });
});

test("what cannot be so is refused, and a promise said to be kept without an act waits for a reason", async () => {
  const preview = (more: object) =>
    previewEntry("commitment", { ...promise, ...more }, { corrects: null, today: editor.today });
  for (const [more, rule] of [
    [{ visit: "nowhere" }, "visit unknownName"],
    [{ date: "2003-03-06" }, "date beforeVisit"],
    [{ dueOn: "2003-03-10" }, "dueOn beforePromise"],
    [{ outcomeDate: "2002" }, "outcomeDate beforePromise"],
    [{ outcomeSource: null }, "outcomeSource required"],
    [{ targets: [{ treaty: "ATLANTIS", act: "consent" }] }, "targets.0.treaty unknownName"],
    [{ targets: [...promise.targets, { treaty: "IV-4", act: "consent" }] }, "targets.1.treaty twice"],
  ] as const) {
    expect((await preview(more)).objections.map((one) => `${one.field} ${one.rule}`)).toEqual([rule]);
  }
  const unkept = await preview({ targets: [{ treaty: "ICMW", act: "consent" }] });
  expect(unkept).toMatchObject({ warnings: [{ rule: "keptNotDone" }] });
  expect(unkept.consequences.at(-1)).toMatchObject({ note: "chainNothing" });
});
