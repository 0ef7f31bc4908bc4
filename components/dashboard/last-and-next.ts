import { daysBetween, type IsoDay, laterOf } from "#domain/dates/calendar-date.ts";
import type { StateProfile } from "#domain/entities/pages.ts";
import type { RecordedAction } from "#domain/entities/record.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";

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

export interface NextEffect {
  readonly treaty: TreatyName;
  readonly kind: "force" | "end";
  readonly on: IsoDay;
  readonly days: number;
}

/** What acts already done will bring after the as-at day: entries into force and ends of participation, the first first. */
export function nextEffects(profile: StateProfile): readonly NextEffect[] {
  const { asAt } = profile;
  return profile.rows
    .flatMap(({ treaty, participation: { status, entryIntoForce, withdrawal } }): NextEffect[] => {
      const force = status === "contracting" && entryIntoForce?.precision === "day" ? entryIntoForce.date : null;
      if (force !== null && force > asAt) return [{ treaty, kind: "force", on: force, days: daysBetween(asAt, force) }];
      const end = status === "party" ? withdrawal?.effectiveOn : undefined;
      return end !== undefined && end > asAt ? [{ treaty, kind: "end", on: end, days: daysBetween(asAt, end) }] : [];
    })
    .sort((a, b) => a.days - b.days);
}
