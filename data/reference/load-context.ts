import type { Prisma } from "#generated/prisma/client.ts";
import { referenceActor } from "./plan-facts.ts";

export type Transaction = Prisma.TransactionClient;

/** Columns of an entry of the audit log. */
export type AuditRow = Record<"actor" | "operation" | "entity" | "entity_key", string> & {
  readonly before: object | null;
  readonly after: object | null;
  readonly reason: string | null;
};

/** What one load shares: the transaction, the ids of what was loaded before, and what it did. */
export interface LoadContext {
  readonly tx: Transaction;
  /** The moment of the load: what it records counts from then on, and what it retracts no longer does. */
  readonly at: Date;
  readonly sourceIds: Map<string, string>;
  readonly stateIds: Map<string, string>;
  readonly treatyIds: Map<string, string>;
  readonly audit: AuditRow[];
  /** Facts that ceased to count, by their ids, each with the one that stands in its place; null where none does. */
  readonly ended: { readonly entity: string; readonly was: string; readonly now: string | null }[];
  readonly counts: Record<string, number>;
}

const batchSize = 1000;

/** Runs a write for so many rows at a time as fit into one statement. */
export async function inBatches<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) await write(rows.slice(start, start + batchSize));
}

/** The id that belongs to a key. Throws Error where the reference files name something that is not there. */
export function idOf(ids: ReadonlyMap<string, string>, key: string, what: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the reference facts name an unknown ${what}: ${key}`);
  return id;
}

/** Notes a change for the audit log; it is written at the end of the load. */
export function note(
  context: LoadContext,
  change: { entity: string; key: string; before?: object; after?: object; reason?: string },
): void {
  context.audit.push({
    actor: referenceActor,
    operation: "load-reference",
    entity: change.entity,
    entity_key: change.key,
    before: change.before ?? null,
    after: change.after ?? null,
    reason: change.reason ?? null,
  });
}

/** Adds to the number of rows of a kind that the load wrote. */
export function count(context: LoadContext, what: string, rows: number): void {
  if (rows > 0) context.counts[what] = (context.counts[what] ?? 0) + rows;
}

/**
 * Writes many rows in one statement: thousands of acts and audit entries would otherwise take seconds. Columns that the
 * rows do not name get the table's defaults.
 * @param rows by the names of their columns, all with the same columns
 */
export async function insertRows(
  tx: Transaction,
  table: "treaty_action" | "audit_entry",
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(", ");
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
    JSON.stringify(rows),
  );
}

/** The many-to-many tables that hold further sources. */
export type JoinTable = "_recommendation_source" | "_development_source" | "_treaty_action_source" | "_visit_source";

/** Writes pairs of ids into a many-to-many table in one statement. */
export async function join(
  tx: Transaction,
  table: JoinTable,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  if (pairs.length === 0) return;
  const [a, b] = [pairs.map(([left]) => left), pairs.map(([, right]) => right)];
  await tx.$executeRawUnsafe(`INSERT INTO "${table}" ("A", "B") SELECT * FROM unnest($1::uuid[], $2::uuid[])`, a, b);
}

/** The columns that say which state and treaty a row is about. */
export function partiesOf(context: LoadContext, row: { readonly state: string; readonly treaty: string }) {
  return {
    stateId: idOf(context.stateIds, row.state, "state"),
    treatyId: idOf(context.treatyIds, row.treaty, "treaty"),
  };
}
