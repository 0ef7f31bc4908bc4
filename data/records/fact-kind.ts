import type { SourceInput } from "../action-input.ts";
import { fromDateColumn } from "../date-columns.ts";
import { findOrAddSource } from "../find-or-add-source.ts";
import { isUuid } from "../is-uuid.ts";
import { toEnded } from "./ended.ts";
import type { Held, Moment, RecordKind, Tx } from "./record-kind.ts";

/** Columns of every table whose rows supersede each other. */
export interface FactRow {
  readonly id: string;
  readonly sourceId: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly retractedAt: Date | null;
  readonly retractedBy: string | null;
  readonly retractionReason: string | null;
  readonly supersedesId: string | null;
  readonly supersedes: { readonly retractionReason: string | null } | null;
  readonly supersededBy: { readonly id: string } | null;
}

/** What a select of such a table holds besides what the kind itself reads. */
export const factRowSelect = {
  id: true,
  sourceId: true,
  recordedAt: true,
  recordedBy: true,
  retractedAt: true,
  retractedBy: true,
  retractionReason: true,
  supersedesId: true,
  supersedes: { select: { retractionReason: true } },
  supersededBy: { select: { id: true } },
} as const;

/** Columns of a source that a form shows. */
export const sourceInputSelect = { title: true, url: true, symbol: true, readOn: true } as const;

/** A source as a form shows it. */
export function toSourceInput(row: {
  readonly title: string;
  readonly url: string | null;
  readonly symbol: string | null;
  readonly readOn: Date | null;
}): SourceInput {
  return { ...row, readOn: row.readOn === null ? null : fromDateColumn(row.readOn) };
}

/** The source that a record names: the one that it had where nothing of it was changed, so that nothing of it gets lost. */
export async function sourceIdOf(
  tx: Tx,
  source: SourceInput,
  held: { readonly sourceId: string | null; readonly source: SourceInput | null } | null,
  moment: Moment,
): Promise<string> {
  const same =
    held?.source != null &&
    (["title", "url", "symbol", "readOn"] as const).every((field) => held.source?.[field] === source[field]);
  return same && held.sourceId !== null ? held.sourceId : findOrAddSource(tx, source, moment);
}

interface Ending {
  readonly retractedAt: Date;
  readonly retractedBy: string;
  readonly retractionReason: string;
}

/** Who writes, when and why. */
export type Why = Moment & { readonly reason: string };

/** What a new row of such a table holds besides its own columns. */
export interface FactColumns {
  readonly sourceId: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly supersedesId: string | null;
}

/** A kind of record whose correction is a row of its own that supersedes the old one. */
export function factKind<Values extends { readonly source: SourceInput }, Row extends FactRow, Refs>(table: {
  readonly entity: string;
  readonly check: RecordKind<Values, Refs>["check"];
  readonly read: (db: Tx, id: string) => Promise<Row | null>;
  readonly toValues: (row: Row) => Values;
  readonly create: (tx: Tx, values: Values, refs: Refs, columns: FactColumns) => Promise<{ readonly id: string }>;
  readonly end: (tx: Tx, id: string, ending: Ending) => Promise<unknown>;
  /** What follows for what rests on a row that was taken out of what counts. */
  readonly ended?: (tx: Tx, id: string, moment: Why) => Promise<void>;
  /** What follows for what rests on a row in whose place another stands now. */
  readonly replaced?: (tx: Tx, ids: { readonly old: string; readonly now: string }, moment: Why) => Promise<void>;
}): RecordKind<Values, Refs> {
  const toHeld = (row: Row): Held<Values> => ({
    id: row.id,
    key: row.id,
    version: row.id,
    values: table.toValues(row),
    sourceId: row.sourceId,
    recordedAt: row.recordedAt,
    recordedBy: row.recordedBy,
    reason: row.supersedes?.retractionReason ?? null,
    ended: toEnded(row),
  });
  const end = (tx: Tx, id: string, { by, at, reason }: Why) =>
    table.end(tx, id, { retractedAt: at, retractedBy: by, retractionReason: reason });
  const write = async (tx: Tx, values: Values, refs: Refs, { by, at }: Moment, held: Held<Values> | null) => {
    const before = held === null ? null : { sourceId: held.sourceId, source: held.values.source };
    const sourceId = await sourceIdOf(tx, values.source, before, { by, at });
    const columns = { sourceId, recordedAt: at, recordedBy: by, supersedesId: held?.id ?? null };
    const { id } = await table.create(tx, values, refs, columns);
    return { id, key: id };
  };
  return {
    entity: table.entity,
    check: table.check,
    async find(db, id) {
      let row = await table.read(db, id);
      while (row?.supersededBy != null) row = await table.read(db, row.supersededBy.id);
      return row === null ? null : toHeld(row);
    },
    async findVersion(db, _id, version) {
      const row = isUuid(version) ? await table.read(db, version) : null;
      return row === null ? null : table.toValues(row);
    },
    insert: (tx, values, refs, moment) => write(tx, values, refs, moment, null),
    async replace(tx, held, values, refs, moment) {
      await end(tx, held.id, moment);
      const written = await write(tx, values, refs, moment, held);
      await table.replaced?.(tx, { old: held.id, now: written.id }, moment);
      return written;
    },
    async end(tx, held, moment) {
      await end(tx, held.id, moment);
      await table.ended?.(tx, held.id, moment);
    },
  };
}
