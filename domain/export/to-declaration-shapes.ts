import type { z } from "zod";
import type { DomesticApproval } from "../domestic-approval/standing.ts";
import type { OpenQuestions } from "../entities/questions.ts";
import type { Declaration, DomesticStep } from "../entities/record.ts";
import type { declarationShape, openQuestionShape, stateParticipationShape } from "./declaration-shapes.ts";
import { toSourceShape } from "./to-shapes.ts";

/** Declarations, approval at home and what is open, as they leave. */

export function toDeclarationShape(one: Declaration): z.infer<typeof declarationShape> {
  const { id, state, treaty, kind, date, precision, article, summary, withdrawn, objectsTo, note, source } = one;
  return {
    id,
    state,
    treaty,
    kind,
    date,
    precision,
    article,
    summary,
    withdrawn,
    objectsTo:
      objectsTo === null
        ? null
        : { id: objectsTo.id, state: objectsTo.by.iso3, kind: objectsTo.kind, article: objectsTo.article },
    note,
    source: toSourceShape(source),
  };
}

export function toDomesticShape({
  standing,
  daysToDeposit,
  steps,
}: DomesticApproval<DomesticStep>): z.infer<typeof stateParticipationShape>["domestic"] {
  return {
    standing,
    daysToDeposit,
    steps: steps.map(({ kind, date, precision, reference, daysSinceStep, note, source }) => ({
      kind,
      date,
      precision,
      reference,
      daysSinceStep,
      note,
      source: toSourceShape(source),
    })),
  };
}

/** All that is open as one list: the questions on record, then differing entries into force, then differing effects. */
export function toOpenQuestionShapes({ groups, forces, effects }: OpenQuestions): z.infer<typeof openQuestionShape>[] {
  return [
    ...groups.flatMap(({ questions }) =>
      questions.map(({ key, treaty, state, question, source }) => ({
        kind: "question" as const,
        key,
        treaty,
        state,
        question,
        sources: [toSourceShape(source)],
      })),
    ),
    ...forces.map(({ treaty, official, computed, days, onRecord, needed, note, source }) => ({
      kind: "entry-into-force" as const,
      key: treaty.code,
      treaty: treaty.code,
      state: null,
      official,
      computed,
      days,
      onRecord,
      needed,
      note,
      sources: [toSourceShape(source)],
    })),
    ...effects.map(({ treaty, state, act, stated, computed, days, note, sources }) => ({
      kind: "effect" as const,
      key: act.id,
      treaty: treaty.code,
      state: state.iso3,
      act: act.kind,
      date: act.date,
      stated,
      computed,
      days,
      note,
      sources: sources.map(toSourceShape),
    })),
  ];
}
