import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { ParticipantRow } from "#domain/entities/pages.ts";
import { searchNames } from "#domain/entities/state.ts";
import { existenceOn, type Lifetime } from "#domain/participants/existence.ts";
import { matchesName } from "#domain/search/match-name.ts";
import { type ParticipationStatus, participationStatuses } from "#domain/treaty-law/status.ts";

/** What a participant is counted as on a day: its status, or dissolved. */
export type Standing = ParticipationStatus | "dissolved";

/** What a reader asked to see of the participants. */
export interface ParticipantFilter {
  /** Null for all. */
  readonly status: Standing | null;
  readonly q: string;
}

/** Reads the filter of an address; anything else than a known standing means all. */
export function participantFilterOf(show: string | undefined, q: string | undefined): ParticipantFilter {
  const status = show === "dissolved" ? show : participationStatuses.find((one) => one === show);
  return { status: status ?? null, q: q?.trim() ?? "" };
}

/** The last day of a participant that had ended by a day without being bound then; null otherwise. */
export function endedOn(
  { state, participation }: Pick<ParticipantRow, "participation"> & { readonly state: Lifetime },
  asAt: IsoDay,
): IsoDay | null {
  return existenceOn(state, asAt) === "dissolved" && participation.status === "none" ? state.existsUntil : null;
}

/** What a participant is counted as, so that the figures of a filter are those of the page's head. */
export function standingOf(row: ParticipantRow, asAt: IsoDay): Standing {
  return endedOn(row, asAt) === null ? row.participation.status : "dissolved";
}

/** Participants apart: those with an act or an uncertain status for the table, the silent ones for a list of names. */
export interface Selected {
  readonly acted: readonly ParticipantRow[];
  readonly silent: readonly ParticipantRow[];
}

/** The participants with the standing asked for whose name or code matches. */
export function selectParticipants(rows: readonly ParticipantRow[], filter: ParticipantFilter, asAt: IsoDay): Selected {
  const found = rows.filter(
    (row) =>
      (filter.status === null || standingOf(row, asAt) === filter.status) &&
      matchesName(filter.q, searchNames(row.state)),
  );
  const hasActed = ({ participation, actions }: ParticipantRow) =>
    participation.status !== "none" || participation.uncertain || actions.length > 0;
  return { acted: found.filter(hasActed), silent: found.filter((row) => !hasActed(row)) };
}
