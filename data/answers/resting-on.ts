import { lastDayOf, type ReducedDate } from "#domain/dates/calendar-date.ts";
import type { CommitmentOutcome } from "#domain/entities/visit.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";
import { type AnsweringFact, isUndoneBy } from "#domain/recommendations/suggest-answers.ts";
import { type ActionKind, undoesConsent } from "#domain/treaty-law/actions.ts";
import type { AnswerDecision } from "#generated/prisma/client.ts";
import { columnsToReduced } from "../date-columns.ts";
import { kebab } from "../enum-names.ts";
import { assessedBy } from "../follow-up.select.ts";
import { knownFact } from "../known-fact.ts";
import type { Tx } from "../records/record-kind.ts";
import type { AskPair } from "./load-asks.ts";

/** A recommendation or promise by its public name. */
export interface NamedAsk {
  readonly what: "recommendation" | "promise";
  readonly id: string;
  readonly ref: string;
  readonly text: string;
}

const named = { select: { id: true, ref: true, text: true } } as const;

/** What rests on a fact: the assessments that say so, and what was judged of it. */
export interface Resting {
  readonly assessments: readonly { readonly id: string; readonly ask: NamedAsk }[];
  readonly decisions: readonly { readonly row: AnswerDecision; readonly ask: NamedAsk }[];
}

/** Finds what would have to be judged anew if a fact ceased to count. */
export async function findRestingOn(db: Tx, { what, id }: AnsweringFact): Promise<Resting> {
  const decisions = await db.answerDecision.findMany({
    include: { recommendation: named, commitment: named },
    where: { ...(what === "act" ? { actionId: id } : { stepId: id }), retractedAt: null },
    orderBy: { recordedAt: "asc" },
  });
  const written = decisions.flatMap(({ followUpId }) => followUpId ?? []);
  const assessments = await db.followUp.findMany({
    select: { id: true, recommendation: named },
    where: { ...knownFact(), OR: [{ id: { in: written } }, ...(what === "act" ? [{ actionId: id }] : [])] },
    orderBy: { recordedAt: "asc" },
  });
  return {
    assessments: assessments.map((one) => ({ id: one.id, ask: { what: "recommendation", ...one.recommendation } })),
    decisions: decisions.flatMap(({ recommendation, commitment, ...row }): Resting["decisions"] => {
      if (recommendation !== null) return [{ row, ask: { what: "recommendation", ...recommendation } }];
      return commitment === null ? [] : [{ row, ask: { what: "promise", ...commitment } }];
    }),
  };
}

/** The questions that would be open again without a fact: what was declined was never closed by it. */
export async function listReopenedWithout(db: Tx, fact: AnsweringFact): Promise<NamedAsk[]> {
  const { assessments, decisions } = await findRestingOn(db, fact);
  const asks = [...assessments, ...decisions.filter(({ row }) => row.verdict === "confirmed")].map(({ ask }) => ask);
  return [...new Map(asks.map((ask) => [ask.ref, ask])).values()];
}

const answeredStatuses: ReadonlySet<FollowUpStatus> = new Set(["in-progress", "partly-implemented", "implemented"]);
const answeredOutcomes: ReadonlySet<CommitmentOutcome> = new Set(["in-progress", "kept-in-part", "kept"]);

/**
 * What acts under a treaty had answered by the date of a withdrawal, and it undoes: recommendations whose latest assessment of
 * this tracker's by then rests on one, and promises that name the treaty.
 */
export async function findUndoneBy(
  db: Tx,
  { stateId, treatyId }: AskPair,
  undoing: { readonly kind: ActionKind; readonly date: ReducedDate | null },
): Promise<NamedAsk[]> {
  if (undoing.date === null || !undoesConsent(undoing.kind)) return [];
  const day = lastDayOf(undoing.date);
  const recommendations = await db.recommendation.findMany({
    select: {
      ...named.select,
      targetAct: true,
      followUps: {
        select: {
          status: true,
          assessedOn: true,
          assessedPrecision: true,
          action: { select: { kind: true, treatyId: true } },
          decisions: { select: { id: true }, where: { retractedAt: null } },
        },
        where: { ...knownFact(), assessorKind: "tracker" },
        orderBy: [{ assessedOn: "asc" }, { recordedAt: "asc" }],
      },
    },
    where: { ...knownFact(), stateId, targetTreatyId: treatyId, targetAct: { in: ["consent", "signature"] } },
    orderBy: { ref: "asc" },
  });
  const promises = await db.commitment.findMany({
    select: {
      ...named.select,
      outcome: true,
      outcomeOn: true,
      outcomePrecision: true,
      targets: { select: { act: true }, where: { treatyId } },
      decisions: { select: { action: { select: { kind: true } } }, where: { retractedAt: null, verdict: "confirmed" } },
    },
    where: { ...knownFact(), stateId, targets: { some: { treatyId, act: { in: ["consent", "signature"] } } } },
    orderBy: { ref: "asc" },
  });
  const kindOf = (act: { readonly kind: Parameters<typeof kebab>[0] } | null | undefined) =>
    act == null ? null : { kind: kebab(act.kind) as ActionKind };
  return [
    ...recommendations.flatMap(({ targetAct, followUps, id, ref, text }): NamedAsk[] => {
      const last = assessedBy(followUps, day).at(-1);
      if (last === undefined || targetAct === null || !answeredStatuses.has(kebab(last.status))) return [];
      const rests = last.action?.treatyId === treatyId || last.decisions.length > 0;
      return rests && isUndoneBy(targetAct, undoing, kindOf(last.action))
        ? [{ what: "recommendation", id, ref, text }]
        : [];
    }),
    ...promises.flatMap(({ outcome, outcomeOn, outcomePrecision, targets, decisions, id, ref, text }): NamedAsk[] => {
      const on = columnsToReduced(outcomeOn, outcomePrecision);
      const answered = answeredOutcomes.has(kebab(outcome)) && (on === null || lastDayOf(on) <= day);
      const by = kindOf(decisions.at(-1)?.action);
      return answered && targets.some(({ act }) => isUndoneBy(act, undoing, by))
        ? [{ what: "promise", id, ref, text }]
        : [];
    }),
  ];
}
