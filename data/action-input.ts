import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { ActionKind } from "#domain/treaty-law/actions.ts";
import type { Finding, RefusalRule, WarningRule } from "#domain/treaty-law/check-findings.ts";
import type { Participation } from "#domain/treaty-law/participation.ts";

/** Where the one who records something read it. */
export interface SourceInput {
  readonly title: string;
  readonly url: string | null;
  /** Document symbol or number of a depositary notification. */
  readonly symbol: string | null;
  readonly readOn: IsoDay | null;
}

/** An act as it is typed or sent, names not yet looked up and dates not yet read. */
export interface ActionInput {
  /** ISO 3166-1 alpha-3 or slug. */
  readonly state: string;
  /** Code, UN Treaty Collection number or slug. */
  readonly treaty: string;
  readonly kind: ActionKind;
  /** YYYY-MM-DD, YYYY-MM or YYYY; null where only the effect is known. */
  readonly date: string | null;
  readonly effectiveDate: string | null;
  /** True for an act that has been announced for a day to come. */
  readonly announced: boolean;
  /** Number of the depositary notification. */
  readonly notification: string | null;
  readonly note: string | null;
  readonly source: SourceInput;
  /** Warnings that the one who records has read and gives a reason for. */
  readonly acknowledgedWarnings: readonly string[];
  readonly reason: string | null;
}

/** Who does it and on which day. */
export interface Authorship {
  /** The name under which the record keeps it, for everybody to read. */
  readonly by: string;
  /** How the audit log knows them: the e-mail address; the same name where left out. */
  readonly auditAs?: string;
  readonly today: IsoDay;
  /** Set where a retry must not write again. */
  readonly once?: {
    /** Whose keys these are: the id of the one who writes. */
    readonly actorId: string;
    /** Chosen by the sender for this one write. */
    readonly key: string;
    /** Digest of what was sent. */
    readonly digest: string;
  };
}

/** What an act would change: where the state stands today without it and with it. */
export interface Consequences {
  readonly before: Participation;
  readonly after: Participation;
  readonly warnings: readonly Finding<WarningRule>[];
  readonly refusals: readonly Finding<RefusalRule>[];
}

/** Why nothing was written. */
export type NotRecorded =
  /** No such state, treaty or act. */
  | { readonly outcome: "unknown"; readonly field: "state" | "treaty" | "act" }
  | ({ readonly outcome: "refused" } & Consequences)
  /** Warnings that were not acknowledged, or for which no reason was given. */
  | ({ readonly outcome: "unacknowledged"; readonly missing: readonly WarningRule[] } & Consequences)
  /** The act was corrected or retracted meanwhile: by whom, when and why, and what took its place. */
  | {
      readonly outcome: "stale";
      readonly retractedBy: string;
      readonly retractedAt: string;
      readonly reason: string;
      readonly supersededBy: string | null;
    };

export type Recorded =
  | ({
      readonly outcome: "recorded";
      readonly id: string;
      /** True where the same key had recorded it before: this is the answer of then. */
      readonly repeated: boolean;
    } & Consequences)
  /** The key was used for something else. */
  | { readonly outcome: "key-reused" }
  | NotRecorded;
