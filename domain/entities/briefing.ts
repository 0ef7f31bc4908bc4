import type { VisitPage } from "./pages.ts";
import type { RecommendationSummary, VisitSummary } from "./visit.ts";

/** The same words said on the same day, by one or by several, which stand alike. */
export interface AskedAlike {
  readonly first: RecommendationSummary;
  /** Who says so, in the order of their document. */
  readonly makers: readonly string[];
}

/** What others asked of the same state about one theme of a visit. */
export interface AskedElsewhere {
  readonly theme: string;
  /** The latest of them. */
  readonly items: readonly AskedAlike[];
  /** How many recommendations there are, those that are not told among them. */
  readonly total: number;
}

/** All that is handed to a delegation before the next visit. */
export interface Briefing {
  readonly visit: VisitPage;
  /** The visit to the same state that comes next; null where none is on record. */
  readonly next: VisitSummary | null;
  /** By theme, in the order in which the visit comes to them. */
  readonly elsewhere: readonly AskedElsewhere[];
}
