import { type DatePrecision, lastDayOf } from "#domain/dates/calendar-date.ts";
import type { View } from "#domain/entities/view.ts";
import { everything } from "#domain/recommendations/search.ts";
import { readSearch } from "#domain/search/read-search.ts";
import type { Begun } from "#domain/statistics/age-classes.ts";
import { columnsToReduced, toDateColumn } from "./date-columns.ts";
import type { Scope } from "./find-named.ts";
import type { ReadSearch } from "./find-places.ts";
import { getPrisma } from "./prisma.ts";
import { madeByDay, passing } from "./sql/recommendation-search.sql.ts";

/** The search for what is open within a scope. */
export function openWithin({ stateIds, treatyIds }: Scope): ReadSearch {
  return {
    search: { ...everything, status: ["open"], state: stateIds, treaty: treatyIds },
    ids: { state: stateIds, treaty: treatyIds, visit: null },
    terms: readSearch(""),
  };
}

interface MadeRow {
  readonly day: string | null;
  readonly precision: DatePrecision;
  readonly count: number;
}

/**
 * How many recommendations that were open on a day had been made when: one row for each date, since there are far fewer dates
 * than recommendations.
 */
export async function countOpenRecommendations(query: Scope & View): Promise<Begun[]> {
  const { search, ids } = openWithin(query);
  const rows = await getPrisma().$queryRaw<MadeRow[]>`
    SELECT r.made_on::text AS day, r.made_precision::text AS precision, count(*)::int AS count
    FROM recommendation r
    WHERE ${madeByDay(query)} AND ${passing(["status", "state", "treaty"], search, ids, query)}
    GROUP BY r.made_on, r.made_precision`;
  return rows.map(({ day, precision, count }) => {
    const date = day === null ? null : columnsToReduced(toDateColumn(day), precision);
    return { earliest: day, latest: date === null ? null : lastDayOf(date), count };
  });
}
