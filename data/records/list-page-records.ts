import type { KnownDate, ReducedDate } from "#domain/dates/calendar-date.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";
import type { Correction, Said } from "#domain/records/corrections.ts";
import { columnsToReduced } from "../date-columns.ts";
import { kebab } from "../enum-names.ts";
import { getPrisma } from "../prisma.ts";
import { retractionSelect, toEnded } from "./ended.ts";
import { followUpRowSelect, followUpValues } from "./kinds/follow-up.ts";
import { invitationRowSelect, invitationValues } from "./kinds/standing-invitation.ts";

/** A promise that a visit's page shows, or once showed. */
export interface PromiseRecord {
  readonly id: string;
  readonly ref: string;
  /** How it ceased to count; null while it counts. */
  readonly ended: Correction | null;
}

/** The records behind a visit's page, promises that no longer count among them; null for an unknown name. */
export async function findVisitRecords(
  slug: string,
): Promise<{ readonly id: string; readonly promises: readonly PromiseRecord[] } | null> {
  const row = await getPrisma().visit.findUnique({
    select: {
      id: true,
      commitments: { select: { id: true, ref: true, ...retractionSelect }, orderBy: { position: "asc" } },
    },
    where: { slug },
  });
  if (row === null) return null;
  return {
    id: row.id,
    promises: row.commitments.map(({ id, ref, ...retraction }) => ({ id, ref, ended: toEnding(retraction, {}, null) })),
  };
}

/** An assessment that a recommendation's page shows, or once showed. */
export interface AssessmentRecord {
  readonly id: string;
  readonly status: FollowUpStatus;
  readonly date: KnownDate;
  /** How it ceased to count; null while it counts. */
  readonly ended: Correction | null;
}

/** The records behind a recommendation's page, assessments that no longer count among them; null for an unknown name. */
export async function findRecommendationRecords(
  ref: string,
): Promise<{ readonly id: string; readonly assessments: readonly AssessmentRecord[] } | null> {
  const row = await getPrisma().recommendation.findUnique({
    select: {
      id: true,
      followUps: { select: followUpRowSelect, orderBy: [{ assessedOn: "asc" }, { recordedAt: "asc" }] },
    },
    where: { ref },
  });
  if (row === null) return null;
  const byId = new Map(row.followUps.map((one) => [one.id, one]));
  return {
    id: row.id,
    assessments: row.followUps.map((one) => {
      const next = one.supersededBy === null ? undefined : byId.get(one.supersededBy.id);
      return {
        id: one.id,
        status: kebab(one.status),
        date: { date: columnsToReduced(one.assessedOn, one.assessedPrecision), precision: one.assessedPrecision },
        ended: toEnding(one, followUpValues(one), next === undefined ? null : followUpValues(next)),
      };
    }),
  };
}

/** A standing invitation that a state's page shows, or once showed. */
export interface InvitationRecord {
  readonly id: string;
  /** Null where its date is not known. */
  readonly issued: ReducedDate | null;
  /** How it ceased to count; null while it counts. */
  readonly ended: Correction | null;
}

/** Every version of the standing invitations of a state, those that no longer count among them. */
export async function findInvitationRecords(stateId: string): Promise<readonly InvitationRecord[]> {
  const rows = await getPrisma().standingInvitation.findMany({
    select: invitationRowSelect,
    where: { stateId },
    orderBy: { recordedAt: "asc" },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.map((row) => {
    const next = row.supersededBy === null ? undefined : byId.get(row.supersededBy.id);
    const values = invitationValues(row);
    const after = next === undefined ? null : invitationValues(next);
    return { id: row.id, issued: values.date, ended: toEnding(row, values, after) };
  });
}

function toEnding(row: Parameters<typeof toEnded>[0], before: Said, after: Said | null): Correction | null {
  const ended = toEnded(row);
  return ended === null ? null : { ...ended, at: ended.at.toISOString(), before, after };
}
