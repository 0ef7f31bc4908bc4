import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { TreatyIndex } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import { countStatuses, type StatusCounts } from "#domain/treaty-law/counts.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { toDateColumn } from "./date-columns.ts";
import { existedOnClause } from "./existed-on.ts";
import { freshestByTreaty, freshnessSelect } from "./freshness.select.ts";
import { knownFact } from "./known-fact.ts";
import { getPrisma } from "./prisma.ts";
import { type StatusOnDay, statusesOn } from "./statuses-on.ts";
import { toTreatySummary, treatySummarySelect } from "./treaty.select.ts";

/** Ids of the states that existed on a day. */
async function participantsOn(db: Pick<PrismaClient, "state">, asAt: IsoDay): Promise<string[]> {
  const rows = await db.state.findMany({
    select: { id: true },
    where: { kind: { not: "organisation" }, ...existedOnClause(asAt) },
  });
  return rows.map((row) => row.id);
}

/** Counts for one treaty: those with a period, and everybody else that existed as "no action". */
function countsFrom(standings: readonly StatusOnDay[], participants: readonly string[]): StatusCounts {
  const known = new Set(standings.map((standing) => standing.stateId));
  const silent = participants.filter((id) => !known.has(id)).map(() => ({ status: "none", uncertain: false }) as const);
  const existing = new Set(participants);
  const shown = standings.filter((standing) => standing.status !== "none" || existing.has(standing.stateId));
  return countStatuses([...shown, ...silent]);
}

/** Everyone that existed on a day and had signed each treaty by then, by the treaty's id. A signature dated by year counts from its first day. */
async function signaturesBy(
  db: Pick<PrismaClient, "treatyAction">,
  { asAt, knownAt }: View,
): Promise<Map<string, number>> {
  const rows = await db.treatyAction.groupBy({
    by: ["treatyId", "stateId"],
    where: {
      ...knownFact(knownAt),
      kind: { in: ["signature", "succession_to_signature", "definitive_signature"] },
      actedOn: { lte: toDateColumn(asAt) },
      state: existedOnClause(asAt),
    },
  });
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.treatyId, (counts.get(row.treatyId) ?? 0) + 1);
  return counts;
}

/** All treaties with their counts on a day, in the order of the UN Treaty Collection. */
export async function listTreaties(view: View): Promise<TreatyIndex> {
  const { asAt } = view;
  const db = getPrisma();
  const [treaties, periods, participants, signatures, coverage] = await Promise.all([
    db.treaty.findMany({ select: treatySummarySelect, orderBy: { position: "asc" } }),
    statusesOn(db, view),
    participantsOn(db, asAt),
    signaturesBy(db, view),
    db.coverage.findMany({ select: freshnessSelect, where: { stateId: null } }),
  ]);
  const byTreaty = Map.groupBy(periods, (period) => period.treatyId);
  const freshness = freshestByTreaty(coverage);
  return {
    asAt,
    rows: treaties.map((row) => ({
      treaty: toTreatySummary(row),
      counts: countsFrom(byTreaty.get(row.id) ?? [], participants),
      signatures: signatures.get(row.id) ?? 0,
      freshness: freshness.get(row.code) ?? null,
    })),
  };
}
