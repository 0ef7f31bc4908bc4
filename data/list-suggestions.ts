import type { IsoDay, ReducedDate } from "#domain/dates/calendar-date.ts";
import type { DomesticStepKind } from "#domain/entities/record.ts";
import type { askStrengths, CommitmentOutcome } from "#domain/entities/visit.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";
import type { AnsweringFact, AnswerStage } from "#domain/recommendations/suggest-answers.ts";
import type { ActionKind } from "#domain/treaty-law/actions.ts";
import { type FoundSuggestion, findSuggestions } from "./answers/find-suggestions.ts";
import type { AskPair, AskScope } from "./answers/load-asks.ts";
import type { ProposedChange } from "./answers/load-reached.ts";
import { kebab } from "./enum-names.ts";
import { getPrisma } from "./prisma.ts";
import type { Tx } from "./records/record-kind.ts";

/** That an act or a step at home may answer what is still open: a person has to judge. */
export interface Suggestion {
  readonly what: "recommendation" | "promise";
  readonly ref: string;
  readonly text: string;
  /** Slug of the visit at which it was promised; null for a recommendation. */
  readonly visit: string | null;
  /** "Consider ratifying" asks for less; a promise is firm. */
  readonly ask: (typeof askStrengths)[number];
  readonly standing: FollowUpStatus | CommitmentOutcome;
  readonly state: string;
  readonly treaty: string;
  readonly stage: AnswerStage;
  readonly answers: "part" | "whole";
  readonly fact: AnsweringFact & { readonly kind: ActionKind | DomesticStepKind; readonly date: ReducedDate | null };
}

/** What is told of an act that is only looked at. */
interface Named {
  readonly id: string;
  readonly kind: ActionKind | DomesticStepKind;
}

async function withWords(db: Tx, found: readonly FoundSuggestion[], looked: Named | null): Promise<Suggestion[]> {
  const idsOf = (what: FoundSuggestion["ask"]["what"]) => ({
    in: found.flatMap(({ ask }) => (ask.what === what ? [ask.id] : [])),
  });
  const factsOf = (what: AnsweringFact["what"]) => ({
    in: found.flatMap(({ fact }) => (fact.what === what && fact.id !== looked?.id ? [fact.id] : [])),
  });
  const state = { select: { iso3: true } } as const;
  const recommendations = await db.recommendation.findMany({
    select: { id: true, text: true, ask: true, state },
    where: { id: idsOf("recommendation") },
  });
  const promises = await db.commitment.findMany({
    select: { id: true, text: true, visit: { select: { slug: true } }, state },
    where: { id: idsOf("promise") },
  });
  const acts = await db.treatyAction.findMany({ select: { id: true, kind: true }, where: { id: factsOf("act") } });
  const steps = await db.domesticStep.findMany({ select: { id: true, kind: true }, where: { id: factsOf("step") } });
  const asked = new Map<string, Pick<Suggestion, "text" | "ask" | "visit" | "state">>([
    ...recommendations.map((row) => [row.id, { ...row, state: row.state.iso3, visit: null }] as const),
    ...promises.map(
      (row) => [row.id, { text: row.text, state: row.state.iso3, ask: "firm", visit: row.visit.slug }] as const,
    ),
  ]);
  const kinds = new Map<string, ActionKind | DomesticStepKind>([
    ...acts.map(({ id, kind }) => [id, kebab(kind)] as const),
    ...steps.map(({ id, kind }) => [id, kebab(kind)] as const),
    ...(looked === null ? [] : [[looked.id, looked.kind] as const]),
  ]);
  return found.flatMap(({ ask: { id, what, ref, standing }, fact, date, ...suggested }) => {
    const said = asked.get(id);
    const kind = kinds.get(fact.id);
    if (said === undefined || kind === undefined) return [];

    return { ...said, what, ref, standing, ...suggested, fact: { ...fact, kind, date } };
  });
}

/** State and treaty of an act or a step; null where there is none of that id. */
async function pairOf(fact: string): Promise<AskPair | null> {
  const of = { select: { stateId: true, treatyId: true }, where: { id: fact } } as const;
  const db = getPrisma();
  return (await db.treatyAction.findUnique(of)) ?? (await db.domesticStep.findUnique(of));
}

/**
 * Open recommendations and promises that ask for signature or consent under a treaty, each with the fact since that may answer
 * it, the latest first. What somebody has judged is not among them; see domain/recommendations/suggest-answers.ts.
 * @param which.ref only those of one recommendation or promise, by its public name
 * @param which.fact only those by one act or step, by its id
 * @param which.skipped how many of the list come before
 * @param which.shown most of them to give
 * @returns with how many there are; of very many, how many were found among those whose state acted last, and isCut is true then
 */
export async function listSuggestions(
  asAt: IsoDay,
  which: {
    readonly ref?: string | undefined;
    readonly fact?: string | undefined;
    readonly skipped?: number;
    readonly shown: number;
  },
): Promise<{ readonly total: number; readonly isCut: boolean; readonly items: readonly Suggestion[] }> {
  const { ref, fact, skipped = 0, shown } = which;
  const db = getPrisma();
  const pair = fact === undefined ? undefined : await pairOf(fact);
  if (pair === null) return { total: 0, isCut: false, items: [] };
  const { found: all, isCut } = await findSuggestions(db, { asAt, ref, pair });
  const found = fact === undefined ? all : all.filter((one) => one.fact.id === fact);
  return {
    total: found.length,
    isCut,
    items: await withWords(db, found.slice(skipped, skipped + shown), null),
  };
}

/** What one act that is not on record yet would be suggested to answer. */
export async function suggestionsOfChange(
  db: Tx,
  scope: AskScope,
  change: ProposedChange,
): Promise<readonly Suggestion[]> {
  const { found } = await findSuggestions(db, scope, change);
  return withWords(
    db,
    found.filter(({ fact }) => fact.id === change.act.id),
    change.act,
  );
}
