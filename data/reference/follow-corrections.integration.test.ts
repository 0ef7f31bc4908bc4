import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { confirmSuggestion } from "../answers/confirm-suggestion.ts";
import { ask, confirm, editor, promise, standing, suggested } from "../answers/testing.ts";
import { setPrisma } from "../prisma.ts";
import { loadReference } from "./load-reference.ts";
import { corrected } from "./plan-facts.ts";
import { referenceFolder } from "./read-reference.ts";
import { copyReference, type ReferenceCopy } from "./testing/reference-copy.ts";

/** What becomes of answers that people gave when a later release of the files corrects the act under them, or drops it. */

const today = "2026-11-25";
const key = "ICMW:MWI:ratification:2022-09-23";
const line =
  readFileSync(join(referenceFolder, "actions/ICMW.csv"), "utf8")
    .split("\n")
    .find((row) => row.startsWith(key)) ?? "";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

let copy: ReferenceCopy;
beforeEach(() => {
  copy = copyReference();
});
afterEach(() => copy.remove());

const reload = () => loadReference(prisma, { today, folder: copy.folder });
const liveAct = () => prisma.treatyAction.findFirst({ where: { referenceKey: key, retractedAt: null } });

test("an answer follows the act as a release corrects it, stays a person's, and is open again when the act is dropped", async () => {
  const { asked, promised } = await ask("MWI");
  const shipped = await liveAct();
  await confirm(asked, shipped?.id ?? "");
  await confirm(promised, shipped?.id ?? "", { status: "kept" });
  expect(await promise(promised)).toMatchObject({ outcome: "kept", outcomeDate: { date: "2022-09-23" } });

  copy.edit("actions/ICMW.csv", line, line.replace("stated,2022-09-23", "stated,2022-09-26"));
  await reload();
  const now = await liveAct();
  expect(now?.supersedesId).toBe(shipped?.id);
  expect(await standing(asked)).toBe("implemented");
  const assessed = await prisma.followUp.findMany({ where: { recommendation: { ref: asked }, retractedAt: null } });
  expect(assessed).toMatchObject([{ actionId: now?.id, assessedOn: new Date("2022-09-26") }]);
  expect(await promise(promised)).toMatchObject({ outcome: "kept", outcomeDate: { date: "2022-09-26" } });
  const decisions = await prisma.answerDecision.findMany({ where: { retractedAt: null } });
  expect(decisions.map(({ actionId }) => actionId)).toEqual([now?.id, now?.id]);
  expect(await suggested(asked)).toEqual([]);
  expect(await prisma.commitment.findUnique({ where: { ref: promised } })).toMatchObject({ recordedBy: "An editor" });
  const [noted] = await prisma.auditEntry.findMany({ where: { entity: "FollowUp", operation: "correct" } });
  expect(noted).toMatchObject({ actor: "reference", reason: expect.stringContaining(corrected) });

  copy.edit("actions/ICMW.csv", `${line.replace("stated,2022-09-23", "stated,2022-09-26")}\n`, "");
  await reload();
  expect(await liveAct()).toBeNull();
  expect(await standing(asked)).toBe("pending");
  expect(await promise(promised)).toMatchObject({ outcome: "open" });
  expect(await prisma.answerDecision.count({ where: { retractedAt: null } })).toBe(0);
});

test("an answer is open again where a release says that the act was another one", async () => {
  const [tcd] = await prisma.treatyAction.findMany({
    where: { referenceKey: "ICMW:TCD:ratification:2022-02-22", retractedAt: null },
  });
  const { asked } = await ask("TCD");
  await confirm(asked, tcd?.id ?? "");
  expect(await standing(asked)).toBe("implemented");
  copy.edit("actions/ICMW.csv", "ICMW,TCD,ratification,stated,2022-02-22", "ICMW,TCD,signature,stated,2022-02-22");
  await reload();
  expect(await standing(asked)).toBe("pending");
});

test("an answer in part follows the step at home as a release corrects it", async () => {
  const header = "key,state,treaty,kind,date,reference,note,source";
  const step = "LAO:ICMW:law,LAO,ICMW,ratifying_law_signed,2026-05-01,Law 1,,wpd-2022-08-25";
  copy.edit("domestic_steps.csv", header, `${header}\n${step}`);
  await reload();
  const { asked } = await ask("LAO");
  const live = () => prisma.domesticStep.findFirst({ where: { referenceKey: "LAO:ICMW:law", retractedAt: null } });
  const fact = { what: "step", id: (await live())?.id ?? "" } as const;
  const answer = { ref: asked, fact, stage: "law-passed", status: "in-progress", note: "A law was passed." } as const;
  await confirmSuggestion(answer, editor);
  copy.edit("domestic_steps.csv", "ratifying_law_signed,2026-05-01,Law 1", "ratifying_law_signed,2026-05-02,Law 1");
  await reload();
  const assessed = await prisma.followUp.findMany({ where: { recommendation: { ref: asked }, retractedAt: null } });
  expect(assessed).toMatchObject([{ status: "in_progress", assessedOn: new Date("2026-05-02") }]);
  expect(
    await prisma.answerDecision.findMany({ where: { recommendation: { ref: asked }, retractedAt: null } }),
  ).toMatchObject([{ stepId: (await live())?.id }]);
});
