import type { Consequence, Objection, RecordName, RecordValues, Warned } from "#domain/records/kinds.ts";
import type { Authorship } from "../action-input.ts";
import { noteAudit } from "../note-audit.ts";
import { momentOf } from "../write-action.ts";
import type { Held, Tx, Written } from "./record-kind.ts";
import { recordKind } from "./record-kinds.ts";

/** What recording, correcting and retracting have in common, for every kind of record but acts. */

/** What somebody confirms beside the record itself. */
export interface Confirmed {
  /** Warnings that they have read. */
  readonly acknowledgedWarnings: readonly string[];
  /** Why: for a correction, a retraction, and wherever something was warned of. */
  readonly reason: string | null;
}

export interface RecordConsequences {
  readonly warnings: readonly Warned[];
  readonly consequences: readonly Consequence[];
}

export type RecordWritten<Name extends RecordName> =
  | ({ readonly outcome: "recorded"; readonly repeated: boolean } & Written & RecordConsequences)
  /** There is no such record. */
  | { readonly outcome: "unknown" }
  | { readonly outcome: "refused"; readonly objections: readonly Objection[] }
  | ({ readonly outcome: "unacknowledged"; readonly missing: readonly string[] } & RecordConsequences)
  /** Somebody changed it meanwhile. */
  | { readonly outcome: "stale"; readonly current: Held<RecordValues<Name>> }
  /** Somebody took it out of what counts meanwhile. */
  | { readonly outcome: "ended"; readonly ended: NonNullable<Held<object>["ended"]> }
  | { readonly outcome: "key-reused" };

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

/**
 * Checks a record and writes it, new or in the place of what is held, with its audit entry. Runs in the caller's
 * transaction, which holds the lock.
 */
export async function writeRecord<Name extends RecordName>(
  tx: Tx,
  name: Name,
  {
    values: given,
    held,
    acknowledgedWarnings,
    reason,
  }: Confirmed & { readonly values: RecordValues<Name>; readonly held: Held<RecordValues<Name>> | null },
  { by, auditAs = by, today }: Authorship,
): Promise<RecordWritten<Name>> {
  const kind = recordKind(name);
  await kind.lock?.(tx, held);
  const { objections, warnings, consequences, refs, values } = await kind.check(tx, given, { today, held });
  if (objections.length > 0 || refs === null) return { outcome: "refused", objections };
  const why = (reason ?? "").trim();
  const missing = warnings.map(({ rule }) => rule).filter((rule) => !acknowledgedWarnings.includes(rule) || why === "");
  if (missing.length > 0) return { outcome: "unacknowledged", missing, warnings, consequences };
  const moment = { by, at: await momentOf(tx) };
  const written =
    held === null
      ? await kind.insert(tx, values, refs, moment)
      : await kind.replace(tx, held, values, refs, { ...moment, reason: why });
  await noteAudit(
    {
      actor: auditAs,
      operation: held === null ? "record" : "correct",
      entity: kind.entity,
      entityKey: written.key,
      before: held?.values ?? null,
      after: values,
      reason: why === "" ? null : why,
    },
    tx,
  );
  await kind.afterAudit?.(tx, written, values, held);
  return { outcome: "recorded", repeated: false, ...written, warnings, consequences };
}
