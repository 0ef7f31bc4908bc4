import type { TreatyAction } from "#domain/treaty-law/actions.ts";
import { checkAction, proposedAct } from "#domain/treaty-law/check-action.ts";
import type { ActionCheck } from "#domain/treaty-law/check-findings.ts";
import { type Participation, participationOn } from "#domain/treaty-law/participation.ts";
import type { ActionInput, Consequences } from "./action-input.ts";
import { boundKept } from "./kept-in-correction.ts";
import { type LoadedCheck, loadCheckContext } from "./load-check-context.ts";
import { getPrisma } from "./prisma.ts";

type Typed = Pick<ActionInput, "kind" | "date" | "effectiveDate" | "announced">;

function standing({ context }: LoadedCheck, actions: readonly TreatyAction[]): Participation {
  const { state, treaty, law, existence, today } = context;
  return participationOn({ state, treaty }, actions, today, law, existence);
}

/**
 * What the law says of an act and what it would change, from what is loaded already.
 * @param replaced the act that a correction takes the place of: "before" is then the standing with it
 */
export function consequencesOf(input: Typed, loaded: LoadedCheck, replaced?: TreatyAction): Consequences {
  const { context } = loaded;
  const { kind, date, effectiveDate: effectiveOn, announced } = input;
  const notBefore = replaced === undefined ? null : boundKept(replaced, input);
  const proposed = { kind, date, effectiveOn, announced, notBefore };
  const check: ActionCheck = checkAction(proposed, context);
  const before = standing(loaded, replaced === undefined ? context.actions : [...context.actions, replaced]);
  if (check.refusals.some(({ rule }) => rule === "not-a-date" || rule === "date-missing")) {
    return { ...check, before, after: before };
  }
  const after = standing(loaded, [...context.actions, proposedAct(proposed, context)]);
  return { ...check, before, after };
}

/** What recording an act would change, without writing anything; the name that nothing has, where one is unknown. */
export async function previewAction(
  input: ActionInput,
  { today }: { readonly today: string },
): Promise<Consequences | { readonly unknown: "state" | "treaty" }> {
  const loaded = await loadCheckContext(getPrisma(), input, { today });
  return "unknown" in loaded ? loaded : consequencesOf(input, loaded);
}
