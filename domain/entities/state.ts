import type { IsoDay } from "../dates/calendar-date.ts";

export type StateKind = "state" | "former-state" | "organisation";

/** A participant by name. `name` is in the reader's language, English where that language has none on record. */
export interface StateName {
  readonly iso3: string;
  readonly slug: string;
  readonly name: string;
}

export interface StateSummary extends StateName {
  readonly names: { readonly en: string; readonly ru: string | null; readonly kk: string | null };
  readonly kind: StateKind;
  readonly region: string | null;
  readonly subregion: string | null;
  readonly unMember: boolean;
  /** First and last day of its existence, as far as participation turns on them. */
  readonly existsFrom: IsoDay | null;
  readonly existsUntil: IsoDay | null;
}

/** How one state took the place of another: anew, as the same legal person under another name, or by taking it in. */
export const successionNatures = ["succession", "continuation", "accession-to"] as const;

/** The other side of a succession. */
export interface Succession {
  readonly state: StateName;
  readonly nature: (typeof successionNatures)[number];
  /** The day on which it happened; null where it is not on record. */
  readonly on: IsoDay | null;
}

export interface StateDetail extends StateSummary {
  readonly unMemberSince: IsoDay | null;
  readonly unAdmission: string | null;
  readonly note: string | null;
  readonly predecessors: readonly Succession[];
  readonly successors: readonly Succession[];
}

/** Every word under which a participant can be looked for: its names in each language, its slug and its code. */
export function searchNames({ name, names, slug, iso3 }: StateSummary): (string | null)[] {
  return [name, names.en, names.ru, names.kk, slug, iso3];
}
