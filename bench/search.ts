import { parseArgs } from "node:util";
import type pg from "pg";
import { countFacets } from "#data/count-facets.ts";
import { fitsWords } from "#data/find-places.ts";
import { findRecommendationPage } from "#data/find-recommendation-page.ts";
import { findSearchIds } from "#data/find-search-ids.ts";
import { facetCounts } from "#data/sql/recommendation-facets.sql.ts";
import { fromCursor, pageQueries, toCursor } from "#data/sql/recommendation-page.sql.ts";
import { passing } from "#data/sql/recommendation-search.sql.ts";
import { wordsQuery } from "#data/sql/recommendation-words.sql.ts";
import { everything, facetNames, orderOf, type RecommendationSearch } from "#domain/recommendations/search.ts";
import { readSearch } from "#domain/search/read-search.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { today } from "#lib/today.ts";
import { makeRecommendations } from "./make-recommendations.ts";
import { onDatabase, percentile, timed, told } from "./on-database.ts";

/**
 * The search of recommendations at full size: a first page, the 1,000th by key and the counts of every facet, each beside the
 * same SQL alone by the driver, in turn on one database; median and 95th percentile.
 * node bench/search.ts [--count 300000] [--runs 40] [--plans]
 */

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "300000" },
    runs: { type: "string", default: "40" },
    plans: { type: "boolean", default: false },
  },
});
const [count, runs] = [Number(values.count), Number(values.runs)];
const pageLength = 40;
const view = { asAt: today(), knownAt: null, locale: "en" } as const;

let pool: pg.Pool;
const alone = (sql: Prisma.Sql) => pool.query({ text: sql.text, values: [...sql.values] });

/** One search with the SQL that it asks, as the application composes it. */
async function prepare(search: RecommendationSearch) {
  const read = { search, ids: await findSearchIds(search), terms: readSearch(search.q ?? "") };
  const { ids, terms } = read;
  const fits = fitsWords(terms, view);
  const pageSql = (cursor: string | null, limit: number, offset = 0) => {
    const [first] = pageQueries(orderOf(search), {
      fits: Prisma.sql`${fits} AND ${passing(facetNames, search, ids, view)}`,
      words: wordsQuery(terms),
      after: cursor === null ? null : fromCursor(cursor),
    });
    const sql = first?.(limit) ?? Prisma.empty;
    return offset === 0 ? sql : Prisma.sql`${sql} OFFSET ${offset}`;
  };
  return {
    pageSql,
    page: (cursor: string | null) => findRecommendationPage(read, view, { cursor, limit: pageLength }),
    counts: () => countFacets({ ...read, fits, view }),
    countsSql: facetCounts(fits, search, ids, view),
  };
}
type Prepared = Awaited<ReturnType<typeof prepare>>;

/** The cursor of the 1,000th page, or of an earlier one where there are fewer; found by counting, which no reader has to. */
async function deepCursor({ pageSql }: Prepared): Promise<{ cursor: string | null; number: number }> {
  for (const number of [1000, 300, 100, 30, 10, 3]) {
    const { rows } = await alone(pageSql(null, 1, (number - 1) * pageLength - 1));
    if (rows[0] !== undefined) return { cursor: toCursor(rows[0]), number };
  }
  return { cursor: null, number: 1 };
}

async function measure(name: string, searches: readonly RecommendationSearch[]): Promise<void> {
  const times = { first: [], firstSql: [], deep: [], deepSql: [], counts: [], countsSql: [] } as Record<
    string,
    number[]
  >;
  const add = async (what: string, work: () => Promise<unknown>) => times[what]?.push(await timed(work));
  const numbers: number[] = [];
  for (const search of searches) {
    const one = await prepare(search);
    const { cursor, number } = await deepCursor(one);
    numbers.push(number);
    // Once before, so that each is measured with the same in the server's memory.
    await alone(one.pageSql(null, pageLength + 1));
    await alone(one.pageSql(cursor, pageLength + 1));
    await add("firstSql", () => alone(one.pageSql(null, pageLength + 1)));
    await add("first", () => one.page(null));
    await add("deepSql", () => alone(one.pageSql(cursor, pageLength + 1)));
    await add("deep", () => one.page(cursor));
    await add("countsSql", () => alone(one.countsSql));
    await add("counts", one.counts);
  }
  console.log(`\n${name}, ${searches.length} searches; deep page: the ${percentile(numbers, 0.5)}th (median)`);
  console.log("                                          median      95 %   ms");
  console.log(`  first page                            ${told(times["first"] ?? [])}`);
  console.log(`    its SQL alone                       ${told(times["firstSql"] ?? [])}`);
  console.log(`  deep page                             ${told(times["deep"] ?? [])}`);
  console.log(`    its SQL alone                       ${told(times["deepSql"] ?? [])}`);
  console.log(`  counts of every facet                 ${told(times["counts"] ?? [])}`);
  console.log(`    their SQL alone                     ${told(times["countsSql"] ?? [])}`);
  const [one] = searches;
  if (!values.plans || one === undefined) return;
  const prepared = await prepare(one);
  const { cursor } = await deepCursor(prepared);
  for (const sql of [prepared.pageSql(cursor, pageLength + 1), prepared.countsSql]) {
    const plan = await alone(Prisma.sql`EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) ${sql}`);
    console.log(plan.rows.map((row: Record<string, string>) => `    ${row["QUERY PLAN"]}`).join("\n"));
  }
}

await onDatabase(async (on) => {
  pool = on.pool;
  const making = await timed(() => makeRecommendations(pool, count));
  console.log(`${count} recommendations made in ${Math.round(making / 1000)} s`);
  const common = await pool.query<{ iso3: string }>(
    "SELECT s.iso3 FROM recommendation r JOIN state s ON s.id = r.state_id GROUP BY 1 ORDER BY count(*) DESC, 1",
  );
  const states = common.rows.map(({ iso3 }) => iso3);
  const at = <One>(list: readonly One[], index: number): One => list[index % list.length] as One;
  const themes = ["women", "justice", "torture", "education", "housing", "death-penalty", "assembly"];
  const each = (make: (index: number) => Partial<RecommendationSearch>) =>
    Array.from({ length: runs }, (_, index) => ({ ...everything, ...make(index) }));
  await measure(
    "state and theme",
    each((i) => ({ state: [at(states, i * 3)], theme: [at(themes, i)] })),
  );
  await measure(
    "theme and follow-up",
    each((i) => ({
      theme: [at(themes, i)],
      status: [i % 2 ? "pending" : "implemented"],
      year: i < 14 ? [] : [String(2001 + (i % 25))],
    })),
  );
  await measure(
    "treaty and answer",
    each((i) => ({
      treaty: [at(["CAT", "ICCPR", "CRC", "CEDAW"], i)],
      response: [at(["supported", "noted", "partly"] as const, i)],
      order: i % 2 ? "date" : null,
    })),
  );
  await measure(
    "words and state",
    each((i) => ({
      q: at(["torture", "birth registration", '"access to justice"', "пытки"], i),
      state: [at(states, i)],
    })),
  );
  await measure(
    "words alone",
    each((i) => ({
      q: at(["torture", "birth registration", '"access to justice"', "independence judges", "құқықтарын"], i),
      order: i % 2 ? "age" : null,
    })).slice(0, 10),
  );
  await measure("nothing left out", each(() => ({})).slice(0, 5));
});
