import type { ExportedRecommendation } from "#data/export-recommendations.ts";
import type { Source } from "#domain/entities/source.ts";
import { toRecommendationShape } from "#domain/export/to-shapes.ts";
import { type Cell, flatten } from "#lib/http/cells.ts";
import { csvLines } from "#lib/http/csv.ts";
import { type FileFacts, recommendationColumns } from "./exported-file.ts";

/** Excel takes a file without it for one in the code page of the machine. */
const byteOrderMark = "\ufeff";

const ownColumns = ["sources", "page", "asAt", "knownAt", "madeAt", "search", "searchAddress", "site"] as const;

/** "Title, symbol, https://…, read 2026-01-31": one source on a line of its own text. */
function sourceText({ title, symbol, url, readOn }: Source): string {
  return [title, symbol, url, readOn === null ? null : `read ${readOn}`].filter((part) => part !== null).join(", ");
}

/**
 * The recommendations as CSV, one table and nothing else, so that every reader of CSV reads it. What the file is stands in
 * columns of every row: a row that is copied elsewhere still says where it is from.
 */
export async function* csvFile(
  batches: AsyncIterable<readonly ExportedRecommendation[]>,
  facts: FileFacts,
): AsyncGenerator<string> {
  yield byteOrderMark + csvLines([[...recommendationColumns, ...ownColumns]]);
  const { asAt, knownAt, madeAt, search, address, site } = facts;
  const same: readonly Cell[] = [asAt, knownAt, madeAt, search, address, site];
  for await (const batch of batches) {
    const lines = batch.map(({ recommendation, sources }) => {
      const cells: Record<string, Cell> = {};
      flatten(toRecommendationShape(recommendation), "", cells);
      const own = recommendationColumns.map((column) => cells[column] ?? null);
      return [...own, sources.map(sourceText).join(" | "), facts.pageOf(recommendation.ref), ...same];
    });
    yield csvLines(lines);
  }
}
