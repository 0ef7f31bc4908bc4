import type { MakerKind, StateResponse } from "#generated/prisma/enums.ts";
import type { Reference } from "./read-reference.ts";
import type { ReviewEntry } from "./review-schema.ts";
import type { RecommendationEntry, VisitEntry } from "./visit-schema.ts";

/** A recommendation of the reference files with who made it, of whom and where. */
export interface MadeRecommendation extends RecommendationEntry {
  /** Slug of the visit at which it was made; left out where it was made elsewhere. */
  readonly visit?: string;
  readonly maker: string;
  readonly maker_kind: MakerKind;
  readonly state: string;
  /** Left out where the files know of no answer. */
  readonly response?: StateResponse;
  /** Its place in the list of the visit or review, from 0. */
  readonly place: number;
}

/**
 * Every recommendation of the reference files: those of visits, then those of reviews by other states.
 * @throws Error where a review names a state that the files do not hold
 */
export function madeRecommendations(reference: Pick<Reference, "visits" | "reviews" | "states">): MadeRecommendation[] {
  const names = new Map(reference.states.map((state) => [state.iso3, state.name_en]));
  return [
    ...reference.visits.flatMap(madeAtVisit),
    ...reference.reviews.flatMap((review) => madeInReview(review, names)),
  ];
}

function madeAtVisit(visit: VisitEntry): MadeRecommendation[] {
  return visit.recommendations.map((entry, place) => ({
    ...entry,
    visit: visit.slug,
    maker: visit.maker,
    maker_kind: visit.mandate_kind === "ohchr_leadership" ? "official_visit" : visit.mandate_kind,
    state: visit.state,
    place,
  }));
}

function madeInReview(review: ReviewEntry, names: ReadonlyMap<string, string>): MadeRecommendation[] {
  const { state, made_on, symbol, addressee } = review;
  return review.recommendations.map((entry, place) => {
    const maker = names.get(entry.maker);
    if (maker === undefined) throw new Error(`the reference facts name an unknown state: ${entry.maker}`);
    return {
      ...entry,
      ...{ state, made_on, symbol, addressee, maker, place },
      maker_kind: "review_by_states",
      basis: "stated",
      sources: [review.source],
    };
  });
}
