import type { IsoDay, KnownDate } from "../dates/calendar-date.ts";
import type { FollowUpStatus } from "../recommendations/follow-up.ts";
import type { ChainStep } from "../recommendations/promise-chain.ts";
import type { Participation } from "../treaty-law/participation.ts";
import type { Source } from "./source.ts";
import type { StateName } from "./state.ts";
import type { TreatyName } from "./treaty.ts";

export const mandateKinds = ["ohchr-leadership", "special-procedure", "treaty-body"] as const;
export type MandateKind = (typeof mandateKinds)[number];
export const visitStatuses = ["requested", "accepted", "declined", "postponed", "done"] as const;
export type VisitStatus = (typeof visitStatuses)[number];
export const sides = ["visitor", "host"] as const;
export type Side = (typeof sides)[number];
export const makerKinds = ["official-visit", "special-procedure", "treaty-body", "review-by-states"] as const;
/** What is asked for, or promised, under a treaty. */
export const targetActs = ["signature", "consent", "implementation"] as const;
export type TargetAct = (typeof targetActs)[number];
/** What kind of measure is asked for. */
export const measures = [
  "ratify",
  "adopt-law",
  "institution",
  "training",
  "end-practice",
  "spread-knowledge",
  "report",
  "other",
] as const;
export type Measure = (typeof measures)[number];
/** What the state answered; "none" where no answer is on record. */
export const stateResponses = ["supported", "partly", "noted", "none"] as const;
export type StateResponse = (typeof stateResponses)[number];
/** "Consider ratifying" asks for less than "ratify". */
export const askStrengths = ["firm", "consider"] as const;
/** How firmly the source carries a recommendation. */
export const bases = ["stated", "implied", "discussed"] as const;
export const assessorKinds = ["tracker", "government", "committee", "civil-society"] as const;
export type AssessorKind = (typeof assessorKinds)[number];
/** Grades of the follow-up procedures of the treaty bodies, from "largely satisfactory" to "contrary to what was recommended". */
export const committeeGrades = ["a", "b", "c", "d", "e"] as const;
export type CommitteeGrade = (typeof committeeGrades)[number];

export interface VisitName {
  readonly slug: string;
  readonly title: string;
  readonly state: StateName;
  readonly start: KnownDate;
  readonly end: KnownDate;
}

/** One step on the way of a visit: that it was asked for, agreed, put off, refused or made. */
export interface VisitStage extends KnownDate {
  readonly status: VisitStatus;
  readonly note: string | null;
  readonly source: Source;
}

export interface VisitSummary extends VisitName {
  /** Where it stands at the end of the as-at day. */
  readonly status: VisitStatus;
  readonly mandateKind: MandateKind;
  readonly mandate: string | null;
  readonly visitors: readonly string[];
  readonly reportSymbol: string | null;
  readonly recommendations: { readonly total: number; readonly open: number };
  readonly commitments: number;
}

export interface Official {
  readonly name: string;
  readonly office: string;
  readonly side: Side;
}

/** Something that happened, on a date as exactly as it is known. */
export interface DatedNote extends KnownDate {
  readonly summary: string;
  readonly sources: readonly Source[];
}

/** One assessment of where a recommendation stands. */
export interface FollowUp extends KnownDate {
  readonly status: FollowUpStatus;
  readonly assessorKind: AssessorKind;
  readonly assessor: string | null;
  /** Of a committee; null for everybody else, and where it gave none. */
  readonly grade: CommitteeGrade | null;
  /** Where information was looked for in vain; null where it was found, and where that was not kept. */
  readonly lookedIn: string | null;
  readonly note: string;
  readonly source: Source;
}

export interface RecommendationSummary {
  readonly ref: string;
  readonly text: string;
  /** ISO 639-1 code of the language of the text. */
  readonly language: string;
  /** Who makes it: a mandate, a body, or the state that recommends. */
  readonly maker: string;
  readonly makerKind: (typeof makerKinds)[number];
  /** What it is mainly about. */
  readonly theme: string;
  /** The same with what it is about besides. */
  readonly themes: readonly string[];
  /** Whom it is about. */
  readonly groups: readonly string[];
  /** Sustainable Development Goals by number. */
  readonly goals: readonly number[];
  readonly measure: Measure;
  readonly response: StateResponse;
  readonly addressee: string;
  readonly state: StateName;
  readonly visit: VisitName | null;
  readonly target: { readonly treaty: TreatyName; readonly act: TargetAct } | null;
  readonly ask: (typeof askStrengths)[number];
  readonly basis: (typeof bases)[number];
  readonly made: KnownDate;
  readonly symbol: string | null;
  readonly paragraph: string | null;
  readonly status: FollowUpStatus;
  /** Since when it stands so; its own date where nobody has assessed it. */
  readonly statusSince: KnownDate;
  /** Whole days from the recommendation to as-at, while it is open; null when closed or when its day is not known. */
  readonly daysOpen: number | null;
}

export interface RecommendationDetail extends RecommendationSummary {
  /** Oldest first; the implicit "pending" at the start is not in it. */
  readonly history: readonly FollowUp[];
  readonly developments: readonly DatedNote[];
  readonly sources: readonly Source[];
  /** For a recommendation that asks for consent or signature: what the state has done under that treaty since. */
  readonly chain: readonly ChainStep[];
}

export const commitmentOutcomes = [
  "open",
  "in-progress",
  "kept",
  "kept-in-part",
  "broken",
  "not-verified",
  "not-researched",
  "answered-not-assessed",
] as const;
export type CommitmentOutcome = (typeof commitmentOutcomes)[number];

/** A promise with what came of it. */
export interface Commitment {
  readonly ref: string;
  readonly visit: VisitName;
  readonly state: StateName;
  readonly promisedBy: string;
  readonly side: Side;
  readonly text: string;
  readonly made: KnownDate;
  readonly dueOn: IsoDay | null;
  readonly outcome: CommitmentOutcome;
  readonly outcomeDate: KnownDate;
  readonly outcomeNote: string | null;
  readonly outcomeSource: Source | null;
  readonly source: Source;
  /** Whole days that the promise has waited, while it is open; null otherwise. */
  readonly daysOpen: number | null;
  /** Whole days from the promise to its outcome, or so far; null where either is not known to the day. */
  readonly daysElapsed: number | null;
  /** Whole days past the day that was named for keeping it, negative where it was kept early; see daysLate. */
  readonly daysLate: number | null;
  /** For each treaty that it names, the steps taken since, with days from the promise. */
  readonly chains: readonly {
    readonly treaty: TreatyName;
    readonly act: TargetAct;
    readonly steps: readonly ChainStep[];
  }[];
}

/** How a state stood under a treaty on the day of a visit, beside a later day. */
export interface StandingThenAndNow {
  readonly treaty: TreatyName;
  readonly atVisit: Participation;
  readonly now: Participation;
  /** True where a recommendation or promise of the visit names this treaty. */
  readonly named: boolean;
}
