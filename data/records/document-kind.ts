import type { SourceInput } from "../action-input.ts";
import { sourceIdOf } from "./fact-kind.ts";
import type { Ended, Held, Moment, RecordKind, Tx } from "./record-kind.ts";

/** What every row that is edited in place tells of itself. */
export interface DocumentRow {
  readonly id: string;
  readonly sourceId: string | null;
  /** Null where its moment was not kept. */
  readonly recordedAt: Date | null;
  readonly recordedBy: string;
  /** Null while it counts, and where it cannot be taken out. */
  readonly ended: Ended | null;
}

/** What a row is written with besides its own columns. */
export interface DocumentColumns {
  /** Null for a kind without a source. */
  readonly sourceId: string | null;
  /** For a new row only: one that is put right has been on record since it was first recorded. */
  readonly recordedAt: Date;
  /** Who last wrote it. What a person wrote, the reference files never overwrite. */
  readonly recordedBy: string;
}

/**
 * A kind of record whose row others refer to, so that it is edited in place: what it said before is kept as a version, and
 * nothing is lost.
 */
export function documentKind<Values extends object, Row extends DocumentRow, Refs>(table: {
  readonly entity: string;
  readonly check: RecordKind<Values, Refs>["check"];
  readonly lock?: NonNullable<RecordKind<Values, Refs>["lock"]>;
  readonly afterAudit?: NonNullable<RecordKind<Values, Refs>["afterAudit"]>;
  readonly read: (db: Tx, id: string) => Promise<Row | null>;
  readonly toValues: (row: Row) => Values;
  /** Public name: what the audit log and the reference files know it by. */
  readonly keyOf: (row: Row) => string;
  /** Main source of what it says; null for a kind without one. */
  readonly sourceOf: (values: Values) => SourceInput | null;
  readonly create: (
    tx: Tx,
    values: Values,
    refs: Refs,
    columns: DocumentColumns,
  ) => Promise<{ readonly id: string; readonly key: string }>;
  readonly update: (
    tx: Tx,
    id: string,
    values: Values,
    refs: Refs,
    columns: DocumentColumns,
    was: Values,
  ) => Promise<unknown>;
  /** See RecordKind. */
  readonly keptBy?: (tx: Tx, id: string) => Promise<string | null>;
  /** Null where it stays for good. */
  readonly end: ((tx: Tx, id: string, ending: Ending) => Promise<unknown>) | null;
}): RecordKind<Values, Refs> {
  const { entity } = table;
  const find = async (db: Tx, id: string): Promise<Held<Values> | null> => {
    const row = await table.read(db, id);
    if (row === null) return null;
    const last = await db.recordVersion.findFirst({ where: { entity, entityId: id }, orderBy: { number: "desc" } });
    return {
      id,
      key: table.keyOf(row),
      version: String(last?.number ?? 1),
      values: table.toValues(row),
      sourceId: row.sourceId,
      recordedAt: last?.recordedAt ?? row.recordedAt,
      recordedBy: last?.recordedBy ?? row.recordedBy,
      reason: last?.reason ?? null,
      ended: row.ended,
    };
  };
  const columnsOf = async (
    tx: Tx,
    values: Values,
    { by, at }: Moment,
    held: Held<Values> | null,
  ): Promise<DocumentColumns> => {
    const source = table.sourceOf(values);
    const before = held === null ? null : { sourceId: held.sourceId, source: table.sourceOf(held.values) };
    return {
      sourceId: source === null ? null : await sourceIdOf(tx, source, before, { by, at }),
      recordedAt: at,
      recordedBy: by,
    };
  };
  const { end, keptBy } = table;
  return {
    entity,
    check: table.check,
    ...(table.lock === undefined ? {} : { lock: table.lock }),
    ...(table.afterAudit === undefined ? {} : { afterAudit: table.afterAudit }),
    find,
    async findVersion(db, id, version) {
      const number = /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0;
      const row = await db.recordVersion.findUnique({
        where: { entity_entityId_number: { entity, entityId: id, number } },
      });
      // Nobody has put it right yet: it says what it first said.
      if (row === null) return number === 1 ? ((await find(db, id))?.values ?? null) : null;
      return row.values as Values;
    },
    async insert(tx, values, refs, moment) {
      return table.create(tx, values, refs, await columnsOf(tx, values, moment, null));
    },
    async replace(tx, held, values, refs, moment) {
      const number = Number(held.version);
      const version = { entity, entityId: held.id };
      const kept = (said: Values) => JSON.parse(JSON.stringify(said));
      await tx.recordVersion.createMany({
        data: [
          ...(number > 1
            ? []
            : [
                {
                  ...version,
                  number,
                  values: kept(held.values),
                  recordedAt: held.recordedAt,
                  recordedBy: held.recordedBy,
                },
              ]),
          {
            ...version,
            number: number + 1,
            values: kept(values),
            recordedAt: moment.at,
            recordedBy: moment.by,
            reason: moment.reason,
          },
        ],
      });
      await table.update(tx, held.id, values, refs, await columnsOf(tx, values, moment, held), held.values);
      const row = await table.read(tx, held.id);
      return { id: held.id, key: row === null ? held.key : table.keyOf(row) };
    },
    ...(keptBy === undefined ? {} : { keptBy: (tx: Tx, held: Held<Values>) => keptBy(tx, held.id) }),
    end:
      end === null
        ? null
        : async (tx, held, { by, at, reason }) => {
            await end(tx, held.id, { retractedAt: at, retractedBy: by, retractionReason: reason });
          },
  };
}

interface Ending {
  readonly retractedAt: Date;
  readonly retractedBy: string;
  readonly retractionReason: string;
}
