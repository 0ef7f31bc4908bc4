import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { Cell } from "#lib/http/cells.ts";
import { sheetPath, workbookParts } from "./parts-xml.ts";
import { rowXml, type Sheet, sheetEnd, sheetHead } from "./sheet-xml.ts";

/** The most rows that a sheet of Excel holds, its titles among them. */
const mostRows = 1_048_576;

/** The text of sheets shrinks tenfold at the quickest level; the slower ones gain little. */
const compressionLevel = 1;

/**
 * A workbook (.xlsx) that is made while it is read: rows are asked for as there is room for them, and a workbook of any length
 * takes no more memory than some of them. A sheet with more rows than Excel holds goes on in another of the same name.
 * @param sheets in their order; the rows of one are read to their end before the next is asked for
 * @param options.rowsPerSheet lower than Excel's own limit in tests
 */
export async function* writeWorkbook(
  sheets: AsyncIterable<Sheet>,
  { rowsPerSheet = mostRows - 1 }: { readonly rowsPerSheet?: number } = {},
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const filling = { source: null as Readable | null };
  zip.on("error", (error) => output.destroy(error));
  const filled = fill(zip, sheets, rowsPerSheet, (source) => {
    filling.source = source;
  }).catch((error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    yield* output;
  } finally {
    // Who does not read on needs no more rows.
    filling.source?.destroy();
    await filled;
  }
}

async function fill(
  zip: ZipFile,
  sheets: AsyncIterable<Sheet>,
  rowsPerSheet: number,
  reading: (source: Readable) => void,
): Promise<void> {
  const names: string[] = [];
  for await (const sheet of sheets) {
    const rows = new RowReader(sheet.rows);
    try {
      for (let part = 1; part === 1 || (await rows.hasMore()); part++) {
        names.push(part === 1 ? sheet.name : `${sheet.name} (${part})`);
        const source = Readable.from(sheetXml(sheet, rows, rowsPerSheet), { objectMode: false });
        reading(source);
        zip.addReadStream(source, sheetPath(names.length), { compressionLevel });
        await finished(source);
      }
    } finally {
      await sheet.rows.return?.();
    }
  }
  for (const [path, xml] of Object.entries(workbookParts(names))) zip.addBuffer(Buffer.from(xml), path);
  zip.end();
}

async function* sheetXml({ columns }: Sheet, rows: RowReader, limit: number): AsyncGenerator<string> {
  yield sheetHead(columns);
  for (let made = 0; made < limit; ) {
    const some = await rows.take(limit - made);
    if (some.length === 0) break;
    // The titles are the first row.
    const first = made + 2;
    yield some.map((row, index) => rowXml(row, first + index)).join("");
    made += some.length;
  }
  yield sheetEnd;
}

/** Rows that come several at a time, taken as many at a time as there is room for. */
class RowReader {
  readonly #batches: Sheet["rows"];
  #held: readonly (readonly Cell[])[] = [];

  constructor(batches: Sheet["rows"]) {
    this.#batches = batches;
  }

  async hasMore(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#batches.next();
      if (next.done === true) return false;
      this.#held = next.value;
    }
    return true;
  }

  /** Some rows, but none more than there is room for; none where there are no more. */
  async take(most: number): Promise<readonly (readonly Cell[])[]> {
    if (!(await this.hasMore())) return [];
    const taken = this.#held.slice(0, most);
    this.#held = this.#held.slice(most);
    return taken;
  }
}
