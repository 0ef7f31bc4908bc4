import { randomUUID } from "node:crypto";
import { rowDigest } from "./digest.ts";
import { count, inBatches, type LoadContext, note } from "./load-context.ts";
import { corrected, planFacts, type RecordedFact, referenceActor } from "./plan-facts.ts";

/** Columns that every fact has when it comes from the reference files. */
export interface FactOrigin {
  readonly id: string;
  readonly referenceKey: string;
  readonly referenceDigest: string;
  readonly recordedBy: string;
  /** The moment of the load, at which what it replaces ceases to count. */
  readonly recordedAt: Date;
  readonly supersedesId: string | null;
}

/** How the rows of one reference file are kept in their table of facts, where nothing is altered. */
export interface FactTable<Row extends { readonly key: string }> {
  /** Name in the audit log. */
  readonly entity: string;
  readonly table: "treaty_action" | "declaration" | "procedure_stance" | "domestic_step" | "follow_up";
  readonly recorded: () => Promise<RecordedFact[]>;
  readonly insert: (rows: readonly { row: Row; origin: FactOrigin }[]) => Promise<unknown>;
  /** What a row also rests on beside its own words; it counts as changed when this changes. Undefined: on nothing else. */
  readonly basis?: (row: Row) => unknown;
  /** The rows among these that may not be added, because a person recorded the same already. */
  readonly clashing?: (rows: readonly Row[]) => Promise<ReadonlySet<string>>;
  /** Where a recorded key may be used once only: how corrections are named after the key in the file. */
  readonly numbered?: boolean;
}

export const originSelect = {
  id: true,
  referenceKey: true,
  referenceDigest: true,
  recordedAt: true,
  recordedBy: true,
  retractedAt: true,
  retractedBy: true,
} as const;

const baseKey = (key: string): string => key.replace(/#\d+$/, "");

/** Makes a table of facts say what its reference file says; see planFacts for what is left alone. */
export async function syncFacts<Row extends { readonly key: string }>(
  context: LoadContext,
  table: FactTable<Row>,
  rows: readonly Row[],
): Promise<void> {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  if (byKey.size !== rows.length) throw new Error(`the reference facts hold a key of ${table.entity} twice`);
  const digestOf = (row: Row): string => {
    const basis = table.basis?.(row);
    return rowDigest(basis === undefined ? row : { row, basis });
  };
  const digests = new Map(rows.map((row) => [row.key, digestOf(row)]));
  const recorded = await table.recorded();
  const plan = planFacts(digests, recorded, baseKey);
  await retract(context, table, plan.retract, byKey);
  const wanted = plan.insert.flatMap(({ key, supersedesId }) => {
    const row = byKey.get(key);
    return row === undefined ? [] : [{ row, supersedesId }];
  });
  const clashing =
    table.clashing === undefined || wanted.length === 0
      ? new Set()
      : await table.clashing(wanted.map(({ row }) => row));
  const uses = Map.groupBy(recorded, (fact) => baseKey(fact.referenceKey ?? ""));
  const added = wanted
    .filter(({ row }) => !clashing.has(row.key))
    .map(({ row, supersedesId }) => {
      const earlier = uses.get(row.key)?.length ?? 0;
      const referenceKey = table.numbered === true && earlier > 0 ? `${row.key}#${earlier + 1}` : row.key;
      const referenceDigest = digests.get(row.key) ?? "";
      return {
        row,
        origin: {
          id: randomUUID(),
          referenceKey,
          referenceDigest,
          recordedBy: referenceActor,
          recordedAt: context.at,
          supersedesId,
        },
      };
    });
  const inPlaceOf = new Map(added.map(({ origin }) => [origin.supersedesId, origin.id]));
  context.ended.push(
    ...plan.retract.map(({ id }) => ({ entity: table.entity, was: id, now: inPlaceOf.get(id) ?? null })),
  );
  await inBatches(added, table.insert);
  for (const { row, origin } of added) {
    const reason = origin.supersedesId === null ? {} : { reason: corrected };
    note(context, { entity: table.entity, key: row.key, after: { id: origin.id, ...row }, ...reason });
  }
  count(context, table.entity, added.length);
  count(context, "retracted", plan.retract.length);
  count(context, "leftAlone", plan.leftAlone.length + clashing.size);
}

async function retract<Row extends { readonly key: string }>(
  context: LoadContext,
  table: FactTable<Row>,
  ending: readonly { id: string; key: string; reason: string }[],
  shipped: ReadonlyMap<string, Row>,
): Promise<void> {
  for (const [reason, rows] of Map.groupBy(ending, (row) => row.reason)) {
    const ids = rows.map((row) => row.id);
    await context.tx.$executeRawUnsafe(
      `UPDATE "${table.table}" SET retracted_at = $4::timestamptz, retracted_by = $1, retraction_reason = $2 WHERE id = ANY($3::uuid[])`,
      referenceActor,
      reason,
      ids,
      context.at.toISOString(),
    );
  }
  for (const row of ending) {
    if (!shipped.has(row.key))
      note(context, { entity: table.entity, key: row.key, before: { id: row.id }, reason: row.reason });
  }
}
