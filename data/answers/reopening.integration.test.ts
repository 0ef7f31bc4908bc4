import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { correctAction } from "../correct-action.ts";
import { toDateColumn } from "../date-columns.ts";
import { listTouched } from "../list-touched.ts";
import { setPrisma } from "../prisma.ts";
import { correctEntry } from "../records/correct-entry.ts";
import { recordEntry } from "../records/record-entry.ts";
import { retractEntry } from "../records/retract-entry.ts";
import { retractAction } from "../retract-action.ts";
import { actInput } from "../testing/act-input.ts";
import { confirmSuggestion } from "./confirm-suggestion.ts";
import { ask, confirm, editor, promise, record, standing, suggested, today } from "./testing.ts";

/** What becomes of an answer as the act or step under it is corrected, taken back or retracted. Each test has a state of its own. */

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

test("an answer follows the act as it is corrected, and is open again where the act was another one", async () => {
  const { asked, promised } = await ask("THA");
  const act = await record("THA");
  await confirm(asked, act);
  await confirm(promised, act, { status: "kept" });
  const { state: _state, treaty: _treaty, ...correction } = actInput({ state: "THA", date: "2026-10-05" });
  const corrected = await correctAction(act, { ...correction, reason: "Another day." }, editor);
  if (corrected.outcome !== "recorded") throw new Error(corrected.outcome);
  expect(await standing(asked)).toBe("implemented");
  const live = await prisma.followUp.findMany({ where: { recommendation: { ref: asked }, retractedAt: null } });
  expect(live).toMatchObject([{ actionId: corrected.id, assessedOn: toDateColumn("2026-10-05") }]);
  expect(await promise(promised)).toMatchObject({ outcome: "kept", outcomeDate: { date: "2026-10-05" }, daysLate: 33 });
  expect(await prisma.answerDecision.findMany({ where: { actionId: act, retractedAt: null } })).toEqual([]);
  expect(await suggested(asked)).toEqual([]);

  const signature = { ...correction, kind: "signature", reason: "It signed." } as const;
  const signed = await correctAction(corrected.id, signature, editor);
  if (signed.outcome !== "recorded") throw new Error(signed.outcome);
  expect(await standing(asked)).toBe("pending");
  expect(await promise(promised)).toMatchObject({ outcome: "open" });
  expect(await suggested(asked)).toEqual([["signed", "part", signed.id]]);
});

test("a withdrawal reopens from the day of its notification on; taking it back suggests again", async () => {
  const { asked, promised } = await ask("NPL");
  const act = await record("NPL", { date: "2020-03-01" });
  await confirm(asked, act);
  await confirm(promised, act, { status: "kept" });
  const leaving = { kind: "withdrawal", date: "2026-09-01" } as const;
  const touched = await listTouched(actInput({ state: "NPL", ...leaving }), { today, replaces: null });
  expect(touched.reopens.map(({ ref }) => ref)).toEqual([asked, promised]);
  const withdrawal = await record("NPL", leaving);
  expect(await standing(asked)).toBe("pending");
  expect(await standing(asked, null, "2026-08-31")).toBe("implemented");
  expect(await promise(promised)).toMatchObject({ outcome: "open" });
  expect(await promise(promised, null, "2026-08-31")).toMatchObject({
    outcome: "kept",
    outcomeDate: { date: "2020-03-01" },
  });
  expect(await suggested(asked)).toEqual([]);
  const rescission = await record("NPL", { kind: "withdrawal-rescinded", date: "2026-10-01" });
  expect(await suggested(asked)).toEqual([["deposited", "whole", rescission]]);
  expect(await suggested(promised)).toEqual([["deposited", "whole", rescission]]);
  await retractAction(rescission, { reason: "A slip.", source: null }, editor);
  // Without the withdrawal, what it reopened is answered as before.
  await retractAction(withdrawal, { reason: "A slip.", source: null }, editor);
  expect(await standing(asked)).toBe("implemented");
  expect(await promise(promised)).toMatchObject({ outcome: "kept", outcomeDate: { date: "2020-03-01" } });
});

test("a law that was passed answers in part, and goes with the step at home that it was", async () => {
  const { asked } = await ask("LAO");
  const values = {
    state: "LAO",
    treaty: "ICMW",
    kind: "ratifying-law-signed",
    date: "2026-05-01",
    reference: "Law 1",
    note: null,
    source: actInput().source,
  } as const;
  const unconfirmed = { acknowledgedWarnings: [], reason: null };
  const step = await recordEntry("step", { values, ...unconfirmed }, editor);
  if (step.outcome !== "recorded") throw new Error(step.outcome);
  expect(await suggested(asked)).toEqual([["law-passed", "part", step.id]]);
  const name = { ref: asked, fact: { what: "step", id: step.id }, stage: "law-passed" } as const;
  await confirmSuggestion({ ...name, status: "in-progress", note: "A law was passed." }, editor);
  expect(await standing(asked)).toBe("in-progress");
  const why = { version: step.id, acknowledgedWarnings: [], reason: "Another day." };
  const corrected = await correctEntry("step", step.id, { values: { ...values, date: "2026-05-02" }, ...why }, editor);
  if (corrected.outcome !== "recorded") throw new Error(corrected.outcome);
  const live = await prisma.followUp.findMany({ where: { recommendation: { ref: asked }, retractedAt: null } });
  expect(live).toMatchObject([{ status: "in_progress", assessedOn: toDateColumn("2026-05-02") }]);
  expect(await suggested(asked)).toEqual([]);
  await retractEntry("step", corrected.id, { version: corrected.id, reason: "A slip." }, editor);
  expect(await standing(asked)).toBe("pending");
});
