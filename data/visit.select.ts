import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { VisitName, VisitStage, VisitSummary } from "#domain/entities/visit.ts";
import { isOpen } from "#domain/recommendations/follow-up.ts";
import { statusBy, type Way } from "#domain/visits/stages.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { standingOf, standingSelect } from "./follow-up.select.ts";
import { knownFact } from "./known-fact.ts";
import { madeBy } from "./made-by.ts";
import { sourceSelect, toSource } from "./source.select.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";

export const visitNameSelect = {
  slug: true,
  title: true,
  startOn: true,
  startPrecision: true,
  endOn: true,
  endPrecision: true,
  state: { select: stateNameSelect },
} as const satisfies Prisma.VisitSelect;

export const visitWaySelect = {
  status: true,
  stages: {
    select: {
      stage: true,
      occurredOn: true,
      occurredPrecision: true,
      note: true,
      source: { select: sourceSelect },
    },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.VisitSelect;

/** A visit with what is counted of it, as the record knew it at a moment. */
export function visitSummarySelect(knownAt: Instant | null) {
  return {
    ...visitNameSelect,
    ...visitWaySelect,
    mandateKind: true,
    mandate: true,
    reportSymbol: true,
    officials: { select: { name: true, office: true, side: true }, orderBy: { position: "asc" } },
    recommendations: {
      select: { madeOn: true, madePrecision: true, followUps: standingSelect(knownAt) },
      where: knownFact(knownAt),
    },
    commitments: { select: { madeOn: true }, where: knownFact(knownAt) },
  } as const satisfies Prisma.VisitSelect;
}

/** What a row says of the way of its visit. */
export function wayOf(row: Pick<SummaryRow, "status" | "stages" | "endOn" | "endPrecision">): Way<VisitStage> {
  return {
    status: row.status,
    end: { date: columnsToReduced(row.endOn, row.endPrecision), precision: row.endPrecision },
    stages: row.stages.map(({ stage, occurredOn, occurredPrecision, note, source }) => ({
      status: stage,
      date: columnsToReduced(occurredOn, occurredPrecision),
      precision: occurredPrecision,
      note,
      source: toSource(source),
    })),
  };
}

type SummaryRow = Prisma.VisitGetPayload<{ select: ReturnType<typeof visitSummarySelect> }>;

export function toVisitName(
  row: Prisma.VisitGetPayload<{ select: typeof visitNameSelect }>,
  locale: string,
): VisitName {
  return {
    slug: row.slug,
    title: row.title,
    state: toStateName(row.state, locale),
    start: { date: columnsToReduced(row.startOn, row.startPrecision), precision: row.startPrecision },
    end: { date: columnsToReduced(row.endOn, row.endPrecision), precision: row.endPrecision },
  };
}

export function toVisitSummary(
  row: Omit<SummaryRow, "commitments"> & {
    readonly commitments: readonly { readonly madeOn: Date | null }[];
  },
  asAt: IsoDay,
  locale: string,
): VisitSummary {
  const standings = row.recommendations
    .filter((recommendation) => madeBy(recommendation.madeOn, row, asAt))
    .map((recommendation) => standingOf(recommendation, asAt));
  return {
    ...toVisitName(row, locale),
    status: statusBy(wayOf(row), asAt) ?? row.status,
    mandateKind: kebab(row.mandateKind),
    mandate: row.mandate,
    visitors: row.officials.filter((official) => official.side === "visitor").map((official) => official.name),
    reportSymbol: row.reportSymbol,
    recommendations: { total: standings.length, open: standings.filter(({ status }) => isOpen(status)).length },
    commitments: row.commitments.filter((commitment) => madeBy(commitment.madeOn, row, asAt)).length,
  };
}
