import type { RecordName, RecordValues } from "#domain/records/kinds.ts";
import type { Authorship } from "../action-input.ts";
import { noteAudit } from "../note-audit.ts";
import { type Entry, type Put, putRecord } from "./put-record.ts";
import type { Held, Tx } from "./record-kind.ts";
import { recordKind } from "./record-kinds.ts";

/** What recording, correcting and retracting have in common, for every kind of record but acts. */

export type RecordWritten<Name extends RecordName> =
  | Put
  /** There is no such record. */
  | { readonly outcome: "unknown" }
  /** Somebody changed it meanwhile. */
  | { readonly outcome: "stale"; readonly current: Held<RecordValues<Name>> }
  /** Somebody took it out of what counts meanwhile. */
  | { readonly outcome: "ended"; readonly ended: NonNullable<Held<object>["ended"]> }
  | { readonly outcome: "key-reused" };

/**
 * Checks a record and writes it, new or in the place of what is held, with its audit entry. Runs in the caller's
 * transaction, which holds the lock.
 */
export async function writeRecord<Name extends RecordName>(
  tx: Tx,
  name: Name,
  entry: Entry<RecordValues<Name>>,
  authorship: Authorship,
): Promise<RecordWritten<Name>> {
  const { result, note, values, followed } = await putRecord(tx, recordKind(name), entry, authorship);
  if (note === null) return result;
  for (const one of [note, ...followed]) await noteAudit(one, tx);
  if (result.outcome === "recorded") await recordKind(name).afterAudit?.(tx, result, values, entry.held);
  return result;
}
