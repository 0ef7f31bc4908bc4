import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { type ActionKind, actionKinds } from "#domain/treaty-law/actions.ts";
import { checkAction } from "#domain/treaty-law/check-action.ts";
import type { Finding, RefusalRule } from "#domain/treaty-law/check-findings.ts";
import { type Participation, participationOn } from "#domain/treaty-law/participation.ts";
import { loadCheckContext } from "./load-check-context.ts";
import { getPrisma } from "./prisma.ts";

/** A kind of act with the reason for which the law refuses it from where the state stands; null where it does not. */
export interface KindChoice {
  readonly kind: ActionKind;
  readonly refusal: Finding<RefusalRule> | null;
}

/**
 * Which kinds of act the law allows a state under a treaty on a day, and where the state stands then. Only refusals that
 * the kind itself runs into count; those of dates are for the form to find.
 * @returns null where one of the two is unknown
 */
export async function listAllowedKinds(
  pair: { readonly state: string; readonly treaty: string },
  { today, on }: { readonly today: IsoDay; readonly on: IsoDay },
): Promise<{ readonly standing: Participation; readonly kinds: readonly KindChoice[] } | null> {
  const loaded = await loadCheckContext(getPrisma(), pair, { today });
  if ("unknown" in loaded) return null;
  const { context } = loaded;
  const { state, treaty, law, existence, actions } = context;
  return {
    standing: participationOn({ state, treaty }, actions, on, law, existence),
    kinds: actionKinds.map((kind) => {
      const { refusals } = checkAction({ kind, date: on, effectiveOn: null }, context);
      return { kind, refusal: refusals.find(({ field }) => field === "kind") ?? null };
    }),
  };
}
