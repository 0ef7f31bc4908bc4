import type { IsoDay } from "../dates/calendar-date.ts";
import type { ExistencePhase } from "../participants/existence.ts";
import type { ParticipationStatus } from "../treaty-law/status.ts";
import type { StateSummary } from "./state.ts";
import type { TreatyName } from "./treaty.ts";

/** Where one participant stands under one treaty. */
export interface MatrixCell {
  readonly status: ParticipationStatus;
  readonly uncertain: boolean;
}

/** One participant under all treaties of a matrix. */
export interface MatrixRow {
  readonly state: StateSummary;
  /** Only one that existed on the day can have taken no action. */
  readonly existence: ExistencePhase;
  /** In the order of the matrix's treaties. */
  readonly cells: readonly MatrixCell[];
  /** Of all treaties asked for, those outside the columns included, how many are in force for it. */
  readonly parties: number;
}

/** Every participant under every treaty on a day. */
export interface StatusMatrix {
  readonly asAt: IsoDay;
  /** The columns, in the order of the UN Treaty Collection. */
  readonly treaties: readonly TreatyName[];
  /** Codes of all treaties asked for that had been adopted by the day, and how many of them come before the first column. */
  readonly adopted: readonly string[];
  readonly before: number;
  /** How many treaties asked for had not been adopted by the day: they have no column. */
  readonly notAdopted: number;
  /** By name, those that did not exist on the day included. */
  readonly rows: readonly MatrixRow[];
}
