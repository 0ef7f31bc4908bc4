import type { SourceInput } from "../action-input.ts";
import { findOrAddSource } from "../find-or-add-source.ts";
import { retractionSelect } from "./ended.ts";
import { sourceInputSelect, toSourceInput } from "./fact-kind.ts";
import type { Moment, Tx } from "./record-kind.ts";

/** Columns of a source that is kept by its row. */
export const heldSourceSelect = { id: true, ...sourceInputSelect } as const;

/** What every record with further sources tells of its sources and of itself. */
export const sourcedSelect = {
  sourceId: true,
  source: { select: sourceInputSelect },
  alsoSources: { select: heldSourceSelect, orderBy: { key: "asc" } },
  recordedAt: true,
  recordedBy: true,
  ...retractionSelect,
} as const;

/** A source of a record with its row. */
export interface HeldSource {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly symbol: string | null;
  readonly readOn: Date | null;
}

/** Everything that a form shows of a source, in one text. */
function textOf({ title, url, symbol, readOn }: SourceInput): string {
  return JSON.stringify([title, symbol, url, readOn]);
}

/**
 * Finds the rows of the sources that a correction names: a source that the record named already stays the row that it was, with
 * its publisher and all else that no form shows. Ask in the order in which the record named them: of two that read alike,
 * each stays itself.
 * @param held what the record named before
 */
export function sourceKeeper(
  tx: Tx,
  held: readonly HeldSource[],
  moment: Moment,
): (source: SourceInput) => Promise<string> {
  const rows = Map.groupBy(held, (row) => textOf(toSourceInput(row)));
  return async (source) => {
    const same = rows.get(textOf(source)) ?? [];
    const row = same.length > 1 ? same.shift() : same[0];
    return row === undefined ? findOrAddSource(tx, source, moment) : row.id;
  };
}

/** Ids of further sources: each once, and not the main one again. */
export async function furtherIds(
  sources: readonly SourceInput[],
  main: string,
  idOf: (source: SourceInput) => Promise<string>,
): Promise<{ id: string }[]> {
  const ids = new Set<string>();
  for (const source of sources) ids.add(await idOf(source));
  ids.delete(main);
  return [...ids].map((id) => ({ id }));
}

/**
 * Further sources in an order of their own: the database keeps none, and a record must read the same before it is written and
 * after.
 */
export function inOrder<Source extends SourceInput>(sources: readonly Source[]): Source[] {
  const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return [...sources].sort((a, b) => compare(textOf(a), textOf(b)));
}
