import type { ActionInput } from "../action-input.ts";
import { toDateColumn } from "../date-columns.ts";
import { getRecommendation } from "../get-recommendation.ts";
import { listCommitments } from "../list-commitments.ts";
import { listSuggestions } from "../list-suggestions.ts";
import { getPrisma } from "../prisma.ts";
import { recordAction } from "../record-action.ts";
import { actInput } from "../testing/act-input.ts";
import { confirmSuggestion } from "./confirm-suggestion.ts";

/** What tests of answers share. */

export const today = "2026-11-25";
export const editor = { by: "An editor", auditAs: "editor@example.org", today };

/** Records an act of a state under the ICMW. @returns its id */
export async function record(state: string, more: Partial<ActionInput> = {}): Promise<string> {
  const recorded = await recordAction(actInput({ state, ...more }), editor);
  if (recorded.outcome !== "recorded") throw new Error(JSON.stringify(recorded));
  return recorded.id;
}

/** A recommendation and a promise that ask a state to be bound by the ICMW. */
export async function ask(iso3: string): Promise<{ readonly asked: string; readonly promised: string }> {
  const prisma = getPrisma();
  const { id: sourceId } = await prisma.source.upsert({
    where: { key: "answers" },
    create: { key: "answers", title: "A report" },
    update: {},
    select: { id: true },
  });
  const { id: stateId } = await prisma.state.findUniqueOrThrow({ where: { iso3 } });
  const { id: treatyId } = await prisma.treaty.findUniqueOrThrow({ where: { code: "ICMW" } });
  const made = { madeOn: toDateColumn("2020-01-15"), madePrecision: "day" } as const;
  const shared = { stateId, sourceId, recordedBy: "test", ...made } as const;
  const visit = await prisma.visit.create({
    data: {
      slug: `${iso3.toLowerCase()}-2020`,
      stateId,
      title: "A visit",
      status: "done",
      mandateKind: "treaty_body",
      mandate: "A committee",
      startPrecision: "unknown",
      endPrecision: "unknown",
      sourceId,
      recordedBy: "test",
    },
  });
  const { ref: asked } = await prisma.recommendation.create({
    data: {
      ...shared,
      ref: `${iso3}-2020-R1`,
      makerKind: "official_visit",
      maker: "A committee",
      visitId: visit.id,
      position: 1,
      text: "Accede to the Convention.",
      language: "en",
      theme: "treaties",
      addressee: "Government",
      ask: "firm",
      basis: "stated",
      targetTreatyId: treatyId,
      targetAct: "consent",
    },
  });
  const { ref: promised } = await prisma.commitment.create({
    data: {
      ...shared,
      ref: `${iso3}-2020-P1`,
      visitId: visit.id,
      position: 1,
      promisedBy: "The minister",
      side: "host",
      text: "The state will accede.",
      dueOn: toDateColumn("2026-09-02"),
      outcome: "open",
      outcomePrecision: "unknown",
      targets: { create: { treatyId, act: "consent" } },
    },
  });
  return { asked, promised };
}

/** What is suggested of an ask: stage, how far it answers, id of the act or step. */
export const suggested = async (ref: string) =>
  (await listSuggestions(today, { ref, shown: 10 })).items.map(({ stage, answers, fact }) => [stage, answers, fact.id]);

/** Where a recommendation stands. */
export const standing = async (ref: string, knownAt: string | null = null, asAt = today) =>
  (await getRecommendation(ref, { asAt, knownAt, locale: "en" }))?.status;

export const promise = async (ref: string, knownAt: string | null = null, asAt = today) =>
  (await listCommitments({ asAt, knownAt, locale: "en" })).find((one) => one.ref === ref);

/** Confirms that a deposit answers an ask. */
export const confirm = (ref: string, id: string, more: object = {}) =>
  confirmSuggestion(
    { ref, fact: { what: "act", id }, stage: "deposited", status: "implemented", note: "It acceded.", ...more },
    editor,
  );
