import { lastDayOf } from "#domain/dates/calendar-date.ts";
import type { StandingInvitation } from "#domain/entities/standing-invitation.ts";
import type { View } from "#domain/entities/view.ts";
import { columnsToReduced } from "./date-columns.ts";
import { ofStates } from "./find-state.ts";
import { knownFact } from "./known-fact.ts";
import { getPrisma } from "./prisma.ts";
import { sourceSelect, toSource } from "./source.select.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";

/**
 * Standing invitations that had certainly been issued by the end of a day, by state, the earliest first. One of unknown date
 * counts as issued; one that was certainly withdrawn by then says so.
 * @param query.state ISO codes; all states when left out or empty
 */
export async function listStandingInvitations(
  query: View & { readonly state?: readonly string[] | undefined },
): Promise<StandingInvitation[]> {
  const { state, asAt, knownAt, locale } = query;
  const rows = await getPrisma().standingInvitation.findMany({
    select: {
      state: { select: stateNameSelect },
      issuedOn: true,
      issuedPrecision: true,
      withdrawnOn: true,
      withdrawnPrecision: true,
      note: true,
      source: { select: sourceSelect },
    },
    where: { ...knownFact(knownAt), ...ofStates(state) },
    orderBy: [{ state: { iso3: "asc" } }, { issuedOn: { sort: "asc", nulls: "first" } }, { recordedAt: "asc" }],
  });
  return rows.flatMap((row): StandingInvitation[] => {
    const issued = { date: columnsToReduced(row.issuedOn, row.issuedPrecision), precision: row.issuedPrecision };
    if (issued.date !== null && lastDayOf(issued.date) > asAt) return [];
    const precision = row.withdrawnPrecision ?? "unknown";
    const ended = { date: columnsToReduced(row.withdrawnOn, precision), precision };
    return [
      {
        state: toStateName(row.state, locale),
        issued,
        withdrawn: ended.date === null || lastDayOf(ended.date) > asAt ? null : ended,
        note: row.note,
        source: toSource(row.source),
      },
    ];
  });
}
