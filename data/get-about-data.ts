import type { AboutData } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import { freshestByTreaty, freshnessSelect } from "./freshness.select.ts";
import { knownFact } from "./known-fact.ts";
import { getPrisma } from "./prisma.ts";
import { projectedAt } from "./projected-at.ts";
import { sourceSelect, toSource } from "./source.select.ts";
import { toTreatySummary, treatySummarySelect } from "./treaty.select.ts";
import { toTreatyForce, treatyForceSelect } from "./treaty-force.ts";

/** The facts that are counted for each source. */
function sourceUse(known: ReturnType<typeof knownFact>) {
  const where = { where: known };
  return {
    actions: where,
    alsoActions: where,
    declarations: where,
    procedures: where,
    domesticSteps: where,
    visits: where,
    recommendations: where,
    developments: { where: { recommendation: known } },
    commitments: where,
  } as const;
}

/** What the record holds or held at a moment, how fresh it is, where it comes from, and what it leaves open. */
export async function getAboutData({ asAt, knownAt, locale }: View): Promise<AboutData> {
  const db = getPrisma();
  const known = knownFact(knownAt);
  const imprecise = { ...known, actedPrecision: { not: "day" } } as const;
  const [found, perTreaty, vague, coverage, sources, questions, states, visits, recommendations] = await Promise.all([
    db.treaty.findMany({
      select: {
        ...treatySummarySelect,
        ...treatyForceSelect,
        parent: { select: { code: true, officialEntryIntoForceOn: true } },
        id: true,
      },
      orderBy: { position: "asc" },
    }),
    db.treatyAction.groupBy({ by: ["treatyId"], where: known, _count: true }),
    db.treatyAction.groupBy({ by: ["treatyId"], where: imprecise, _count: true }),
    db.coverage.findMany({ select: freshnessSelect, where: { stateId: null } }),
    db.source.findMany({ select: { ...sourceSelect, _count: { select: sourceUse(known) } } }),
    db.openQuestion.count(),
    db.state.count(),
    db.visit.count({ where: known }),
    db.recommendation.count({ where: known }),
  ]);
  const treaties = await projectedAt(db, found, knownAt);
  const freshness = freshestByTreaty(coverage);
  const acts = new Map(perTreaty.map((row) => [row.treatyId, row._count]));
  const vagueOnes = new Map(vague.map((row) => [row.treatyId, row._count]));
  return {
    asAt,
    totals: {
      states,
      treaties: treaties.length,
      actions: perTreaty.reduce((sum, row) => sum + row._count, 0),
      visits,
      recommendations,
    },
    treaties: treaties.map((row) => ({
      treaty: toTreatySummary(row),
      freshness: freshness.get(row.code) ?? null,
      force: toTreatyForce(row, locale),
      actions: acts.get(row.id) ?? 0,
      imprecise: vagueOnes.get(row.id) ?? 0,
    })),
    sources: sources
      .map(({ _count: used, ...row }) => ({
        source: toSource(row),
        facts: Object.values(used).reduce((sum, count) => sum + count, 0),
      }))
      .sort((a, b) => b.facts - a.facts || a.source.title.localeCompare(b.source.title)),
    questions,
  };
}
