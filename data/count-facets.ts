import { facetNames, type RecommendationSearch } from "#domain/recommendations/search.ts";
import type { SearchTerms } from "#domain/search/read-search.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { getPrisma } from "./prisma.ts";
import { type FacetRow, facetCounts } from "./sql/recommendation-facets.sql.ts";
import type { SearchIds, SearchView } from "./sql/recommendation-search.sql.ts";

interface Counted {
  readonly total: number;
  readonly rows: readonly FacetRow[];
}

/** Counts that took long, by what was asked and the state of the record: counting reads every row that fits. */
const kept = new Map<string, Counted>();
const mostKept = 200;
/** Milliseconds from which on a count is worth keeping. */
const long = 50;

/** Counts of a search for every facet; counted once as long as nothing is recorded. */
export async function countFacets({
  search,
  terms,
  fits,
  ids,
  view,
}: {
  readonly search: RecommendationSearch;
  readonly terms: SearchTerms;
  readonly fits: Prisma.Sql;
  readonly ids: SearchIds;
  readonly view: SearchView;
}): Promise<Counted> {
  const db = getPrisma();
  // Whatever changes the record adds an entry to the audit log in the same transaction.
  const head = await db.auditHead.findFirst({ select: { hash: true } });
  const values = facetNames.map((name) => search[name]);
  const key = JSON.stringify([head?.hash, view.asAt, view.knownAt, values, search.within, terms]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const begun = performance.now();
  const rows = await db.$transaction(
    async (tx) => {
      // All facets are counted side by side in memory; with less of it they would be sorted on disk one after another.
      await tx.$executeRaw`SET LOCAL work_mem = '64MB'`;
      return tx.$queryRaw<FacetRow[]>(facetCounts(fits, search, ids, view));
    },
    { maxWait: 20_000, timeout: 120_000 },
  );
  const counted = {
    total: rows.find(({ facet }) => facet === "")?.count ?? 0,
    rows: rows.filter(({ facet }) => facet !== ""),
  };
  if (performance.now() - begun < long) return counted;
  const oldest = kept.keys().next();
  if (kept.size >= mostKept && !oldest.done) kept.delete(oldest.value);
  kept.set(key, counted);
  return counted;
}
