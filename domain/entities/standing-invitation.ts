import type { KnownDate } from "../dates/calendar-date.ts";
import type { Source } from "./source.ts";
import type { StateName } from "./state.ts";

/** An invitation of a state to every special procedure, as it stands on a day. */
export interface StandingInvitation {
  readonly state: StateName;
  readonly issued: KnownDate;
  /** Null while it stands. */
  readonly withdrawn: KnownDate | null;
  readonly note: string | null;
  readonly source: Source;
}
