import type { StateSummary } from "#domain/entities/state.ts";
import type { TreatySummary } from "#domain/entities/treaty.ts";
import { knownFact } from "../known-fact.ts";
import { getPrisma } from "../prisma.ts";
import { stateSummarySelect, toStateSummary } from "../state.select.ts";
import { toTreatySummary, treatySummarySelect } from "../treaty.select.ts";

/** Every participant, in the order of the names in a language. */
export async function listStateOptions(locale: string): Promise<StateSummary[]> {
  const rows = await getPrisma().state.findMany({ select: stateSummarySelect });
  const collator = new Intl.Collator(locale);
  return rows.map((row) => toStateSummary(row, locale)).sort((a, b) => collator.compare(a.name, b.name));
}

/** Every treaty, in the order of the UN Treaty Collection. */
export async function listTreatyOptions(): Promise<TreatySummary[]> {
  const rows = await getPrisma().treaty.findMany({ select: treatySummarySelect, orderBy: { position: "asc" } });
  return rows.map(toTreatySummary);
}

/** Every visit, the latest first. */
export async function listVisitOptions(): Promise<{ readonly slug: string; readonly title: string }[]> {
  return getPrisma().visit.findMany({
    select: { slug: true, title: true },
    where: knownFact(),
    orderBy: [{ startOn: { sort: "desc", nulls: "last" } }, { slug: "asc" }],
  });
}

/** Every recommendation, by its public name. */
export async function listRecommendationOptions(): Promise<{ readonly ref: string; readonly text: string }[]> {
  return getPrisma().recommendation.findMany({
    select: { ref: true, text: true },
    where: knownFact(),
    orderBy: { ref: "asc" },
  });
}
