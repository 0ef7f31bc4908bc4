import { rowDigest } from "./digest.ts";
import { count, type LoadContext, note } from "./load-context.ts";
import { referenceActor } from "./plan-facts.ts";

/** How the rows of one reference file are kept in their table. These are no facts: they are updated in place. */
export interface CatalogueTable<Row extends object> {
  /** Name in the audit log. */
  readonly entity: string;
  readonly key: (row: Row) => string;
  /** Keys of the rows in the table. */
  readonly existing: () => Promise<ReadonlySet<string>>;
  readonly insert: (rows: readonly Row[]) => Promise<void>;
  readonly update: (row: Row) => Promise<void>;
  /** Takes away a row that is no longer shipped; left out where other rows may depend on it. */
  readonly remove?: (key: string) => Promise<void>;
}

/**
 * Makes a table say what its reference file says. The audit log remembers what a load wrote last, so that a row is only
 * updated when its file changed it, and never when somebody else has changed it since.
 */
export async function syncCatalogue<Row extends object>(
  context: LoadContext,
  table: CatalogueTable<Row>,
  rows: readonly Row[],
): Promise<void> {
  const [existing, last] = [await table.existing(), await lastEntries(context, table.entity)];
  const added: Row[] = [];
  for (const row of rows) {
    const key = table.key(row);
    const entry = last.get(key);
    if (entry !== undefined && entry.actor !== referenceActor) continue;
    if (!existing.has(key)) added.push(row);
    else if (entry === undefined || rowDigest(entry.after) === rowDigest(row)) continue;
    else {
      await table.update(row);
      note(context, { entity: table.entity, key, before: entry.after ?? {}, after: row });
      count(context, table.entity, 1);
    }
  }
  await table.insert(added);
  for (const row of added) note(context, { entity: table.entity, key: table.key(row), after: row });
  count(context, table.entity, added.length);
  await removeDropped(context, table, rows, existing, last);
}

async function removeDropped<Row extends object>(
  context: LoadContext,
  table: CatalogueTable<Row>,
  rows: readonly Row[],
  existing: ReadonlySet<string>,
  last: ReadonlyMap<string, LastEntry>,
): Promise<void> {
  if (table.remove === undefined) return;
  const shipped = new Set(rows.map(table.key));
  for (const [key, entry] of last) {
    if (shipped.has(key) || !existing.has(key) || entry.actor !== referenceActor) continue;
    await table.remove(key);
    note(context, { entity: table.entity, key, before: entry.after ?? {} });
    count(context, "removed", 1);
  }
}

interface LastEntry {
  readonly actor: string;
  readonly after: object | null;
}

async function lastEntries(context: LoadContext, entity: string): Promise<Map<string, LastEntry>> {
  const rows = await context.tx.$queryRaw<{ entity_key: string; actor: string; after: object | null }[]>`
    SELECT DISTINCT ON (entity_key) entity_key, actor, after FROM audit_entry
    WHERE entity = ${entity} ORDER BY entity_key, id DESC`;
  return new Map(rows.map((row) => [row.entity_key, { actor: row.actor, after: row.after }]));
}
