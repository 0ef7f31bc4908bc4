import type { RecordValues } from "#domain/records/kinds.ts";
import { slugOf } from "#domain/records/slug.ts";
import { rebuildProjections, withProtocols } from "../../rebuild-projections.ts";
import { recordedBy } from "../../recorded-by.ts";
import { lockTreaties } from "../../write-action.ts";
import { type DocumentColumns, documentKind } from "../document-kind.ts";
import { checkTreaty, type TreatyParts } from "./treaty-check.ts";
import { lawChanges } from "./treaty-consequences.ts";
import { toTreatyColumns, toTreatyValues, treatyRecordSelect } from "./treaty-row.ts";

type Values = RecordValues<"treaty">;

/** Places leave room for what the application brings between them. */
const step = 10;

function sourceOf({ sourceId }: DocumentColumns): { sourceId: string } {
  if (sourceId === null) throw new TypeError("a treaty without its source");
  return { sourceId };
}

/**
 * Treaties with the law of their final clauses. The code and the address stay; a change of the law makes the statuses under
 * it and its protocols anew, in the same transaction.
 */
export const treatyKind = documentKind({
  entity: "Treaty",
  check: checkTreaty,
  async lock(tx, held) {
    if (held !== null) await lockTreaties(tx, await withProtocols(tx, [held.id]));
  },
  async afterAudit(tx, { id }, values, held) {
    if (held === null || lawChanges(values, held.values)) {
      await rebuildProjections(tx, await withProtocols(tx, [id]));
    }
  },
  async read(db, id) {
    const row = await db.treaty.findUnique({ select: treatyRecordSelect, where: { id } });
    return row === null ? null : { ...row, recordedBy: recordedBy(row), ended: null };
  },
  toValues: (row) => toTreatyValues(row),
  keyOf: ({ code }) => code,
  sourceOf: ({ source }) => source,
  async create(tx, values: Values, { parentId, rules }: TreatyParts, columns) {
    const { code } = values;
    const last = await tx.treaty.aggregate({ _max: { position: true } });
    const { id } = await tx.treaty.create({
      select: { id: true },
      data: {
        ...toTreatyColumns(values, rules),
        ...sourceOf(columns),
        parentId,
        code,
        slug: slugOf(code),
        position: Math.floor((last._max.position ?? 0) / step) * step + step,
        recordedAt: columns.recordedAt,
        recordedBy: columns.recordedBy,
      },
    });
    return { id, key: code };
  },
  update: (tx, id, values, { parentId, rules }, columns) =>
    tx.treaty.update({ where: { id }, data: { ...toTreatyColumns(values, rules), ...sourceOf(columns), parentId } }),
  end: null,
});
