import type { RecommendationList } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import { everything, type RecommendationSearch } from "#domain/recommendations/search.ts";
import { readSearch } from "#domain/search/read-search.ts";
import { correctWords } from "./correct-words.ts";
import { countFacets } from "./count-facets.ts";
import { fitsWords, type ReadSearch } from "./find-places.ts";
import { findRecommendationPage } from "./find-recommendation-page.ts";
import { findSearchIds } from "./find-search-ids.ts";
import { labelFacets } from "./label-facets.ts";
import { markTexts } from "./mark-texts.ts";
import { getPrisma } from "./prisma.ts";
import { readAsksAt } from "./read-asks-at.ts";

export interface RecommendationQuery extends Partial<RecommendationSearch>, View {
  /** The place after which the page begins, as given by the page before. */
  readonly cursor?: string | null | undefined;
  readonly limit?: number | undefined;
}

/**
 * Recommendations made by a day that fit a search, a page at a time, with counts for every facet. An unknown value of a facet,
 * and a cursor that no page gave, give an empty list. Words that stand nowhere are looked for as the nearest that do.
 */
export async function findRecommendations(query: RecommendationQuery): Promise<RecommendationList> {
  return readAsksAt(query.knownAt, (knownAt) => findOrCorrect({ ...query, knownAt }));
}

async function findOrCorrect(query: RecommendationQuery): Promise<RecommendationList> {
  const search = { ...everything, ...query };
  const read = { search, ids: await findSearchIds(search), terms: readSearch(search.q ?? "") };
  const found = await find(query, read);
  const { words } = read.terms;
  if (found.total > 0 || words.length === 0) return found;
  const corrected = await correctWords(words);
  if (corrected.length === 0) return found;
  const taken = new Map(corrected.map((one) => [one.typed, one.taken]));
  const terms = { ...read.terms, words: words.map((word) => taken.get(word) ?? word) };
  return { ...(await find(query, { ...read, terms })), corrected };
}

async function find(query: RecommendationQuery, read: ReadSearch): Promise<RecommendationList> {
  const { limit = 50, cursor = null } = query;
  const { terms } = read;
  const [page, counted] = await Promise.all([
    findRecommendationPage(read, query, { cursor, limit }),
    countFacets({ ...read, fits: fitsWords(terms, query), view: query }),
  ]);
  const [facets, marked] = await Promise.all([labelFacets(getPrisma(), counted.rows), markTexts(page.ids, terms)]);
  const { items, nextCursor } = page;
  return { items, nextCursor, total: counted.total, facets, marked, corrected: [] };
}
