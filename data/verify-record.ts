import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { fromDateColumn } from "./date-columns.ts";
import { deriveProjections } from "./derive-projections.ts";
import { toPeriodRows } from "./rebuild-projections.ts";

export interface VerifiedTreaty {
  readonly code: string;
  readonly official: IsoDay | null;
  readonly computed: IsoDay | null;
  /** State whose deposit met the number of instruments, with that day. */
  readonly threshold: { readonly state: string; readonly metOn: IsoDay; readonly count: number } | null;
  readonly heldByParent: boolean;
  readonly agrees: boolean;
  /** Why they differ, as the record explains it. */
  readonly note: string | null;
}

export interface Verification {
  readonly treaties: readonly VerifiedTreaty[];
  /** Rows of the projection as stored, and as a fresh rebuild gives them; the lists of what differs are empty when equal. */
  readonly stored: number;
  readonly rebuilt: number;
  readonly missing: readonly string[];
  readonly stale: readonly string[];
}

interface PeriodRow {
  readonly treatyId: string;
  readonly stateId: string;
  readonly status: string;
  readonly fromOn?: Date | string | null;
  readonly untilOn?: Date | string | null;
  readonly possible?: unknown;
}

function keyOf(row: PeriodRow): string {
  const day = (value: Date | string | null | undefined) =>
    value instanceof Date ? fromDateColumn(value) : (value ?? "…");
  return [row.treatyId, row.stateId, row.status, day(row.fromOn), day(row.untilOn), String(row.possible)].join(" ");
}

/** Holds the stored projection against a fresh rebuild, and each computed entry into force against the official one. */
export async function verifyRecord(db: PrismaClient): Promise<Verification> {
  const [derived, notes, stored] = await Promise.all([
    deriveProjections(db),
    db.treaty.findMany({ select: { code: true, entryIntoForceNote: true } }),
    db.statusPeriod.findMany({
      select: { treatyId: true, stateId: true, status: true, fromOn: true, untilOn: true, possible: true },
    }),
  ]);
  const fresh = new Set(derived.flatMap(toPeriodRows).map(keyOf));
  const kept = new Set(stored.map(keyOf));
  const noteOf = new Map(notes.map((row) => [row.code, row.entryIntoForceNote]));
  return {
    treaties: derived.map(({ code, official, force }) => ({
      code,
      official,
      computed: force.computed,
      threshold:
        force.threshold === null
          ? null
          : { state: force.threshold.action.state, metOn: force.threshold.metOn, count: force.threshold.count },
      heldByParent: force.heldByParent,
      agrees: official === force.computed,
      note: noteOf.get(code) ?? null,
    })),
    stored: kept.size,
    rebuilt: fresh.size,
    missing: [...fresh].filter((key) => !kept.has(key)),
    stale: [...kept].filter((key) => !fresh.has(key)),
  };
}
