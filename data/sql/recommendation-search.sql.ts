import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { measures, stateResponses } from "#domain/entities/visit.ts";
import { type FollowUpStatus, statusesNamed } from "#domain/recommendations/follow-up.ts";
import type { FacetName, FacetValues, StatusWord } from "#domain/recommendations/search.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { snake } from "../enum-names.ts";
import { knownRow } from "./known-fact.sql.ts";

/** The day on which recommendations are looked at, and the moment whose record is read; null for the record as it is. */
export interface SearchView {
  readonly asAt: IsoDay;
  readonly knownAt: Instant | null;
}

/** What the search names, looked up: ids of states, treaties and visits. Null where that facet lets all pass. */
export interface SearchIds {
  readonly state: readonly string[] | null;
  readonly treaty: readonly string[] | null;
  readonly visit: readonly string[] | null;
  /** States of the groups that it names: no facet, so what facets count is within them too. */
  readonly within: readonly string[] | null;
}

/** True where the visit of a recommendation "r" is not later than the day, as far as that is known. */
export function atVisitByDay({ asAt }: Pick<SearchView, "asAt">): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
    SELECT FROM visit v WHERE v.id = r.visit_id AND coalesce(v.end_on, v.start_on) > ${asAt}::date)`;
}

/** Recommendations "r" that were made by the day and count; one without a day of its own was made at its visit. */
export function madeByDay({ asAt, knownAt }: SearchView): Prisma.Sql {
  return Prisma.sql`${knownRow("r", knownAt)} AND (r.ordered_on <= ${asAt}::date
    OR (r.made_on IS NULL AND ${atVisitByDay({ asAt })}))`;
}

/** The tracker's own latest assessment "f" of a recommendation "r" that was certainly made by the day: what follows a SELECT. */
export function latestAssessment({ asAt, knownAt }: SearchView): Prisma.Sql {
  return Prisma.sql`FROM follow_up f
    WHERE f.recommendation_id = r.id AND f.assessor_kind = 'tracker' AND ${knownRow("f", knownAt)}
      AND coalesce(last_day_of(f.assessed_on, f.assessed_precision) <= ${asAt}::date, true)
    ORDER BY f.assessed_on DESC NULLS FIRST, f.recorded_at DESC LIMIT 1`;
}

/**
 * Where a recommendation "r" stands on the day: by the tracker's own latest assessment that was certainly made by then. Only
 * where the one that stands now is later, or an earlier record is asked for, are the others looked through.
 */
export function statusOn(view: SearchView): Prisma.Sql {
  if (view.knownAt !== null) return lookedThrough(view);
  return Prisma.sql`CASE WHEN ${standsBy(view)} THEN r.status ELSE ${lookedThrough(view)} END`;
}

/** True where the status that is kept held on the day already. */
function standsBy({ asAt }: SearchView): Prisma.Sql {
  return Prisma.sql`(r.status_from IS NULL OR r.status_from <= ${asAt}::date)`;
}

/** The same by all assessments. */
function lookedThrough({ asAt, knownAt }: SearchView): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT f.status FROM follow_up f
    WHERE f.recommendation_id = r.id AND f.assessor_kind = 'tracker' AND ${knownRow("f", knownAt)}
      AND coalesce(last_day_of(f.assessed_on, f.assessed_precision) <= ${asAt}::date, true)
    ORDER BY f.assessed_on DESC NULLS FIRST, f.recorded_at DESC LIMIT 1), 'pending')`;
}

/**
 * Recommendations "r" that stand in one of several statuses on the day. Said of the column where it can be, since the server
 * knows how often each of its values comes.
 */
export function standsIn(statuses: readonly FollowUpStatus[], view: SearchView): Prisma.Sql {
  const among = (status: Prisma.Sql) => anyOf(status, statuses.map(snake), "follow_up_status");
  if (view.knownAt !== null) return among(lookedThrough(view));
  // Where there is no day, comparing it is neither true nor false, and the server would look through assessments all the same.
  return Prisma.sql`((${standsBy(view)} AND ${among(Prisma.sql`r.status`)})
    OR (r.status_from IS NOT NULL AND r.status_from > ${view.asAt}::date AND ${among(lookedThrough(view))}))`;
}

/** What a facet counts by, of a recommendation "r": one value, or several where it gives `many`. */
export function facetColumn(name: FacetName, view: SearchView): { readonly sql: Prisma.Sql; readonly many: boolean } {
  const one = (sql: Prisma.Sql) => ({ sql, many: false });
  const many = (sql: Prisma.Sql) => ({ sql, many: true });
  const columns: Readonly<Record<FacetName, { readonly sql: Prisma.Sql; readonly many: boolean }>> = {
    status: one(statusOn(view)),
    theme: many(Prisma.sql`r.themes`),
    treaty: one(Prisma.sql`r.target_treaty_id`),
    state: one(Prisma.sql`r.state_id`),
    maker: one(Prisma.sql`r.maker`),
    year: one(Prisma.sql`r.made_year`),
    response: one(Prisma.sql`r.response`),
    measure: one(Prisma.sql`r.measure`),
    group: many(Prisma.sql`r.groups`),
    goal: many(Prisma.sql`r.goals`),
    addressee: one(Prisma.sql`r.addressee`),
    visit: one(Prisma.sql`r.visit_id`),
  };
  return columns[name];
}

function anyOf(column: Prisma.Sql, values: readonly (string | number)[], type: string): Prisma.Sql {
  const as = Prisma.raw(type);
  const [first] = values;
  if (first === undefined) return Prisma.sql`false`;
  // One value alone is compared, so that an index gives the rows in the order of the list.
  return values.length === 1
    ? Prisma.sql`${column} = ${first}::${as}`
    : Prisma.sql`${column} = ANY (${[...values]}::${as}[])`;
}

const overlaps = (column: Prisma.Sql, values: readonly (string | number)[], type: string) =>
  Prisma.sql`${column} && ${[...values]}::${Prisma.raw(type)}[]`;

function passes(name: FacetName, values: FacetValues, ids: SearchIds, view: SearchView): Prisma.Sql {
  const { sql } = facetColumn(name, view);
  switch (name) {
    case "status":
      return standsIn(statusesNamed(values.status as readonly StatusWord[]), view);
    case "theme":
      return overlaps(sql, values.theme, "text");
    case "group":
      return overlaps(sql, values.group, "text");
    case "goal":
      return overlaps(sql, values.goal.map(Number), "smallint");
    case "treaty":
    case "state":
    case "visit":
      return anyOf(sql, ids[name] ?? [], "uuid");
    case "year":
      return inYears(values.year.map(Number), sql);
    case "response":
      return anyOf(
        sql,
        stateResponses.filter((one) => values.response.includes(one)),
        "state_response",
      );
    case "measure":
      return anyOf(sql, measures.filter((one) => values.measure.includes(one)).map(snake), "measure");
    case "maker":
    case "addressee":
      return anyOf(sql, values[name], "text");
  }
}

/**
 * Recommendations "r" of some years. Their days are a range of the index that gives the order of the list, so that it reads
 * nothing of other years. Years without a gap are that range and nothing else: said twice, the server would take the two for
 * independent, expect hardly a row, and rather sort all that fit than read in order until the page is full.
 * @param column that of the year
 */
function inYears(years: readonly number[], column: Prisma.Sql): Prisma.Sql {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const range = Prisma.sql`r.ordered_on BETWEEN ${`${first}-01-01`}::date AND ${`${last}-12-31`}::date`;
  const isWhole = new Set(years).size === last - first + 1;
  return isWhole ? range : Prisma.sql`${range} AND ${anyOf(column, years, "smallint")}`;
}

/**
 * Condition on recommendations "r" that pass every facet but one, so that a facet counts what choosing another of its values
 * would give; and that belong to the groups of states that are asked for.
 */
export function passing(
  names: readonly FacetName[],
  values: FacetValues,
  ids: SearchIds,
  view: SearchView,
): Prisma.Sql {
  const conditions = names
    .filter((name) => values[name].length > 0)
    .map((name) => Prisma.sql`(${passes(name, values, ids, view)})`);
  if (ids.within !== null) conditions.push(Prisma.sql`(${anyOf(Prisma.sql`r.state_id`, ids.within, "uuid")})`);
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, " AND ");
}
