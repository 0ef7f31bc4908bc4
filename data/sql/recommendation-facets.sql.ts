import type { FacetName, FacetValues } from "#domain/recommendations/search.ts";
import { facetNames } from "#domain/recommendations/search.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { facetColumn, passing, type SearchIds, type SearchView } from "./recommendation-search.sql.ts";

export interface FacetRow {
  /** Empty for the total. */
  readonly facet: FacetName | "";
  readonly value: string;
  readonly count: number;
}

/**
 * How many recommendations carry each value of each facet, with all other facets applied, and how many there are in all. What
 * no facet is chosen of is counted in one reading of the table; each chosen one, and each of which a recommendation can have
 * several, in one more.
 * @param fits condition on recommendations "r" besides the facets
 */
export function facetCounts(fits: Prisma.Sql, values: FacetValues, ids: SearchIds, view: SearchView): Prisma.Sql {
  const isChosen = (name: FacetName) => values[name].length > 0;
  const isMany = (name: FacetName) => facetColumn(name, view).many;
  const together = facetNames.filter((name) => !isChosen(name) && !isMany(name));
  const apart = facetNames.filter((name) => isChosen(name) || isMany(name));
  const rest = (name: FacetName) => facetNames.filter((other) => other !== name);
  const counted = apart.map((name) => {
    const { sql, many } = facetColumn(name, view);
    const value = many ? Prisma.sql`unnest(${sql})` : sql;
    return Prisma.sql`SELECT ${name}::text AS facet, value::text, count(*)::int AS count FROM (
      SELECT ${value} AS value FROM recommendation r WHERE ${fits} AND ${passing(rest(name), values, ids, view)}
    ) one WHERE value IS NOT NULL GROUP BY value`;
  });
  return Prisma.join(
    [countTogether(together, fits, passing(facetNames, values, ids, view), view), ...counted],
    " UNION ALL ",
  );
}

function countTogether(
  names: readonly FacetName[],
  fits: Prisma.Sql,
  chosen: Prisma.Sql,
  view: SearchView,
): Prisma.Sql {
  const raw = (name: FacetName) => Prisma.raw(`"${name}"`);
  const columns = names.map((name) => Prisma.sql`${facetColumn(name, view).sql} AS ${raw(name)}`);
  const grouped = names.map((name) => Prisma.sql`WHEN grouping(${raw(name)}) = 0 THEN ${name}::text`);
  const value = names.map((name) => Prisma.sql`WHEN grouping(${raw(name)}) = 0 THEN ${raw(name)}::text`);
  const sets = names.map((name) => Prisma.sql`(${raw(name)})`);
  const choose = (cases: readonly Prisma.Sql[]) =>
    cases.length === 0 ? Prisma.sql`''::text` : Prisma.sql`CASE ${Prisma.join(cases, " ")} ELSE '' END`;
  return Prisma.sql`SELECT facet, value, count FROM (
    SELECT ${choose(grouped)} AS facet, ${choose(value)} AS value, count(*)::int AS count
    FROM (SELECT ${Prisma.join([Prisma.sql`1 AS one`, ...columns])} FROM recommendation r WHERE ${fits} AND ${chosen}) fitting
    GROUP BY GROUPING SETS (${Prisma.join([Prisma.sql`()`, ...sets])})
  ) counted WHERE value IS NOT NULL`;
}
