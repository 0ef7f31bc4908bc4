import { type DatePrecision, lastDayOf } from "#domain/dates/calendar-date.ts";
import type { View } from "#domain/entities/view.ts";
import { everything } from "#domain/recommendations/search.ts";
import { readSearch } from "#domain/search/read-search.ts";
import type { Begun } from "#domain/statistics/age-classes.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, toDateColumn } from "./date-columns.ts";
import type { Scope } from "./find-named.ts";
import type { ReadSearch } from "./find-places.ts";
import { getPrisma } from "./prisma.ts";
import { readAsksAt } from "./read-asks-at.ts";
import { knownRow } from "./sql/known-fact.sql.ts";
import { atVisitByDay, passing } from "./sql/recommendation-search.sql.ts";

/** The search for what is open within a scope. */
export function openWithin({ stateIds, treatyIds }: Scope): ReadSearch {
  return {
    search: { ...everything, status: ["open"], state: stateIds, treaty: treatyIds },
    ids: { state: stateIds, treaty: treatyIds, visit: null, within: null },
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
 * than recommendations. Those without a date are counted apart, so that the others are read by their date from the index.
 */
export async function countOpenRecommendations(query: Scope & View): Promise<Begun[]> {
  return readAsksAt(query.knownAt, (knownAt) => count({ ...query, knownAt }));
}

async function count(query: Scope & View): Promise<Begun[]> {
  const { asAt, knownAt } = query;
  const { search, ids } = openWithin(query);
  const fits = Prisma.sql`${knownRow("r", knownAt)} AND ${passing(["status", "state", "treaty"], search, ids, query)}`;
  const rows = await getPrisma().$queryRaw<MadeRow[]>`
    SELECT r.made_on::text AS day, r.made_precision::text AS precision, count(*)::int AS count
    FROM recommendation r WHERE r.made_on <= ${asAt}::date AND ${fits} GROUP BY r.made_on, r.made_precision
    UNION ALL
    SELECT NULL, 'unknown', count(*)::int
    FROM recommendation r WHERE r.made_on IS NULL AND ${atVisitByDay(query)} AND ${fits} HAVING count(*) > 0`;
  return rows.map(({ day, precision, count }) => {
    const date = day === null ? null : columnsToReduced(toDateColumn(day), precision);
    return { earliest: day, latest: date === null ? null : lastDayOf(date), count };
  });
}
