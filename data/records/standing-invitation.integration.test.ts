import { afterAll, expect, test } from "vitest";
import type { RecordValues } from "#domain/records/kinds.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { getStateProfile } from "../get-state-profile.ts";
import { listStandingInvitations } from "../list-standing-invitations.ts";
import { setPrisma } from "../prisma.ts";
import { correctEntry } from "./correct-entry.ts";
import { findInvitationRecords } from "./list-page-records.ts";
import { previewEntry } from "./preview-entry.ts";
import { recordEntry } from "./record-entry.ts";
import { retractEntry } from "./retract-entry.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const editor = { by: "An editor", auditAs: "editor@example.org", today: "2026-11-25" };
const view = { asAt: "2026-11-25", knownAt: null, locale: "en" } as const;
const unconfirmed = { acknowledgedWarnings: [], reason: null };
const invitation: RecordValues<"standing-invitation"> = {
  state: "npl",
  date: "2009-07-28",
  withdrawnDate: null,
  note: null,
  source: { title: "Note verbale", url: null, symbol: null, readOn: null },
};

test("none is shipped: no source that was read states one", async () => {
  expect(await listStandingInvitations(view)).toEqual([]);
});

test("a standing invitation stands from its day to its withdrawal, and what it said before is kept", async () => {
  const recorded = await recordEntry("standing-invitation", { values: invitation, ...unconfirmed }, editor);
  expect(recorded).toMatchObject({ outcome: "recorded", consequences: [{ note: "invites" }] });
  if (recorded.outcome !== "recorded") throw new Error("not recorded");
  const on = async (asAt: string) => (await getStateProfile("NPL", { ...view, asAt }))?.invitations;
  expect(await on("2009-07-27")).toEqual([]);
  expect(await on("2009-07-28")).toMatchObject([{ issued: { date: "2009-07-28" }, withdrawn: null }]);

  const again = await previewEntry("standing-invitation", invitation, { corrects: null, today: editor.today });
  expect(again.objections).toEqual([{ field: "state", rule: "onRecord" }]);
  const rulesOf = async (more: object) =>
    (
      await previewEntry(
        "standing-invitation",
        { ...invitation, state: "kgz", ...more },
        { corrects: null, today: editor.today },
      )
    ).objections.map(({ field, rule }) => `${field} ${rule}`);
  expect(await rulesOf({})).toEqual([]);
  expect(await rulesOf({ state: "ATLANTIS" })).toEqual(["state unknownName"]);
  expect(await rulesOf({ date: "2027" })).toEqual(["date future"]);
  expect(await rulesOf({ date: "1980" })).toEqual(["date beforeState"]);
  expect(await rulesOf({ withdrawnDate: "2009-07-01" })).toEqual(["withdrawnDate beforeIssued"]);

  const values = { ...invitation, withdrawnDate: "2012-03" };
  const correction = { values, version: recorded.id, acknowledgedWarnings: [], reason: "It was withdrawn." };
  const corrected = await correctEntry("standing-invitation", recorded.id, correction, editor);
  if (corrected.outcome !== "recorded") throw new Error(JSON.stringify(corrected));
  expect(await on("2012-03-30")).toMatchObject([{ withdrawn: null }]);
  expect(await on("2012-03-31")).toMatchObject([{ withdrawn: { date: "2012-03", precision: "month" } }]);
  const { id: stateId } = await prisma.state.findUniqueOrThrow({ where: { iso3: "NPL" }, select: { id: true } });
  expect(await findInvitationRecords(stateId)).toMatchObject([
    { id: recorded.id, ended: { reason: "It was withdrawn.", after: { withdrawnDate: "2012-03" } } },
    { id: corrected.id, ended: null },
  ]);

  const retraction = { version: corrected.id, reason: "Another state's." };
  expect(await retractEntry("standing-invitation", corrected.id, retraction, editor)).toMatchObject({
    outcome: "retracted",
  });
  expect(await listStandingInvitations(view)).toEqual([]);
});
