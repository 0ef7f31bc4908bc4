import type { IsoDay, KnownDate } from "../dates/calendar-date.ts";

/** Where a fact was read. */
export interface Source {
  readonly key: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Document symbol or depositary notification. */
  readonly symbol: string | null;
  readonly url: string | null;
  readonly readOn: IsoDay | null;
  /** The day whose state of things it shows. */
  readonly asAt: KnownDate | null;
  readonly note: string | null;
}

/** Up to when acts are known to be complete, so that nobody takes silence for "no action". */
export interface Freshness {
  readonly completeTo: KnownDate;
  readonly note: string | null;
  readonly source: Source;
}

/** Where sources disagree or a fact is missing. */
export interface OpenQuestion {
  readonly key: string;
  readonly treaty: string | null;
  readonly state: string | null;
  readonly question: string;
  readonly source: Source;
}
