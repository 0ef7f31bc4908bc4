import { afterAll, expect, test } from "vitest";
import type { RecordValues } from "#domain/records/kinds.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { getRecommendation } from "../get-recommendation.ts";
import { setPrisma } from "../prisma.ts";
import { correctEntry } from "./correct-entry.ts";
import { findEntry } from "./find-entry.ts";
import { findRecommendationRecords } from "./list-page-records.ts";
import { previewEntry } from "./preview-entry.ts";
import { recordEntry } from "./record-entry.ts";
import { retractEntry } from "./retract-entry.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const editor = { by: "An editor", auditAs: "editor@example.org", today: "2026-11-25" };
const unconfirmed = { acknowledgedWarnings: [], reason: null };
const values: RecordValues<"follow-up"> = {
  recommendation: "kaz-2007-r4",
  status: "implemented",
  date: "2026-10-02",
  assessorKind: "tracker",
  assessor: null,
  note: "It was done.",
  grade: null,
  lookedIn: null,
  action: null,
  source: { title: "Report", url: null, symbol: null, readOn: "2026-11-20" },
};

const statusOf = async () =>
  (await getRecommendation("KAZ-2007-R4", { asAt: "2026-11-25", knownAt: null, locale: "en" }))?.status;

test("an assessment says where the recommendation stands without it and with it, and how long it waited", async () => {
  const before = await statusOf();
  const recorded = await recordEntry("follow-up", { values, ...unconfirmed }, editor);
  expect(recorded).toMatchObject({
    outcome: "recorded",
    consequences: [
      {
        note: "standing",
        values: {
          name: "KAZ-2007-R4",
          before: { words: `ui.followUp.${before}` },
          after: { words: "ui.followUp.implemented" },
        },
      },
      { note: expect.stringMatching(/^closed/) },
    ],
  });
  expect(await statusOf()).toBe("implemented");
  if (recorded.outcome !== "recorded") throw new Error("not recorded");
  const correction = { ...values, status: "partly-implemented" as const };
  const confirmed = { version: recorded.id, acknowledgedWarnings: [], reason: "In part only." };
  const corrected = await correctEntry("follow-up", recorded.id, { values: correction, ...confirmed }, editor);
  expect(corrected).toMatchObject({
    outcome: "recorded",
    consequences: [{}, { note: expect.stringMatching(/^open/) }],
  });
  expect(await statusOf()).toBe("partly-implemented");
  if (corrected.outcome !== "recorded") throw new Error("not recorded");
  expect(await findEntry("follow-up", recorded.id)).toMatchObject({ id: corrected.id, reason: "In part only." });
  const retraction = { version: corrected.id, reason: "It was about another one." };
  expect((await retractEntry("follow-up", corrected.id, retraction, editor)).outcome).toBe("retracted");
  expect(await statusOf()).toBe(before);
  const ended = (await findRecommendationRecords("KAZ-2007-R4"))?.assessments.flatMap((one) => one.ended ?? []);
  expect(ended).toMatchObject([
    { reason: "In part only.", before: { status: "implemented" }, after: { status: "partly-implemented" } },
    { reason: "It was about another one.", before: { status: "partly-implemented" }, after: null },
  ]);
});

test("one that comes before another does not move where the recommendation stands", async () => {
  const { consequences } = await previewEntry(
    "follow-up",
    { ...values, recommendation: "KAZ-2003-R1", status: "no-information", lookedIn: "Reports of 2004", date: "2004" },
    { corrects: null, today: editor.today },
  );
  const implemented = { words: "ui.followUp.implemented" };
  expect(consequences).toEqual([
    { note: "standing", values: { name: "KAZ-2003-R1", before: implemented, after: implemented } },
    { note: "closedAfter", values: { days: 1050 } },
  ]);
});

test("it rests on an act that counts, of the state that was asked", async () => {
  const act = async (iso3: string) =>
    (await prisma.treatyAction.findFirstOrThrow({ where: { state: { iso3 }, retractedAt: null } })).id;
  const rules = async (more: object) =>
    (await previewEntry("follow-up", { ...values, ...more }, { corrects: null, today: editor.today })).objections;
  expect(await rules({ action: await act("KAZ") })).toEqual([]);
  expect(await rules({ action: await act("UZB") })).toEqual([{ field: "action", rule: "otherStateAct" }]);
  expect(await rules({ action: "nonsense" })).toEqual([{ field: "action", rule: "unknownName" }]);
  expect(await rules({ date: "2027" })).toEqual([{ field: "date", rule: "future" }]);
  expect(await rules({ date: "2001" })).toEqual([{ field: "date", rule: "beforeRecommendation" }]);
});
