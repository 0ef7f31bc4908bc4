import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { isOpen } from "#domain/recommendations/follow-up.ts";
import { type ActionKind, isConsent, isSignature } from "#domain/treaty-law/actions.ts";
import { standingOf } from "./follow-up.select.ts";
import { knownFact } from "./known-fact.ts";
import { getPrisma } from "./prisma.ts";
import { recommendationSummarySelect } from "./recommendation.select.ts";

/** A recommendation or promise that an act may answer. */
export interface Touched {
  readonly kind: "recommendation" | "promise";
  readonly ref: string;
  readonly text: string;
}

/**
 * What is still open and asks this state for such an act under this treaty: an instrument of consent answers those that ask
 * for consent or signature, a signature those that ask for signature.
 */
export async function listTouched(
  act: { readonly state: string; readonly treaty: string; readonly kind: ActionKind },
  asAt: IsoDay,
): Promise<Touched[]> {
  const consent = isConsent(act.kind);
  if (!consent && !isSignature(act.kind)) return [];
  const acts = consent ? (["consent", "signature"] as const) : (["signature"] as const);
  const db = getPrisma();
  const of = { state: { iso3: act.state }, ...knownFact() };
  const [recommendations, promises] = await Promise.all([
    db.recommendation.findMany({
      select: recommendationSummarySelect(null),
      where: { ...of, targetTreaty: { code: act.treaty }, targetAct: { in: [...acts] } },
      orderBy: { ref: "asc" },
    }),
    db.commitment.findMany({
      select: { ref: true, text: true },
      where: {
        ...of,
        outcome: { in: ["open", "in_progress", "not_researched"] },
        targets: { some: { treaty: { code: act.treaty }, act: { in: [...acts] } } },
      },
      orderBy: { ref: "asc" },
    }),
  ]);
  return [
    ...recommendations
      .filter((row) => isOpen(standingOf(row, asAt).status))
      .map(({ ref, text }) => ({ kind: "recommendation" as const, ref, text })),
    ...promises.map(({ ref, text }) => ({ kind: "promise" as const, ref, text })),
  ];
}
