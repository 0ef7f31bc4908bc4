import type { IsoDay } from "../dates/calendar-date.ts";
import type { Ageing } from "../statistics/age-classes.ts";
import type { StandingSignature } from "../treaty-law/standing-signature.ts";
import type { StateName } from "./state.ts";
import type { TreatyName } from "./treaty.ts";
import type { Commitment, RecommendationSummary } from "./visit.ts";

/** A signature that stands, by whom and under what. */
export interface StandingSignatureOf extends StandingSignature {
  readonly state: StateName;
  readonly treaty: TreatyName;
}

/** What was open on a day, by how long it had been. */
export interface AgeingPage {
  readonly asAt: IsoDay;
  readonly signatures: {
    readonly ageing: Ageing;
    /** Of all, how many may be bound by now, or may not have signed. */
    readonly uncertain: number;
    readonly oldest: readonly StandingSignatureOf[];
  };
  readonly recommendations: { readonly ageing: Ageing; readonly oldest: readonly RecommendationSummary[] };
  readonly promises: { readonly ageing: Ageing; readonly oldest: readonly Commitment[] };
}
