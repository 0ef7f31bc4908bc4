import type { RecordValues } from "#domain/records/kinds.ts";
import { slugOf } from "#domain/records/slug.ts";
import { rebuildProjections } from "../../rebuild-projections.ts";
import { recordedBy } from "../../recorded-by.ts";
import { lockTreaties } from "../../write-action.ts";
import { type DocumentColumns, documentKind } from "../document-kind.ts";
import { sourceIdOf } from "../fact-kind.ts";
import type { Tx } from "../record-kind.ts";
import { checkState, lifeChanges, treatiesOf } from "./state-check.ts";
import { stateRecordSelect, toStateColumns, toStateValues } from "./state-row.ts";

type Values = RecordValues<"state">;

/** Every participant has a source; where its days were read can be another. */
async function sourcesOf(
  tx: Tx,
  { existenceSource }: Values,
  { sourceId, recordedAt: at, recordedBy: by }: DocumentColumns,
  was: { readonly sourceId: string | null; readonly source: Values["existenceSource"] } | null,
) {
  if (sourceId === null) throw new TypeError("a state without its source");
  const existenceSourceId = existenceSource === null ? null : await sourceIdOf(tx, existenceSource, was, { by, at });
  return { sourceId, existenceSourceId };
}

/**
 * States, dissolved states and organisations. Their code and their address stay; a change of when one existed makes its
 * statuses anew, in the same transaction.
 */
export const stateKind = documentKind({
  entity: "State",
  check: checkState,
  async lock(tx, held) {
    if (held !== null) await lockTreaties(tx, await treatiesOf(tx, held.id));
  },
  async afterAudit(tx, { id }, values, held) {
    if (held !== null && lifeChanges(values, held.values)) await rebuildProjections(tx, await treatiesOf(tx, id));
  },
  async read(db, id) {
    const row = await db.state.findUnique({ select: stateRecordSelect, where: { id } });
    return row === null ? null : { ...row, recordedBy: recordedBy(row), ended: null };
  },
  toValues: (row) => toStateValues(row),
  keyOf: ({ iso3 }) => iso3,
  sourceOf: ({ source }) => source,
  async create(tx, values: Values, _refs: object, columns) {
    const { iso3 } = values;
    const sources = await sourcesOf(tx, values, columns, null);
    const { recordedAt, recordedBy: by } = columns;
    const { id } = await tx.state.create({
      select: { id: true },
      data: {
        ...toStateColumns(values),
        ...sources,
        iso3,
        slug: slugOf(values.nameEn),
        recordedAt,
        recordedBy: by,
      },
    });
    return { id, key: iso3 };
  },
  async update(tx, id, values, _refs, columns, was) {
    const held = await tx.state.findUniqueOrThrow({ select: { existenceSourceId: true }, where: { id } });
    const before = { sourceId: held.existenceSourceId, source: was.existenceSource };
    const sources = await sourcesOf(tx, values, columns, before);
    await tx.state.update({ where: { id }, data: { ...toStateColumns(values), ...sources } });
  },
  end: null,
});
