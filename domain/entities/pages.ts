import type { IsoDay, KnownDate } from "../dates/calendar-date.ts";
import type { AcceptedProcedure } from "../declarations/procedures.ts";
import type { DomesticApproval } from "../domestic-approval/standing.ts";
import type { ExistencePhase } from "../participants/existence.ts";
import type { FollowUpStatus } from "../recommendations/follow-up.ts";
import type { FacetName } from "../recommendations/search.ts";
import type { StatusCounts } from "../treaty-law/counts.ts";
import type { StatusExplanation } from "../treaty-law/explain-status.ts";
import type { Participation } from "../treaty-law/participation.ts";
import type { StatusPeriod } from "../treaty-law/status.ts";
import type { ConditionProgress } from "../treaty-law/threshold.ts";
import type { Declaration, DomesticStep, RecordedAction } from "./record.ts";
import type { Freshness, OpenQuestion, Source } from "./source.ts";
import type { StandingInvitation } from "./standing-invitation.ts";
import type { StateDetail, StateName, StateSummary } from "./state.ts";
import type { TreatyName, TreatySummary } from "./treaty.ts";
import type {
  Commitment,
  DatedNote,
  Official,
  RecommendationDetail,
  RecommendationSummary,
  StandingThenAndNow,
  VisitName,
  VisitStage,
  VisitSummary,
} from "./visit.ts";

/** What each page reads: the answer of one data function, complete, as at a day. */

export interface TreatyRow {
  readonly treaty: TreatySummary;
  readonly participation: Participation;
  /** Why it stands there on the as-at day. */
  readonly explanation: StatusExplanation;
  /** Through all time, for the timeline. */
  readonly periods: readonly StatusPeriod[];
  /** Every act up to the as-at day, oldest first. */
  readonly actions: readonly RecordedAction[];
  /** The state's own procedure, by the as-at day. */
  readonly domestic: DomesticApproval<DomesticStep>;
  /** The more recent of what is known for this state and for all. */
  readonly freshness: Freshness | null;
}

export interface StateProfile {
  readonly state: StateDetail;
  readonly asAt: IsoDay;
  readonly counts: StatusCounts;
  /** All treaties, in the order of the UN Treaty Collection. */
  readonly rows: readonly TreatyRow[];
  /** Its own, as they stood on the day. */
  readonly declarations: readonly Declaration[];
  /** Those of others to its declarations. */
  readonly objections: readonly Declaration[];
  readonly procedures: readonly AcceptedProcedure[];
  readonly visits: readonly VisitSummary[];
  readonly invitations: readonly StandingInvitation[];
  /** The open ones that have waited longest by the day; how many there are in all stands in recommendationCounts. */
  readonly openRecommendations: readonly RecommendationSummary[];
  readonly recommendationCounts: Readonly<Record<FollowUpStatus, number>>;
  readonly commitments: readonly Commitment[];
  readonly questions: readonly OpenQuestion[];
}

/** One participant under one treaty, with everything on record about the pair. */
export interface ParticipationPage {
  readonly state: StateDetail;
  readonly asAt: IsoDay;
  readonly row: TreatyRow;
  readonly declarations: readonly Declaration[];
  readonly objections: readonly Declaration[];
  readonly procedures: readonly AcceptedProcedure[];
  readonly questions: readonly OpenQuestion[];
}

export interface StateIndexRow {
  readonly state: StateSummary;
  /** Only one that existed on the day is counted as having taken no action. */
  readonly existence: ExistencePhase;
  readonly counts: StatusCounts;
}

export interface StateIndex {
  readonly asAt: IsoDay;
  readonly treaties: number;
  readonly rows: readonly StateIndexRow[];
}

export interface TreatyIndexRow {
  readonly treaty: TreatySummary;
  readonly counts: StatusCounts;
  /** Everyone who had signed by the as-at day, bound since or not. */
  readonly signatures: number;
  readonly freshness: Freshness | null;
}

export interface TreatyIndex {
  readonly asAt: IsoDay;
  readonly rows: readonly TreatyIndexRow[];
}

export interface ParticipantRow {
  readonly state: StateSummary;
  readonly participation: Participation;
  readonly explanation: StatusExplanation;
  readonly actions: readonly RecordedAction[];
  readonly domestic: DomesticApproval<DomesticStep>;
  /** The states that it took the place of. */
  readonly predecessors: readonly StateName[];
}

/** The computed entry into force of a treaty beside the official one. */
export interface TreatyForce {
  readonly official: IsoDay | null;
  readonly computed: IsoDay | null;
  readonly threshold: { readonly state: StateName; readonly metOn: IsoDay; readonly count: number } | null;
  /** True where the parent treaty's later date decided. */
  readonly heldByParent: boolean;
  /** Why the two differ, as far as that is known. */
  readonly note: string | null;
}

export interface TreatyPage {
  readonly treaty: TreatySummary;
  readonly asAt: IsoDay;
  readonly force: TreatyForce;
  /** How far the conditions of entry into force had come by the as-at day, or had come when they were met. */
  readonly progress: readonly ConditionProgress[];
  readonly counts: StatusCounts;
  readonly signatures: number;
  /** Those with an act or a status on the day, then those without, each by name. */
  readonly participants: readonly ParticipantRow[];
  readonly freshness: Freshness | null;
  /** Counts that others print, newest first. */
  readonly totals: readonly {
    readonly parties: number;
    readonly signatures: number | null;
    readonly asAt: KnownDate;
    readonly source: Source;
  }[];
  readonly parent: TreatyName | null;
  readonly protocols: readonly TreatyName[];
  /** As they stood on the day, the objections to them among them. */
  readonly declarations: readonly Declaration[];
  readonly procedures: readonly AcceptedProcedure[];
  readonly questions: readonly OpenQuestion[];
  readonly states: Readonly<Record<string, StateName>>;
}

export interface VisitPage extends VisitSummary {
  readonly asAt: IsoDay;
  readonly datesNote: string | null;
  readonly reportOn: IsoDay | null;
  readonly notes: readonly string[];
  readonly officials: readonly Official[];
  readonly contexts: readonly DatedNote[];
  /** Its way by the as-at day, oldest first. */
  readonly stages: readonly VisitStage[];
  readonly sources: readonly Source[];
  readonly followUpOf: VisitName | null;
  readonly followedUpBy: readonly VisitName[];
  readonly sameTour: readonly VisitName[];
  readonly asked: readonly RecommendationDetail[];
  readonly promised: readonly Commitment[];
  /** The day of the visit that "then" means; null where no day of it is known, and then `standing` is empty. */
  readonly thenDay: IsoDay | null;
  readonly standing: readonly StandingThenAndNow[];
}

/** How many recommendations carry each value, with the other filters applied. */
export interface Facet {
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
}

/** A piece of a text; whether it is what was looked for. */
export interface MarkedText {
  readonly text: string;
  readonly found: boolean;
}

export interface RecommendationList {
  readonly items: readonly RecommendationSummary[];
  readonly total: number;
  readonly facets: Readonly<Record<FacetName, readonly Facet[]>>;
  readonly nextCursor: string | null;
  /** For each that is shown, its text in pieces, those that the words of the search are in marked; empty without words. */
  readonly marked: Readonly<Record<string, readonly MarkedText[]>>;
  /** Words that stand nowhere and what was looked for instead; empty where every word was taken as it was typed. */
  readonly corrected: readonly { readonly typed: string; readonly taken: string }[];
}

export interface AboutData {
  readonly asAt: IsoDay;
  readonly totals: {
    readonly states: number;
    readonly treaties: number;
    readonly actions: number;
    readonly visits: number;
    readonly recommendations: number;
  };
  readonly treaties: readonly {
    readonly treaty: TreatySummary;
    readonly freshness: Freshness | null;
    readonly force: TreatyForce;
    readonly actions: number;
    readonly imprecise: number;
  }[];
  readonly sources: readonly { readonly source: Source; readonly facts: number }[];
  /** How many questions are open. */
  readonly questions: number;
}
