import { daysBetween, type IsoDay, laterOf } from "../dates/calendar-date.ts";
import type { StateProfile, TreatyRow } from "../entities/pages.ts";
import type { RecordedAction } from "../entities/record.ts";
import type { TreatyName } from "../entities/treaty.ts";
import type { Commitment } from "../entities/visit.ts";
import { firstReportDue } from "../treaty-law/report-dates.ts";

export interface LastAct {
  readonly treaty: TreatyName;
  readonly action: RecordedAction;
  readonly on: IsoDay;
  readonly days: number;
}

/** The latest acts known to the day: usually one, more where several were done on that day. */
export function lastActs(profile: StateProfile): readonly LastAct[] {
  const dated = profile.rows.flatMap(({ treaty, actions }) =>
    actions.flatMap((action) =>
      action.precision === "day" && action.date !== null && action.date <= profile.asAt
        ? [{ treaty, action, on: action.date, days: daysBetween(action.date, profile.asAt) }]
        : [],
    ),
  );
  const last = dated.reduce<IsoDay>((latest, { on }) => laterOf(latest, on), "0000-01-01");
  return dated.filter(({ on }) => on === last);
}

export type NextEvent = { readonly on: IsoDay; readonly days: number } & (
  | { readonly kind: "force" | "end"; readonly treaty: TreatyName }
  | { readonly kind: "report"; readonly treaty: TreatyName; readonly article: string }
  | { readonly kind: "promise"; readonly promise: Commitment }
);

type Dated = NextEvent extends infer One ? (One extends NextEvent ? Omit<One, "days"> : never) : never;

function eventsUnder({ treaty, participation }: TreatyRow): Dated[] {
  const { status, entryIntoForce, withdrawal } = participation;
  const force = entryIntoForce?.precision === "day" ? entryIntoForce.date : null;
  const bound = status === "contracting" || status === "party";
  const report = bound && force !== null ? firstReportDue(treaty.code, force) : null;
  const end = status === "party" ? withdrawal?.effectiveOn : undefined;
  return [
    ...(status === "contracting" && force !== null ? [{ kind: "force" as const, treaty, on: force }] : []),
    ...(end === undefined ? [] : [{ kind: "end" as const, treaty, on: end }]),
    // A state that leaves before then owes none.
    ...(report === null || (end !== undefined && end <= report.on)
      ? []
      : [{ kind: "report" as const, treaty, on: report.on, article: report.article }]),
  ];
}

/**
 * What comes after the as-at day, the first first: entries into force and withdrawals taking effect by acts already done, first
 * reports falling due, and the days that were named for keeping promises which are still open.
 */
export function nextEvents({ asAt, rows, commitments }: StateProfile): readonly NextEvent[] {
  const due = commitments.flatMap((promise): Dated[] =>
    promise.dueOn === null || promise.daysOpen === null ? [] : [{ kind: "promise", promise, on: promise.dueOn }],
  );
  return [...rows.flatMap(eventsUnder), ...due]
    .filter(({ on }) => on > asAt)
    .map((event) => ({ ...event, days: daysBetween(asAt, event.on) }))
    .sort((a, b) => a.days - b.days);
}
