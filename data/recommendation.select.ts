import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { DatedNote, RecommendationDetail, RecommendationSummary } from "#domain/entities/visit.ts";
import type { ChainStep } from "#domain/recommendations/promise-chain.ts";
import { daysWaiting } from "#domain/recommendations/standing.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, fromDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { assessedBy, followUpSelect, standingOf, standingSelect, toFollowUp } from "./follow-up.select.ts";
import { sourceSelect, toSource } from "./source.select.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";
import { toTreatyName, treatyNameSelect } from "./treaty.select.ts";
import { toVisitName, visitNameSelect } from "./visit.select.ts";

export function recommendationSummarySelect(knownAt: Instant | null) {
  return {
    ref: true,
    text: true,
    language: true,
    maker: true,
    makerKind: true,
    theme: true,
    themes: true,
    groups: true,
    goals: true,
    measure: true,
    response: true,
    addressee: true,
    targetAct: true,
    ask: true,
    basis: true,
    madeOn: true,
    madePrecision: true,
    symbol: true,
    paragraph: true,
    state: { select: stateNameSelect },
    visit: { select: visitNameSelect },
    targetTreaty: { select: treatyNameSelect },
    followUps: standingSelect(knownAt),
  } as const satisfies Prisma.RecommendationSelect;
}

export function recommendationDetailSelect(knownAt: Instant | null) {
  return {
    ...recommendationSummarySelect(knownAt),
    followUps: followUpSelect(knownAt),
    stateId: true,
    targetTreatyId: true,
    source: { select: sourceSelect },
    alsoSources: { select: sourceSelect, orderBy: { key: "asc" } },
    developments: {
      select: {
        occurredOn: true,
        occurredPrecision: true,
        summary: true,
        source: { select: sourceSelect },
        alsoSources: { select: sourceSelect, orderBy: { key: "asc" } },
      },
      orderBy: { position: "asc" },
    },
  } as const satisfies Prisma.RecommendationSelect;
}

type SummaryRow = Prisma.RecommendationGetPayload<{ select: ReturnType<typeof recommendationSummarySelect> }>;
type DetailRow = Prisma.RecommendationGetPayload<{ select: ReturnType<typeof recommendationDetailSelect> }>;

export function toRecommendationSummary(row: SummaryRow, asAt: IsoDay, locale: string): RecommendationSummary {
  const { status, since } = standingOf(row, asAt);
  const made = { date: columnsToReduced(row.madeOn, row.madePrecision), precision: row.madePrecision };
  return {
    ref: row.ref,
    text: row.text,
    language: row.language,
    maker: row.maker,
    makerKind: kebab(row.makerKind),
    theme: row.theme,
    themes: row.themes,
    groups: row.groups,
    goals: row.goals,
    measure: kebab(row.measure),
    response: row.response,
    addressee: row.addressee,
    state: toStateName(row.state, locale),
    visit: row.visit === null ? null : toVisitName(row.visit, locale),
    target:
      row.targetTreaty === null || row.targetAct === null
        ? null
        : { treaty: toTreatyName(row.targetTreaty), act: row.targetAct },
    ask: row.ask,
    basis: row.basis,
    made,
    symbol: row.symbol,
    paragraph: row.paragraph,
    status,
    statusSince: since,
    daysOpen: daysWaiting({ status, made }, asAt),
  };
}

/** @param chain what the state did under the targeted treaty, with days from this recommendation */
export function toRecommendationDetail(
  row: DetailRow,
  asAt: IsoDay,
  locale: string,
  chain: readonly ChainStep[],
): RecommendationDetail {
  const developments: DatedNote[] = row.developments
    .filter(({ occurredOn, source }) => {
      // What has no date of its own is known from the day on which its source was read.
      const known = occurredOn ?? source.readOn;
      return known === null || fromDateColumn(known) <= asAt;
    })
    .map((development) => ({
      date: columnsToReduced(development.occurredOn, development.occurredPrecision),
      precision: development.occurredPrecision,
      summary: development.summary,
      sources: [development.source, ...development.alsoSources].map(toSource),
    }));
  return {
    ...toRecommendationSummary(row, asAt, locale),
    history: assessedBy(row.followUps, asAt).map(toFollowUp),
    developments,
    sources: [row.source, ...row.alsoSources].map(toSource),
    chain,
  };
}
