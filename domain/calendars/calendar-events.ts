import type { StatusChange } from "../changes/status-changes.ts";
import type { IsoDay } from "../dates/calendar-date.ts";
import type { StateName } from "../entities/state.ts";
import type { TreatyName } from "../entities/treaty.ts";
import type { CommitmentOutcome } from "../entities/visit.ts";
import { firstReportDue } from "../treaty-law/report-dates.ts";

/** A promise for whose keeping a day was named. */
export interface DatedPromise {
  readonly ref: string;
  readonly state: StateName;
  readonly text: string;
  readonly dueOn: IsoDay;
  readonly outcome: CommitmentOutcome;
  /** Address of the visit's page at which it was made. */
  readonly path: string;
}

/** Something that happens on a day. `name` is the same for as long as the record tells of it, whatever day it gives. */
export type CalendarEvent = { readonly name: string; readonly on: IsoDay; readonly state: StateName } & (
  | { readonly kind: "force" | "end"; readonly treaty: TreatyName }
  | { readonly kind: "report"; readonly treaty: TreatyName; readonly article: string; readonly years: number }
  | { readonly kind: "promise"; readonly promise: DatedPromise }
);

/**
 * What a calendar holds: entries into force, withdrawals and denunciations taking effect, first reports falling due, and the
 * days named for keeping promises. What is not known to the day is no event of a calendar.
 * @param changes in any order
 * @returns the events by their days, and how many entries into force and ends were left out for want of a day
 */
export function calendarEvents(
  changes: readonly StatusChange[],
  promises: readonly DatedPromise[],
): { readonly events: readonly CalendarEvent[]; readonly leftOut: number } {
  const pairs = Map.groupBy(changes, ({ state, treaty }) => `${state.iso3}/${treaty.code}`);
  const found = [...pairs].map(([pair, of]) => ofPair(pair, of));
  const due = promises.map(
    (promise): CalendarEvent => ({
      kind: "promise",
      name: `promise/${promise.ref}`,
      on: promise.dueOn,
      state: promise.state,
      promise,
    }),
  );
  const events = [...found.flatMap((one) => one.events), ...due];
  return {
    events: events.sort((a, b) => compare(a.on, b.on) || compare(a.name, b.name)),
    leftOut: found.reduce((sum, one) => sum + one.leftOut, 0),
  };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Of one state under one treaty. Events of one kind are counted, so that each keeps its name when its day is put right. */
function ofPair(pair: string, changes: readonly StatusChange[]): { events: CalendarEvent[]; leftOut: number } {
  const ordered = [...changes].sort((a, b) => compare(a.range.latest, b.range.latest));
  const counts = { force: 0, end: 0 };
  const events: CalendarEvent[] = [];
  let leftOut = 0;
  for (const [index, { after, range, uncertain, precision, state, treaty }] of ordered.entries()) {
    const kind = after === "party" ? "force" : after === "former-party" ? "end" : null;
    if (kind === null) continue;
    counts[kind] += 1;
    if (uncertain || precision !== "day") {
      leftOut += 1;
      continue;
    }
    const on = range.latest;
    events.push({ kind, name: `${kind}/${pair}/${counts[kind]}`, on, state, treaty });
    const report = kind === "force" && counts.force === 1 ? firstReportDue(treaty.code, on) : null;
    const end = ordered[index + 1]?.range.earliest ?? null;
    // A state that left before then owes none.
    if (report !== null && (end === null || report.on < end)) {
      const { article, years } = report;
      events.push({ kind: "report", name: `report/${pair}`, on: report.on, state, treaty, article, years });
    }
  }
  return { events, leftOut };
}
