import type { RecordName } from "#domain/records/kinds.ts";
import type { Tx } from "./record-kind.ts";

/** Kinds that rest on visits: none may be recorded while the visit that it names is retracted. */
const restOnVisits: ReadonlySet<RecordName> = new Set(["visit", "recommendation", "commitment", "follow-up"]);

/**
 * Makes those who write one kind of record, or kinds that rest on each other, wait for each other, so that two cannot pass
 * the same check at once.
 */
export async function lockRecords(tx: Tx, name: RecordName): Promise<void> {
  const lock = restOnVisits.has(name) ? "visit" : name;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`records ${lock}`}, 0))`;
}
