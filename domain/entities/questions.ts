import type { IsoDay, KnownDate } from "../dates/calendar-date.ts";
import type { ActionKind } from "../treaty-law/actions.ts";
import type { OpenQuestion, Source } from "./source.ts";
import type { StateName } from "./state.ts";
import type { TreatyName } from "./treaty.ts";

/** Where sources disagree, or a fact is missing, with the names of what it is about. */
export interface NamedQuestion extends OpenQuestion {
  readonly stateName: StateName | null;
}

/** A treaty whose first entry into force by the record is not the official one. */
export interface ForceDifference {
  readonly treaty: TreatyName;
  readonly official: IsoDay | null;
  readonly computed: IsoDay | null;
  /** Whole days from the official to the computed day; null where one of them is missing. */
  readonly days: number | null;
  /** How many instruments on record were deposited early enough for the official day; null where there is none. */
  readonly onRecord: number | null;
  /** How many the treaty asks for; null where it counts none. */
  readonly needed: number | null;
  /** Why they differ, as far as that is known. */
  readonly note: string | null;
  readonly source: Source;
}

/** An act whose stated effect is not the one that the treaty's rule gives. */
export interface EffectDifference {
  readonly treaty: TreatyName;
  readonly state: StateName;
  readonly act: KnownDate & { readonly id: string; readonly kind: ActionKind };
  readonly stated: IsoDay;
  readonly computed: IsoDay;
  /** Whole days from the computed to the stated day. */
  readonly days: number;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** Everything that is open, and everything that the record and its sources give differently. */
export interface OpenQuestions {
  readonly asAt: IsoDay;
  /** By treaty in the order of the UN Treaty Collection; those about no treaty last. */
  readonly groups: readonly { readonly treaty: TreatyName | null; readonly questions: readonly NamedQuestion[] }[];
  readonly forces: readonly ForceDifference[];
  readonly effects: readonly EffectDifference[];
}
