import type { IsoDay, KnownDate } from "../dates/calendar-date.ts";
import type { Instant } from "../dates/instant.ts";
import type { TreatyAction } from "../treaty-law/actions.ts";
import type { Source } from "./source.ts";
import type { StateName } from "./state.ts";

/** An act with what the record says of it. */
export interface RecordedAction extends TreatyAction {
  /** Depositary notification. */
  readonly notification: string | null;
  readonly note: string | null;
  readonly sourcesAgreeing: number | null;
  /** The main source first. */
  readonly sources: readonly Source[];
  readonly recordedAt: Instant;
  /** Id of the act on record that this one corrects; null for a first record. */
  readonly supersedes: string | null;
}

export const domesticStepKinds = [
  "president-instructed-start",
  "government-proposed-signature",
  "signature-authorised",
  "government-submitted-bill",
  "lower-chamber-approved",
  "upper-chamber-approved",
  "ratifying-law-signed",
  "ratified-domestically",
  "ratifying-law-amended",
  "law-published",
  "implementing-bill-lower-chamber",
  "implementing-bill-upper-chamber",
  "implementing-law-signed",
  "implementation-postponed",
] as const;
export type DomesticStepKind = (typeof domesticStepKinds)[number];

/** A step of a state's own procedure. It binds nobody abroad. */
export interface DomesticStep extends KnownDate {
  readonly state: string;
  readonly treaty: string;
  readonly kind: DomesticStepKind;
  readonly reference: string | null;
  readonly note: string | null;
  readonly source: Source;
}

export const declarationKinds = [
  "reservation",
  "declaration",
  "declaration-and-reservation",
  "interpretative-declaration",
  "acceptance-of-procedure",
  "objection",
  "derogation",
  "territorial-extension",
  "withdrawal-of-reservation",
] as const;
export type DeclarationKind = (typeof declarationKinds)[number];

/** What an objection answers. */
export interface ObjectedTo {
  readonly id: string;
  readonly by: StateName;
  readonly kind: DeclarationKind;
  readonly article: string | null;
}

/** A declaration or reservation. It never moves party status. */
export interface Declaration extends KnownDate {
  readonly id: string;
  readonly state: string;
  readonly treaty: string;
  /** Who made it; `state` is its code. */
  readonly by: StateName;
  readonly kind: DeclarationKind;
  readonly article: string | null;
  readonly summary: string;
  /**
   * When it was withdrawn or ended, whatever day is looked at; null while it stands, or where its end is not on record.
   */
  readonly withdrawn: KnownDate | null;
  /** Null for anything but an objection, and for an objection whose target is not on record. */
  readonly objectsTo: ObjectedTo | null;
  readonly note: string | null;
  readonly source: Source;
}

export const procedureKinds = ["individual-complaints", "inquiry", "state-complaints", "urgent-action"] as const;
export type ProcedureKind = (typeof procedureKinds)[number];

/** Whether a state lets a committee receive complaints or open inquiries. */
export interface ProcedureStance {
  readonly state: string;
  readonly treaty: string;
  readonly article: string;
  readonly procedure: ProcedureKind;
  readonly accepted: boolean;
  readonly acceptedOn: IsoDay | null;
  readonly note: string | null;
  readonly source: Source;
}
