import { type StatusBoundary, type StatusTally, tallyOf } from "../changes/status-changes.ts";
import { earlierOf, type IsoDay, laterOf } from "../dates/calendar-date.ts";
import type { ParticipationStatus } from "../treaty-law/status.ts";
import { type CountTick, countScale } from "./count-scale.ts";

/** What became of statuses in one month or year. */
export interface ChangeSpan {
  /** YYYY-MM for a month, YYYY for a year. */
  readonly date: string;
  readonly counts: StatusTally;
  readonly total: number;
  /** Of these, how many may have been in another month or year: they stand where they had happened at the latest. */
  readonly uncertain: number;
}

/** Changes by month or by year. */
export interface ChangesOverTime {
  readonly unit: "month" | "year";
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** Those in which something changed, in order. */
  readonly spans: readonly ChangeSpan[];
}

/** A period as long as this is shown by months, a longer one by years. */
const mostMonths = 36;

const monthNumber = (day: IsoDay) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/**
 * Counts changes of a period by month, or by year where it is long. Each counts once; one whose day is not known, where it had
 * happened at the latest, and not after the period.
 */
export function changesOverTime(boundaries: readonly StatusBoundary[], from: IsoDay, to: IsoDay): ChangesOverTime {
  const unit = monthNumber(to) - monthNumber(from) < mostMonths ? "month" : "year";
  const spanOf = (day: IsoDay) => day.slice(0, unit === "month" ? 7 : 4);
  const placed = boundaries.map(({ range, after }) => {
    const span = spanOf(laterOf(from, earlierOf(range.latest, to)));
    return { span, after, uncertain: spanOf(range.earliest) !== span || spanOf(range.latest) !== span };
  });
  const spans = [...Map.groupBy(placed, ({ span }) => span)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, of]) => ({
      date,
      counts: tallyOf(of),
      total: of.length,
      uncertain: of.filter(({ uncertain }) => uncertain).length,
    }));
  return { unit, from, to, spans };
}

/** Changes to one status within a column. Pixels from the top. */
export interface ChangePart {
  readonly status: ParticipationStatus;
  readonly y: number;
  readonly height: number;
}

export interface ChangeColumn extends ChangeSpan {
  /** Fractions of the width. */
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly parts: readonly ChangePart[];
}

export interface ChangeColumns {
  readonly height: number;
  readonly columns: readonly ChangeColumn[];
  readonly countTicks: readonly CountTick[];
  /** Months or years to name. */
  readonly spanTicks: readonly { readonly date: string; readonly x: number }[];
}

const plotHeight = 180;
/** So many names of months or years have room beside each other on a phone. */
const mostTicks = 7;

/** What binds the most stands at the foot of a column. */
export const stackOrder = ["party", "contracting", "signatory", "former-party", "none"] as const satisfies readonly [
  ParticipationStatus,
  ...ParticipationStatus[],
];

/** Changes as columns, each stacked by what the statuses became. */
export function changeColumns({ unit, from, to, spans }: ChangesOverTime): ChangeColumns {
  const numberOf = (date: string) => (unit === "month" ? monthNumber(date) : Number(date.slice(0, 4)));
  const first = numberOf(from);
  const length = numberOf(to) - first + 1;
  const { y, ticks } = countScale(Math.max(0, ...spans.map(({ total }) => total)), plotHeight);
  const gap = length > 60 ? 0 : 0.2;
  const every = [1, 2, 3, 6, 12, 20, 25, 50, 100].find((step) => length / step <= mostTicks) ?? 100;
  const dateOf = (number: number) =>
    unit === "year" ? String(number) : `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
  return {
    height: plotHeight,
    columns: spans.map((span) => {
      let below = 0;
      const parts = stackOrder.flatMap((status): ChangePart[] => {
        const count = span.counts[status];
        if (count === 0) return [];
        const foot = y(below);
        below += count;
        return [{ status, y: y(below), height: foot - y(below) }];
      });
      const x = (numberOf(span.date) - first + gap / 2) / length;
      return { ...span, x, width: (1 - gap) / length, top: y(span.total), parts };
    }),
    countTicks: ticks,
    spanTicks: Array.from({ length }, (_, index) => index)
      .filter((index) => (unit === "month" ? index : first + index) % every === 0)
      .map((index) => ({ date: dateOf(first + index), x: (index + 0.5) / length })),
  };
}
