import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { TreatyIndex } from "#domain/entities/pages.ts";
import { countStatuses, type StatusCounts } from "#domain/treaty-law/counts.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { liveFact } from "./action.select.ts";
import { toDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { freshestByTreaty, freshnessSelect } from "./freshness.select.ts";
import { getPrisma } from "./prisma.ts";
import { periodsOn } from "./status-on.ts";
import { toTreatySummary, treatySummarySelect } from "./treaty.select.ts";

/** How many states (and, for a treaty that has organisations among its participants, those) existed on a day. */
async function participantsOn(db: Pick<PrismaClient, "state">, asAt: IsoDay): Promise<string[]> {
  const day = toDateColumn(asAt);
  const rows = await db.state.findMany({
    select: { id: true },
    where: {
      kind: { not: "organisation" },
      AND: [
        { OR: [{ existsFrom: null }, { existsFrom: { lte: day } }] },
        { OR: [{ existsUntil: null }, { existsUntil: { gte: day } }] },
      ],
    },
  });
  return rows.map((row) => row.id);
}

interface Standing {
  readonly stateId: string;
  readonly status: "none" | "signatory" | "contracting" | "party" | "former_party";
  readonly uncertain: boolean;
}

/** Counts for one treaty: those with a period, and everybody else that existed as "no action". */
function countsFrom(standings: readonly Standing[], participants: readonly string[]): StatusCounts {
  const known = new Set(standings.map((standing) => standing.stateId));
  const silent = participants.filter((id) => !known.has(id)).map(() => ({ status: "none", uncertain: false }) as const);
  const existing = new Set(participants);
  const shown = standings.filter((standing) => standing.status !== "none" || existing.has(standing.stateId));
  return countStatuses([...shown.map((one) => ({ status: kebab(one.status), uncertain: one.uncertain })), ...silent]);
}

/** Everyone that existed on a day and had signed each treaty by then, by the treaty's id. A signature dated by year counts from its first day. */
async function signaturesBy(db: Pick<PrismaClient, "treatyAction">, asAt: IsoDay): Promise<Map<string, number>> {
  const rows = await db.treatyAction.groupBy({
    by: ["treatyId", "stateId"],
    where: {
      ...liveFact,
      kind: { in: ["signature", "succession_to_signature", "definitive_signature"] },
      actedOn: { lte: toDateColumn(asAt) },
      state: { OR: [{ existsUntil: null }, { existsUntil: { gte: toDateColumn(asAt) } }] },
    },
  });
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.treatyId, (counts.get(row.treatyId) ?? 0) + 1);
  return counts;
}

/** All treaties with their counts on a day, in the order of the UN Treaty Collection. */
export async function listTreaties(query: { readonly asAt: IsoDay; readonly locale: string }): Promise<TreatyIndex> {
  const { asAt } = query;
  const db = getPrisma();
  const [treaties, periods, participants, signatures, coverage] = await Promise.all([
    db.treaty.findMany({ select: treatySummarySelect, orderBy: { position: "asc" } }),
    periodsOn(db, asAt),
    participantsOn(db, asAt),
    signaturesBy(db, asAt),
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
