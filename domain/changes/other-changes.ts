import type { IsoDay } from "../dates/calendar-date.ts";
import type { TreatyName } from "../entities/treaty.ts";
import type { FactVersion } from "./fact-versions.ts";

/** What changed in a period apart from the status of states; each the newest first. */
export interface OtherChanges {
  readonly treaties: readonly {
    readonly treaty: TreatyName;
    readonly on: IsoDay;
    /** False where no day is published and the one computed from the record is given. */
    readonly official: boolean;
  }[];
  /** Acts that move no status by their kind. */
  readonly acts: readonly FactVersion[];
  readonly declarationsMade: readonly FactVersion[];
  readonly declarationsWithdrawn: readonly FactVersion[];
}
