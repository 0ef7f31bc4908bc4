import type { Source } from "#domain/entities/source.ts";
import type { View } from "#domain/entities/view.ts";
import type { LeavingRecommendation } from "#domain/export/to-shapes.ts";
import { withFirst } from "#domain/export/with-first.ts";
import {
  mostRanked,
  orderOf,
  type RecommendationOrder,
  type RecommendationSearch,
} from "#domain/recommendations/search.ts";
import { daysWaiting } from "#domain/recommendations/standing.ts";
import { readSearch, type SearchTerms } from "#domain/search/read-search.ts";
import { correctWords } from "./correct-words.ts";
import { columnsToReduced, toDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { findPlaces, type ReadSearch } from "./find-places.ts";
import { findSearchIds } from "./find-search-ids.ts";
import { getPrisma } from "./prisma.ts";
import { sourceSelect, toSource } from "./source.select.ts";
import type { Place } from "./sql/recommendation-page.sql.ts";
import { type RecommendationRow, rowsOf } from "./sql/recommendation-rows.sql.ts";

/** Read at once: few enough to take little memory, many enough that asking costs little. */
const batchSize = 250;

export interface ExportedRecommendation {
  readonly recommendation: LeavingRecommendation;
  /** The main one first. */
  readonly sources: readonly Source[];
}

export interface RecommendationExport {
  /** In the order of the list, a batch at a time, each read when it is asked for. */
  readonly batches: AsyncGenerator<readonly ExportedRecommendation[], void>;
  /** Words that stand nowhere and what was looked for instead, as in the list. */
  readonly corrected: readonly { readonly typed: string; readonly taken: string }[];
}

/**
 * Every recommendation that fits a search, as its list has them. The first batch is read before this returns, so that what
 * cannot be answered is known before anything is sent. By nearness to the words, what the list leaves unweighed comes last,
 * the longest waiting first.
 */
export async function exportRecommendations(search: RecommendationSearch, view: View): Promise<RecommendationExport> {
  const terms = readSearch(search.q ?? "");
  const begun = await begin(search, view, terms);
  if (!begun.isEmpty || terms.words.length === 0) return { batches: begun.batches, corrected: [] };
  const corrected = await correctWords(terms.words);
  if (corrected.length === 0) return { batches: begun.batches, corrected };
  const taken = new Map(corrected.map((one) => [one.typed, one.taken]));
  const words = terms.words.map((word) => taken.get(word) ?? word);
  return { batches: (await begin(search, view, { ...terms, words })).batches, corrected };
}

async function begin(search: RecommendationSearch, view: View, terms: SearchTerms) {
  const read = { search, ids: await findSearchIds(search), terms };
  const batches = readBatches(placesOf(read, view), view);
  const first = await batches.next();
  return { isEmpty: first.done === true, batches: withFirst(first, batches) };
}

async function* placesOf(read: ReadSearch, view: View): AsyncGenerator<readonly Place[]> {
  const page = (order: RecommendationOrder, after: Place | null, limit: number) =>
    findPlaces(read, view, { order, after, limit });
  const order = orderOf(read.search);
  let after: Place | null = null;
  if (order === "relevance") {
    // Nearness is reckoned for all at once, so that their places are read at once too.
    const ranked = await page("relevance", null, mostRanked);
    for (let start = 0; start < ranked.length; start += batchSize) yield ranked.slice(start, start + batchSize);
    if (ranked.length < mostRanked) return;
    after = (await page("age", null, mostRanked)).at(-1) ?? null;
  }
  for (;;) {
    const places: Place[] = await page(order === "date" ? "date" : "age", after, batchSize);
    if (places.length > 0) yield places;
    if (places.length < batchSize) return;
    after = places.at(-1) ?? null;
  }
}

async function* readBatches(
  batches: AsyncGenerator<readonly Place[]>,
  view: View,
): AsyncGenerator<readonly ExportedRecommendation[], void> {
  const db = getPrisma();
  const known = new Map<string, Source>();
  for await (const places of batches) {
    const ids = places.map(({ id }) => id);
    const [read] = await db.$queryRaw<{ rows: string }[]>(rowsOf(ids, view));
    const rows = JSON.parse(read?.rows ?? "[]") as RecommendationRow[];
    const missing = new Set(rows.flatMap(({ sources }) => sources.filter((id) => !known.has(id))));
    if (missing.size > 0) {
      const found = await db.source.findMany({
        select: { ...sourceSelect, id: true },
        where: { id: { in: [...missing] } },
      });
      for (const { id, ...row } of found) known.set(id, toSource(row));
    }
    yield rows.map((row) => ({
      recommendation: toLeaving(row, view.asAt),
      sources: row.sources.flatMap((id) => known.get(id) ?? []),
    }));
  }
}

const reduced = (on: string | null, precision: RecommendationRow["made_precision"]) => ({
  date: columnsToReduced(on === null ? null : toDateColumn(on), precision),
  precision,
});

function toLeaving(row: RecommendationRow, asAt: View["asAt"]): LeavingRecommendation {
  const made = reduced(row.made_on, row.made_precision);
  const status = kebab(row.status ?? "pending");
  return {
    ref: row.ref,
    text: row.text,
    language: row.language,
    maker: row.maker,
    makerKind: kebab(row.maker_kind),
    theme: row.theme,
    themes: row.themes,
    groups: row.groups,
    goals: row.goals,
    addressee: row.addressee,
    measure: kebab(row.measure),
    response: row.response,
    ask: row.ask,
    basis: row.basis,
    made,
    symbol: row.symbol,
    paragraph: row.paragraph,
    state: { iso3: row.state },
    visit: row.visit === null ? null : { slug: row.visit },
    target:
      row.target_treaty === null || row.target_act === null
        ? null
        : { treaty: { code: row.target_treaty }, act: row.target_act },
    status,
    statusSince: row.assessed_precision === null ? made : reduced(row.assessed_on, row.assessed_precision),
    daysOpen: daysWaiting({ status, made }, asAt),
  };
}
