import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { RecommendationDetail } from "#domain/entities/visit.ts";
import { liveFact } from "./action.select.ts";
import { columnsToReduced } from "./date-columns.ts";
import { chainsFrom, loadStateRecord } from "./load-state-chains.ts";
import { getPrisma } from "./prisma.ts";
import { recommendationDetailSelect, toRecommendationDetail } from "./recommendation.select.ts";
import { stateNameSelect } from "./state.select.ts";

const detailSelect = {
  ...recommendationDetailSelect,
  state: { select: { ...stateNameSelect, id: true, existsFrom: true, existsUntil: true } },
} as const;

/** One recommendation by its public name in any case; null where none has that name. */
export async function getRecommendation(
  ref: string,
  { asAt, locale }: { readonly asAt: IsoDay; readonly locale: string },
): Promise<RecommendationDetail | null> {
  const db = getPrisma();
  const row = await db.recommendation.findFirst({
    select: detailSelect,
    where: { ref: ref.toUpperCase(), ...liveFact },
  });
  if (row === null) return null;
  const made = { date: columnsToReduced(row.madeOn, row.madePrecision), precision: row.madePrecision };
  const chain =
    row.targetTreaty === null || row.targetAct === "implementation"
      ? []
      : chainsFrom(await loadStateRecord(db, row.state), asAt)(row.targetTreaty.code, made);
  return toRecommendationDetail(row, asAt, locale, chain);
}
