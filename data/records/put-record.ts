import type { Consequence, Objection, Warned } from "#domain/records/kinds.ts";
import type { Authorship } from "../action-input.ts";
import type { AuditNote } from "../note-audit.ts";
import { momentOf } from "../write-action.ts";
import type { Held, RecordKind, Tx, Written } from "./record-kind.ts";

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

/** What was written, or why nothing was. */
export type Put =
  | ({ readonly outcome: "recorded"; readonly repeated: boolean } & Written & RecordConsequences)
  | { readonly outcome: "refused"; readonly objections: readonly Objection[] }
  | ({ readonly outcome: "unacknowledged"; readonly missing: readonly string[] } & RecordConsequences);

/** What is written, in the place of what is held; that is null for a new record. */
export type Entry<Values> = Confirmed & { readonly values: Values; readonly held: Held<Values> | null };

/**
 * Checks a record and writes it, new or in the place of what is held. Its audit entry is the caller's to add, once all rows are
 * written. Runs in the caller's transaction, which holds the lock.
 * @returns the entry, what the record says, its names looked up; null where nothing was written
 */
export async function putRecord<Values extends object, Refs>(
  tx: Tx,
  kind: RecordKind<Values, Refs>,
  { values: given, held, acknowledgedWarnings, reason }: Entry<Values>,
  { by, auditAs = by, today }: Authorship,
): Promise<{
  readonly result: Put;
  readonly note: AuditNote | null;
  readonly values: Values;
  /** The entries of what rested on it. */
  readonly followed: readonly AuditNote[];
}> {
  await kind.lock?.(tx, held);
  const { objections, warnings, consequences, refs, values } = await kind.check(tx, given, { today, held });
  const nothing = (result: Put) => ({ result, note: null, values, followed: [] });
  if (objections.length > 0 || refs === null) return nothing({ outcome: "refused", objections });
  const why = (reason ?? "").trim();
  const missing = warnings.map(({ rule }) => rule).filter((rule) => !acknowledgedWarnings.includes(rule) || why === "");
  if (missing.length > 0) return nothing({ outcome: "unacknowledged", missing, warnings, consequences });
  const moment = { by, at: await momentOf(tx) };
  const written =
    held === null
      ? await kind.insert(tx, values, refs, moment)
      : await kind.replace(tx, held, values, refs, { ...moment, reason: why });
  const change = { by, auditAs, today, at: moment.at, reason: why };
  const followed =
    held === null ? [] : ((await kind.follow?.(tx, held, { id: written.id, values, refs }, change)) ?? []);
  return {
    result: { outcome: "recorded", repeated: false, ...written, warnings, consequences },
    note: {
      actor: auditAs,
      operation: held === null ? "record" : "correct",
      entity: kind.entity,
      entityKey: written.key,
      before: held?.values ?? null,
      after: values,
      reason: why === "" ? null : why,
    },
    values,
    followed,
  };
}
