import { type IsoDay, type KnownDate, lastDayOf } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { FollowUp } from "#domain/entities/visit.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { knownFact } from "./known-fact.ts";
import { sourceSelect, toSource } from "./source.select.ts";

/** Of the assessments of a recommendation, no more than says where it stands: see standingOf. */
export function standingSelect(knownAt: Instant | null) {
  return {
    select: { status: true, assessedOn: true, assessedPrecision: true, assessorKind: true },
    where: { assessorKind: "tracker", ...knownFact(knownAt) },
    orderBy: [{ assessedOn: "asc" }, { recordedAt: "asc" }],
  } as const satisfies Prisma.Recommendation$followUpsArgs;
}

/** The assessments of a recommendation that counted at a moment, oldest first; those that count now without one. */
export function followUpSelect(knownAt: Instant | null) {
  return {
    select: {
      status: true,
      assessedOn: true,
      assessedPrecision: true,
      assessorKind: true,
      assessor: true,
      grade: true,
      note: true,
      lookedIn: true,
      source: { select: sourceSelect },
    },
    where: knownFact(knownAt),
    orderBy: [{ assessedOn: "asc" }, { recordedAt: "asc" }],
  } as const satisfies Prisma.Recommendation$followUpsArgs;
}

type Row = Prisma.FollowUpGetPayload<{ select: ReturnType<typeof followUpSelect>["select"] }>;

export function toFollowUp(row: Row): FollowUp {
  return {
    status: kebab(row.status),
    date: columnsToReduced(row.assessedOn, row.assessedPrecision),
    precision: row.assessedPrecision,
    assessorKind: kebab(row.assessorKind),
    assessor: row.assessor,
    grade: row.grade,
    note: row.note,
    lookedIn: row.lookedIn,
    source: toSource(row.source),
  };
}

/** Assessments that were certainly made by the end of a day; one without a date counts as made. */
export function assessedBy<One extends Pick<Row, "assessedOn" | "assessedPrecision">>(
  rows: readonly One[],
  asAt: IsoDay,
): One[] {
  return rows.filter((row) => {
    const on = columnsToReduced(row.assessedOn, row.assessedPrecision);
    return on === null || lastDayOf(on) <= asAt;
  });
}

/**
 * Where a recommendation stands at the end of a day, and since when: by the tracker's own latest assessment. What a government, a
 * committee or others say stands beside it and does not move it. The same rule in SQL: data/sql/recommendation-search.sql.ts.
 */
export function standingOf(
  recommendation: {
    readonly madeOn: Date | null;
    readonly madePrecision: KnownDate["precision"];
    readonly followUps: readonly Pick<Row, "status" | "assessedOn" | "assessedPrecision" | "assessorKind">[];
  },
  asAt: IsoDay,
): { status: FollowUpStatus; since: KnownDate } {
  const own = recommendation.followUps.filter(({ assessorKind }) => assessorKind === "tracker");
  const last = assessedBy(own, asAt).at(-1);
  if (last === undefined) {
    const { madeOn, madePrecision } = recommendation;
    return { status: "pending", since: { date: columnsToReduced(madeOn, madePrecision), precision: madePrecision } };
  }
  return {
    status: kebab(last.status),
    since: { date: columnsToReduced(last.assessedOn, last.assessedPrecision), precision: last.assessedPrecision },
  };
}
