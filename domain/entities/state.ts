import type { IsoDay } from "../dates/calendar-date.ts";

export type StateKind = "state" | "former-state" | "organisation";

/** A participant by name. `name` is in the reader's language, English where that language has none on record. */
export interface StateName {
  readonly iso3: string;
  readonly slug: string;
  readonly name: string;
}

export interface StateSummary extends StateName {
  readonly kind: StateKind;
  readonly region: string | null;
  readonly subregion: string | null;
  readonly unMember: boolean;
  /** First and last day of its existence, as far as participation turns on them. */
  readonly existsFrom: IsoDay | null;
  readonly existsUntil: IsoDay | null;
}

export interface StateDetail extends StateSummary {
  readonly names: { readonly en: string; readonly ru: string | null; readonly kk: string | null };
  readonly unMemberSince: IsoDay | null;
  readonly unAdmission: string | null;
  readonly note: string | null;
  readonly predecessors: readonly StateName[];
  readonly successors: readonly StateName[];
}
