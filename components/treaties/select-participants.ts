import type { ParticipantRow } from "#domain/entities/pages.ts";
import { matchesName } from "#domain/search/match-name.ts";
import { type ParticipationStatus, participationStatuses } from "#domain/treaty-law/status.ts";

/** What a reader asked to see of the participants. */
export interface ParticipantFilter {
  /** Null for all. */
  readonly status: ParticipationStatus | null;
  readonly q: string;
}

/** Reads the filter of an address; anything else than a known status means all. */
export function participantFilterOf(show: string | undefined, q: string | undefined): ParticipantFilter {
  return { status: participationStatuses.find((status) => status === show) ?? null, q: q?.trim() ?? "" };
}

/** Participants apart: those with an act or an uncertain status for the table, the silent ones for a list of names. */
export interface Selected {
  readonly acted: readonly ParticipantRow[];
  readonly silent: readonly ParticipantRow[];
}

/** The participants with the status asked for whose name or code matches. */
export function selectParticipants(rows: readonly ParticipantRow[], filter: ParticipantFilter): Selected {
  const found = rows.filter(
    ({ state, participation }) =>
      (filter.status === null || participation.status === filter.status) &&
      matchesName(filter.q, [state.name, state.slug, state.iso3]),
  );
  const hasActed = ({ participation, actions }: ParticipantRow) =>
    participation.status !== "none" || participation.uncertain || actions.length > 0;
  return { acted: found.filter(hasActed), silent: found.filter((row) => !hasActed(row)) };
}
