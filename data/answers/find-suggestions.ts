import type { ReducedDate } from "#domain/dates/calendar-date.ts";
import {
  type AnsweringFact,
  type AnswerStage,
  type Reached,
  type SuggestedAnswer,
  suggestAnswer,
  suggestForPromise,
} from "#domain/recommendations/suggest-answers.ts";
import type { Tx } from "../records/record-kind.ts";
import { type AskScope, loadAsks, type OpenAsk } from "./load-asks.ts";
import { loadReached, type ProposedChange } from "./load-reached.ts";

/** That a fact may answer what is open: a person has to judge. */
export interface FoundSuggestion {
  readonly ask: OpenAsk;
  readonly treaty: string;
  readonly stage: AnswerStage;
  readonly answers: SuggestedAnswer["answers"];
  readonly fact: AnsweringFact;
  /** Of the fact. */
  readonly date: ReducedDate | null;
}

function suggestionsOf(ask: OpenAsk, reachedOf: (treaty: string) => readonly Reached[]): FoundSuggestion[] {
  const [target] = ask.targets;
  if (ask.what === "recommendation" && target !== undefined) {
    const one = suggestAnswer({ act: target.act, made: ask.made }, reachedOf(target.treaty), ask.decided);
    if (one === null) return [];
    return [{ ask, treaty: target.treaty, stage: one.stage, answers: one.answers, fact: one.by, date: one.date }];
  }
  return suggestForPromise(ask, reachedOf, ask.decided).map(({ treaty, stage, answers, by, date }) => ({
    ask,
    treaty,
    stage,
    answers,
    fact: by,
    date,
  }));
}

/**
 * What is open and may have been answered, the latest fact first.
 * @param change an act to think of as well; the scope names its state and treaty
 * @returns with whether there was more to look at than is looked at
 */
export async function findSuggestions(
  db: Tx,
  scope: AskScope,
  change?: ProposedChange,
): Promise<{ readonly found: readonly FoundSuggestion[]; readonly isCut: boolean }> {
  const { asks, isCut } = await loadAsks(db, scope);
  if (asks.length === 0) return { found: [], isCut };
  const pairs = asks.flatMap(({ stateId, targets }) => targets.map(({ treatyId }) => ({ stateId, treatyId })));
  const reachedOf = await loadReached(db, pairs, scope.asAt, change);
  const nothing: readonly Reached[] = [];
  const found = asks.flatMap((ask) => {
    const treatyIds = new Map(ask.targets.map(({ treaty, treatyId }) => [treaty, treatyId]));
    return suggestionsOf(ask, (treaty) => {
      const treatyId = treatyIds.get(treaty);
      return treatyId === undefined ? nothing : reachedOf({ stateId: ask.stateId, treatyId });
    });
  });
  const key = ({ date }: FoundSuggestion) => date ?? "";
  found.sort((a, b) =>
    key(a) === key(b) ? a.ask.ref.localeCompare(b.ask.ref, "en", { numeric: true }) : key(a) < key(b) ? 1 : -1,
  );
  return { found, isCut };
}
