import type { DayRange, IsoDay, KnownDate } from "../dates/calendar-date.ts";
import type { RecordedAction } from "../entities/record.ts";
import type { StateName } from "../entities/state.ts";
import type { TreatyName } from "../entities/treaty.ts";
import { type ParticipationStatus, participationStatuses, type StatusPeriod } from "../treaty-law/status.ts";

/** One status that gave way to another. */
export interface StatusBoundary {
  readonly before: ParticipationStatus;
  readonly after: ParticipationStatus;
  /** First and last day on which it can have happened: the same day where the facts give one. */
  readonly range: DayRange;
  /** Its day is not known exactly, or the facts allow more than the status that follows. */
  readonly uncertain: boolean;
}

/** A change of status with the act behind it. `date` is the day, month or year that holds every day it can have happened on. */
export interface StatusChange extends StatusBoundary, KnownDate {
  readonly state: StateName;
  readonly treaty: TreatyName;
  /** Null where no act is behind it: a state that ceased to exist. */
  readonly act: RecordedAction | null;
}

/** How often each status was entered. */
export type StatusTally = Readonly<Record<ParticipationStatus, number>>;

/**
 * Where the status of one participant under one treaty changed. A period holds the status in which every act happened as
 * late as it can have; the uncertain periods before a change that allow its outcome already are days on which it can have
 * happened.
 * @param periods the result of statusPeriods: in order, without gaps
 */
export function statusBoundaries(periods: readonly StatusPeriod[]): StatusBoundary[] {
  return periods.flatMap((period, index) => {
    const previous = periods[index - 1];
    if (previous === undefined || period.from === null || previous.status === period.status) return [];
    let earliest = period.from;
    for (let at = index - 1; at >= 0; at--) {
      const before = periods[at];
      if (before === undefined || before.from === null || !before.possible.includes(period.status)) break;
      if (before.status === period.status) break;
      earliest = before.from;
    }
    const uncertain = period.uncertain || earliest !== period.from;
    const range = { earliest, latest: period.from };
    return [{ before: previous.status, after: period.status, range, uncertain }];
  });
}

/** True where some day of the range lies between two days, both inclusive. */
export function canLieBetween(range: DayRange, from: IsoDay, to: IsoDay): boolean {
  return range.earliest <= to && from <= range.latest;
}

/** The smallest day, month or year that holds a range; unknown where it reaches over a year's end. */
export function dateOfRange({ earliest, latest }: DayRange): KnownDate {
  if (earliest === latest) return { date: latest, precision: "day" };
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return { date: latest.slice(0, 7), precision: "month" };
  if (earliest.slice(0, 4) === latest.slice(0, 4)) return { date: latest.slice(0, 4), precision: "year" };
  return { date: null, precision: "unknown" };
}

/** How often each status was entered. */
export function tallyOf(boundaries: readonly Pick<StatusBoundary, "after">[]): StatusTally {
  const tally = Object.fromEntries(participationStatuses.map((status) => [status, 0]));
  for (const { after } of boundaries) tally[after] = (tally[after] ?? 0) + 1;
  return tally as Record<ParticipationStatus, number>;
}
