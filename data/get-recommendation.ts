import type { View } from "#domain/entities/view.ts";
import type { RecommendationDetail } from "#domain/entities/visit.ts";
import { columnsToReduced } from "./date-columns.ts";
import { knownFact } from "./known-fact.ts";
import { chainsFrom, loadStateRecord } from "./load-state-chains.ts";
import { getPrisma } from "./prisma.ts";
import { recommendationDetailSelect, toRecommendationDetail } from "./recommendation.select.ts";
import { stateNameSelect } from "./state.select.ts";

/** One recommendation by its public name in any case; null where none of that name was on record. */
export async function getRecommendation(ref: string, view: View): Promise<RecommendationDetail | null> {
  const { asAt, knownAt, locale } = view;
  const db = getPrisma();
  const row = await db.recommendation.findFirst({
    select: {
      ...recommendationDetailSelect(knownAt),
      state: { select: { ...stateNameSelect, id: true, existsFrom: true, existsUntil: true } },
    },
    where: { ref: ref.toUpperCase(), ...knownFact(knownAt) },
  });
  if (row === null) return null;
  const made = { date: columnsToReduced(row.madeOn, row.madePrecision), precision: row.madePrecision };
  const chain =
    row.targetTreaty === null || row.targetAct === "implementation"
      ? []
      : chainsFrom(await loadStateRecord(db, row.state, knownAt), asAt)(row.targetTreaty.code, made);
  return toRecommendationDetail(row, asAt, locale, chain);
}
