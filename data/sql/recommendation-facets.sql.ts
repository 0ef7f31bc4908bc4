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
 * How many recommendations carry each value of each facet, with all other facets applied, and how many there are in all. Those
 * facets of which nothing is chosen are counted in one reading of the table, each chosen one in one more. What a recommendation can
 * have several of is counted by the whole list first and taken apart afterwards: there are far fewer lists than rows.
 * @param fits condition on recommendations "r" besides the facets
 */
export function facetCounts(fits: Prisma.Sql, values: FacetValues, ids: SearchIds, view: SearchView): Prisma.Sql {
  const isChosen = (name: FacetName) => values[name].length > 0;
  const without = (name: FacetName) => facetNames.filter((other) => other !== name);
  const readings = [
    { names: facetNames.filter((name) => !isChosen(name)), others: facetNames, total: true },
    ...facetNames.filter(isChosen).map((name) => ({ names: [name], others: without(name), total: false })),
  ];
  const counted = readings.map(({ names, others, total }) =>
    oneReading(names, Prisma.sql`${fits} AND ${passing(others, values, ids, view)}`, view, total),
  );
  return Prisma.sql`SELECT facet, one AS value, sum(count)::int AS count
    FROM (${Prisma.join(counted, " UNION ALL ")}) counted, unnest(value) AS one WHERE one IS NOT NULL GROUP BY facet, one`;
}

/** Rows of facet, list of values, count; with one for the total where it is asked for, its facet and value empty. */
function oneReading(names: readonly FacetName[], fits: Prisma.Sql, view: SearchView, total: boolean): Prisma.Sql {
  const key = (name: FacetName) => Prisma.raw(`"${name}"`);
  const columns = names.map((name) => Prisma.sql`${facetColumn(name, view).sql} AS ${key(name)}`);
  const facet = names.map((name) => Prisma.sql`WHEN grouping(${key(name)}) = 0 THEN ${name}::text`);
  const value = names.map((name) => {
    const list = facetColumn(name, view).many
      ? Prisma.sql`${key(name)}::text[]`
      : Prisma.sql`ARRAY[${key(name)}::text]`;
    return Prisma.sql`WHEN grouping(${key(name)}) = 0 THEN ${list}`;
  });
  const sets = [...(total ? [Prisma.sql`()`] : []), ...names.map((name) => Prisma.sql`(${key(name)})`)];
  const choose = (cases: readonly Prisma.Sql[], otherwise: Prisma.Sql) =>
    cases.length === 0 ? otherwise : Prisma.sql`CASE ${Prisma.join(cases, " ")} ELSE ${otherwise} END`;
  return Prisma.sql`SELECT ${choose(facet, Prisma.sql`''::text`)} AS facet, ${choose(value, Prisma.sql`ARRAY[''::text]`)} AS value,
      count(*) AS count
    FROM (SELECT ${Prisma.join([Prisma.sql`1 AS one`, ...columns])} FROM recommendation r WHERE ${fits}) fitting
    GROUP BY GROUPING SETS (${Prisma.join(sets)})`;
}
