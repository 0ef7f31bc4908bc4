import type { ExportedRecommendation } from "#data/export-recommendations.ts";
import { type FileFacts, NumberedRows } from "./exported-file.ts";

/**
 * The recommendations as one document of JSON. Texts stand as they are: nothing runs them there. What is only known at the end,
 * the sources by the numbers that items name and how many items there are, comes last.
 */
export async function* jsonFile(
  batches: AsyncIterable<readonly ExportedRecommendation[]>,
  { pageOf, ...facts }: FileFacts,
): AsyncGenerator<string> {
  const rows = new NumberedRows();
  yield `${JSON.stringify(facts).slice(0, -1)},"items":[`;
  let between = "";
  for await (const batch of batches) {
    const items = rows
      .take(batch)
      .map(({ row, sources }) => JSON.stringify({ ...row, page: pageOf(row.ref), sources }));
    yield between + items.join(",\n");
    between = ",\n";
  }
  const sources = rows.sources.map((source, index) => ({ number: index + 1, ...source }));
  yield `],"total":${rows.count},"sources":${JSON.stringify(sources)}}\n`;
}
