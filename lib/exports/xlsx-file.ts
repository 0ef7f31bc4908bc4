import type { ExportedRecommendation } from "#data/export-recommendations.ts";
import { type Cell, flatten, harmless } from "#lib/http/cells.ts";
import type { Translator } from "#lib/i18n/translator.ts";
import { type FileFacts, NumberedRows, recommendationColumns, sourceColumns } from "./exported-file.ts";
import type { Sheet } from "./xlsx/sheet-xml.ts";
import { writeWorkbook } from "./xlsx/write-workbook.ts";

const usualWidth = 14;
const widths: Readonly<Record<string, number>> = { text: 80, maker: 28, addressee: 28, title: 60, url: 60, page: 40 };

const column = (title: string) => ({ title, width: widths[title] ?? usualWidth });
const cellsOf = (value: object, columns: readonly string[]): Cell[] => {
  const cells: Record<string, Cell> = {};
  flatten(value, "", cells);
  return columns.map((name) => harmless(cells[name] ?? null));
};

/** The recommendations as a workbook of three sheets: themselves, what the file is, and the sources by their numbers. */
export function xlsxFile(
  batches: AsyncIterable<readonly ExportedRecommendation[]>,
  facts: FileFacts,
  t: Translator,
): AsyncGenerator<Uint8Array> {
  return writeWorkbook(sheets(batches, facts, t));
}

async function* sheets(
  batches: AsyncIterable<readonly ExportedRecommendation[]>,
  facts: FileFacts,
  t: Translator,
): AsyncGenerator<Sheet> {
  const rows = new NumberedRows();
  yield {
    name: t("exports.sheets.recommendations"),
    columns: [...recommendationColumns, "sources", "page"].map(column),
    rows: recommendationRows(batches, rows, facts),
  };
  // What follows is known only now: how many there were, and on which sources they rest.
  yield {
    name: t("exports.sheets.about"),
    columns: [
      { title: t("exports.about.what"), width: 34 },
      { title: t("exports.about.value"), width: 110 },
    ],
    rows: once(aboutRows(facts, rows.count, t)),
  };
  yield {
    name: t("exports.sheets.sources"),
    columns: ["number", ...sourceColumns].map(column),
    rows: once(rows.sources.map((source, index) => [index + 1, ...cellsOf(source, sourceColumns)])),
  };
}

async function* recommendationRows(
  batches: AsyncIterable<readonly ExportedRecommendation[]>,
  rows: NumberedRows,
  { pageOf }: FileFacts,
): AsyncGenerator<Cell[][]> {
  for await (const batch of batches) {
    yield rows
      .take(batch)
      .map(({ row, sources }) => [...cellsOf(row, recommendationColumns), sources.join("; "), pageOf(row.ref)]);
  }
}

function aboutRows(facts: FileFacts, count: number, t: Translator): Cell[][] {
  const lines: readonly (readonly [string, Cell])[] = [
    [t("exports.about.site"), facts.site],
    [t("exports.about.search"), facts.search],
    [t("exports.about.address"), facts.address],
    [t("exports.about.asAt"), facts.asAt],
    [t("exports.about.knownAt"), facts.knownAt ?? facts.madeAt],
    [t("exports.about.madeAt"), facts.madeAt],
    [t("exports.about.rows"), count],
    ...facts.corrected.map((words) => [t("exports.about.corrected"), words] as const),
    [t("exports.about.cite"), facts.cite],
    [t("exports.about.terms"), facts.terms],
  ];
  return lines.map(([what, value]) => [what, harmless(value)]);
}

async function* once(rows: Cell[][]): AsyncGenerator<Cell[][]> {
  yield rows;
}
