import { randomUUID } from "node:crypto";
import { rowDigest } from "./digest.ts";
import { count, type LoadContext, note } from "./load-context.ts";
import { dropped, referenceActor } from "./plan-facts.ts";

/** Columns that a visit, a recommendation and a commitment from the reference files have in common. */
export interface DocumentOrigin {
  readonly referenceKey: string;
  readonly referenceDigest: string;
  readonly recordedBy: string;
  readonly retractedAt: null;
  readonly retractedBy: null;
  readonly retractionReason: null;
}

export interface RecordedDocument {
  readonly id: string;
  /** The name under which people find it: no other row may have it. */
  readonly name: string;
  readonly referenceKey: string | null;
  readonly referenceDigest: string | null;
  readonly recordedBy: string;
  readonly retractedAt: Date | null;
  readonly retractedBy: string | null;
}

export const documentSelect = {
  id: true,
  referenceKey: true,
  referenceDigest: true,
  recordedBy: true,
  retractedAt: true,
  retractedBy: true,
} as const;

/** How the entries of a reference file are kept in a table whose rows are edited in place. */
export interface DocumentTable<Entry> {
  /** Name in the audit log. */
  readonly entity: string;
  readonly key: (entry: Entry) => string;
  /** What the row itself says: the part whose change makes it a changed entry. */
  readonly content: (entry: Entry) => object;
  /** Every row of the table, those that people recorded included. */
  readonly recorded: () => Promise<RecordedDocument[]>;
  readonly insert: (entries: readonly { entry: Entry; id: string; origin: DocumentOrigin }[]) => Promise<void>;
  /** Rewrites one row with all that hangs on it. */
  readonly update: (entry: Entry, id: string, origin: DocumentOrigin) => Promise<void>;
  readonly retract: (
    id: string,
    ending: { retractedAt: Date; retractedBy: string; retractionReason: string },
  ) => Promise<void>;
}

/**
 * Makes a table say what its reference file says, except for rows that somebody else has taken over or retracted.
 * @returns the id of each entry's row by its key
 */
export async function syncDocuments<Entry>(
  context: LoadContext,
  table: DocumentTable<Entry>,
  entries: readonly Entry[],
): Promise<Map<string, string>> {
  const recorded = new Map((await table.recorded()).map((row) => [row.referenceKey ?? row.name, row]));
  const ids = new Map<string, string>();
  const added: { entry: Entry; id: string; origin: DocumentOrigin }[] = [];
  for (const entry of entries) {
    const key = table.key(entry);
    const origin = originOf(key, rowDigest(table.content(entry)));
    const row = recorded.get(key);
    const id = row?.id ?? randomUUID();
    ids.set(key, id);
    if (row === undefined) added.push({ entry, id, origin });
    else if (isTouched(row)) count(context, "leftAlone", 1);
    else if (row.referenceDigest !== origin.referenceDigest || row.retractedAt !== null) {
      await table.update(entry, id, origin);
      note(context, {
        entity: table.entity,
        key,
        before: { digest: row.referenceDigest },
        after: table.content(entry),
      });
      count(context, table.entity, 1);
    }
  }
  await table.insert(added);
  for (const { entry, origin } of added) {
    note(context, { entity: table.entity, key: origin.referenceKey, after: table.content(entry) });
  }
  count(context, table.entity, added.length);
  for (const [key, row] of recorded) {
    if (ids.has(key) || row.retractedAt !== null || isTouched(row)) continue;
    await table.retract(row.id, { retractedAt: new Date(), retractedBy: referenceActor, retractionReason: dropped });
    note(context, { entity: table.entity, key, before: { id: row.id }, reason: dropped });
    count(context, "retracted", 1);
  }
  return ids;
}

function isTouched(row: RecordedDocument): boolean {
  return row.recordedBy !== referenceActor || (row.retractedBy !== null && row.retractedBy !== referenceActor);
}

function originOf(referenceKey: string, referenceDigest: string): DocumentOrigin {
  return {
    referenceKey,
    referenceDigest,
    recordedBy: referenceActor,
    retractedAt: null,
    retractedBy: null,
    retractionReason: null,
  };
}
