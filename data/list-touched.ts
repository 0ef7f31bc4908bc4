import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { type ActionKind, undoesConsent } from "#domain/treaty-law/actions.ts";
import { checkAction, proposedAct } from "#domain/treaty-law/check-action.ts";
import { latestCourse } from "#domain/treaty-law/participation.ts";
import type { ActionInput } from "./action-input.ts";
import { findUndoneBy, listReopenedWithout, type NamedAsk } from "./answers/resting-on.ts";
import { listSuggestions, type Suggestion, suggestionsOfChange } from "./list-suggestions.ts";
import { loadCheckContext } from "./load-check-context.ts";
import { getPrisma } from "./prisma.ts";

/** What an act does for recommendations and promises. */
export interface Touched {
  /** What is open and it may answer, for a person to judge. */
  readonly suggestions: readonly Pick<Suggestion, "what" | "ref" | "text" | "stage" | "answers">[];
  /** What had been answered and is open again with it. */
  readonly reopens: readonly Pick<NamedAsk, "what" | "ref" | "text">[];
}

const nothing: Touched = { suggestions: [], reopens: [] };
/** More than any act answers. */
const most = 500;

/**
 * What an act that is not on record would do.
 * @param replaces id of the act that it would correct; null for a new one
 */
export async function listTouched(
  input: Pick<ActionInput, "state" | "treaty" | "kind" | "date" | "effectiveDate" | "announced">,
  { today, replaces }: { readonly today: IsoDay; readonly replaces: string | null },
): Promise<Touched> {
  const db = getPrisma();
  const loaded = await loadCheckContext(db, input, { today, ...(replaces === null ? {} : { without: replaces }) });
  if ("unknown" in loaded) return nothing;
  const { stateId, treatyId, context } = loaded;
  const { kind, date, effectiveDate: effectiveOn, announced } = input;
  const proposed = { kind, date, effectiveOn, announced };
  if (checkAction(proposed, context).refusals.length > 0) return nothing;
  const pair = { stateId, treatyId };
  const act = proposedAct(proposed, context);
  // A notification without legal effect undoes nothing.
  const { withoutEffect } = latestCourse([...context.actions, act], context.law);
  const idle = withoutEffect.some(({ action }) => action.id === act.id);
  return {
    suggestions: await suggestionsOfChange(db, { asAt: today, pair }, { pair, act, without: replaces }),
    reopens: idle || replaces !== null ? [] : await findUndoneBy(db, pair, act),
  };
}

/** What an act that was just recorded does. */
export async function listTouchedBy(
  { id, kind }: { readonly id: string; readonly kind: ActionKind },
  today: IsoDay,
): Promise<Touched> {
  const { items } = await listSuggestions(today, { fact: id, shown: most });
  return { suggestions: items, reopens: undoesConsent(kind) ? await listReopenedBy(id) : [] };
}

async function listReopenedBy(actionId: string): Promise<Touched["reopens"]> {
  const named = { select: { ref: true, text: true } } as const;
  const rows = await getPrisma().answerDecision.findMany({
    select: { recommendation: named, commitment: named },
    where: { actionId, verdict: "reopened", retractedAt: null },
    orderBy: { recordedAt: "asc" },
  });
  return rows.flatMap(({ recommendation, commitment }) => [
    ...(recommendation === null ? [] : [{ what: "recommendation" as const, ...recommendation }]),
    ...(commitment === null ? [] : [{ what: "promise" as const, ...commitment }]),
  ]);
}

/** What would be open again if an act were retracted. */
export async function listTouchedWithout(id: string): Promise<Touched["reopens"]> {
  return listReopenedWithout(getPrisma(), { what: "act", id });
}
