import type { IsoDay } from "../dates/calendar-date.ts";
import type { Instant } from "../dates/instant.ts";

/** What every read is asked for: the state of things on a day, as the record knew it at a moment, in the reader's language. */
export interface View {
  readonly asAt: IsoDay;
  /** Null: as the record is now. */
  readonly knownAt: Instant | null;
  readonly locale: string;
}
