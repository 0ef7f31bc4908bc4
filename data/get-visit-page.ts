import { firstDayOf, type IsoDay, type KnownDate, lastDayOf } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { VisitPage } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import type { StandingThenAndNow } from "#domain/entities/visit.ts";
import { stagesBy } from "#domain/visits/stages.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { commitmentSelect, toCommitment } from "./commitment.select.ts";
import { columnsToReduced, fromDateColumn } from "./date-columns.ts";
import { knownFact } from "./known-fact.ts";
import { participationFrom } from "./load-state-acts.ts";
import { chainsFrom, loadStateRecord, type StateRecord } from "./load-state-chains.ts";
import { madeBy } from "./made-by.ts";
import { outcomesThen } from "./outcomes-then.ts";
import { getPrisma } from "./prisma.ts";
import { recommendationDetailSelect, toRecommendationDetail } from "./recommendation.select.ts";
import { sourceSelect, toSource } from "./source.select.ts";
import { stateNameSelect } from "./state.select.ts";
import { toTreatyName } from "./treaty.select.ts";
import { toVisitName, toVisitSummary, visitNameSelect, visitSummarySelect, wayOf } from "./visit.select.ts";

function pageSelect(knownAt: Instant | null) {
  const known = knownFact(knownAt);
  return {
    ...visitSummarySelect(knownAt),
    datesNote: true,
    reportOn: true,
    notes: true,
    tour: true,
    state: { select: { ...stateNameSelect, id: true, existsFrom: true, existsUntil: true } },
    source: { select: sourceSelect },
    alsoSources: { select: sourceSelect, orderBy: { key: "asc" } },
    contexts: {
      select: { occurredOn: true, occurredPrecision: true, summary: true, source: { select: sourceSelect } },
      orderBy: { position: "asc" },
    },
    followUpOf: { select: visitNameSelect },
    followedUpBy: { select: visitNameSelect, where: known },
    recommendations: {
      select: recommendationDetailSelect(knownAt),
      where: known,
      orderBy: { position: "asc" },
    },
    commitments: { select: commitmentSelect, where: known, orderBy: { position: "asc" } },
  } as const satisfies Prisma.VisitSelect;
}

/** The day that "when the visit took place" means: its last day, else its first, as far as they are known. */
function dayOf(start: KnownDate, end: KnownDate): IsoDay | null {
  if (end.date !== null) return lastDayOf(end.date);
  return start.date === null ? null : firstDayOf(start.date);
}

function standingFrom(
  record: StateRecord,
  then: IsoDay,
  now: IsoDay,
  named: ReadonlySet<string>,
): StandingThenAndNow[] {
  return record.acts.map((acts) => ({
    treaty: toTreatyName(acts.treaty),
    atVisit: participationFrom(acts, record.iso3, then),
    now: participationFrom(acts, record.iso3, now),
    named: named.has(acts.treaty.code),
  }));
}

/**
 * All that a visit's page shows: what was asked and promised, how the state stood then and stands as at a day.
 * @returns null where no such visit was on record
 */
export async function getVisitPage(slug: string, { asAt, knownAt, locale }: View): Promise<VisitPage | null> {
  const db = getPrisma();
  const row = await db.visit.findFirst({ select: pageSelect(knownAt), where: { slug, ...knownFact(knownAt) } });
  if (row === null) return null;
  const [record, tour] = await Promise.all([
    loadStateRecord(db, row.state, knownAt),
    row.tour === null
      ? []
      : db.visit.findMany({
          select: visitNameSelect,
          where: { tour: row.tour, slug: { not: slug }, ...knownFact(knownAt) },
          orderBy: [{ startOn: { sort: "asc", nulls: "last" } }, { slug: "asc" }],
        }),
  ]);
  const chainOf = chainsFrom(record, asAt);
  const asked = row.recommendations
    .filter((one) => madeBy(one.madeOn, row, asAt))
    .map((one) => {
      const made = { date: columnsToReduced(one.madeOn, one.madePrecision), precision: one.madePrecision };
      const chain =
        one.targetTreaty === null || one.targetAct === "implementation" ? [] : chainOf(one.targetTreaty.code, made);
      return toRecommendationDetail(one, asAt, locale, chain);
    });
  const promises = await outcomesThen(db, row.commitments, { asAt, knownAt });
  const promised = promises
    .filter((one) => madeBy(one.madeOn, row, asAt))
    .map((one) => toCommitment(one, asAt, locale, chainOf));
  const summary = toVisitSummary(row, asAt, locale);
  const thenDay = dayOf(summary.start, summary.end);
  const named = new Set([
    ...asked.flatMap((one) => (one.target === null ? [] : [one.target.treaty.code])),
    ...promised.flatMap((one) => one.chains.map((chain) => chain.treaty.code)),
  ]);
  return {
    ...summary,
    asAt,
    datesNote: row.datesNote,
    reportOn: row.reportOn === null ? null : fromDateColumn(row.reportOn),
    notes: row.notes,
    officials: row.officials,
    contexts: row.contexts.map((context) => ({
      date: columnsToReduced(context.occurredOn, context.occurredPrecision),
      precision: context.occurredPrecision,
      summary: context.summary,
      sources: [toSource(context.source)],
    })),
    stages: stagesBy(wayOf(row), asAt),
    sources: [row.source, ...row.alsoSources].map(toSource),
    followUpOf: row.followUpOf === null ? null : toVisitName(row.followUpOf, locale),
    followedUpBy: row.followedUpBy.map((visit) => toVisitName(visit, locale)),
    sameTour: tour.map((visit) => toVisitName(visit, locale)),
    asked,
    promised,
    thenDay,
    standing: thenDay === null ? [] : standingFrom(record, thenDay, asAt, named),
  };
}
