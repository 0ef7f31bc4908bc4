import readWorkbook from "read-excel-file/node";
import { expect, test } from "vitest";
import type { Cell } from "#lib/http/cells.ts";
import type { Sheet } from "./sheet-xml.ts";
import { writeWorkbook } from "./write-workbook.ts";

const sheet = (name: string, titles: readonly string[], rows: Sheet["rows"]): Sheet => ({
  name,
  columns: titles.map((title) => ({ title, width: 10 })),
  rows,
});

async function* inBatches(rows: readonly (readonly Cell[])[], size = 2) {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

async function* listed(...sheets: readonly Sheet[]) {
  yield* sheets;
}

async function written(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

test("a workbook is read back with its sheets, titles, texts, numbers and empty cells", async () => {
  const rows = [
    ["a & <b> “c”", 12, null],
    ["Қазақстан 😀", -1.5, "two\nlines"],
    ["_x0041_ and  spaces ", 0, "bad\u0000\u0008\ud800 characters"],
  ];
  const file = await written(
    writeWorkbook(
      listed(sheet("First", ["Text", "Number", "More"], inBatches(rows)), sheet("Empty", ["A"], inBatches([]))),
    ),
  );
  const [first, empty] = await readWorkbook(file, { trim: false });
  expect(first).toEqual({
    sheet: "First",
    data: [
      ["Text", "Number", "More"],
      ["a & <b> “c”", 12, null],
      ["Қазақстан 😀", -1.5, "two\nlines"],
      [expect.stringContaining("and  spaces "), 0, "bad characters"],
    ],
  });
  expect(empty).toEqual({ sheet: "Empty", data: [["A"]] });
});

test("what is more than a sheet holds goes on in another", async () => {
  const rows = Array.from({ length: 7 }, (_, index) => [index]);
  const file = await written(
    writeWorkbook(listed(sheet("Numbers", ["n"], inBatches(rows, 4)), sheet("Last", ["A"], inBatches([["z"]]))), {
      rowsPerSheet: 3,
    }),
  );
  expect(await readWorkbook(file)).toEqual([
    { sheet: "Numbers", data: [["n"], [0], [1], [2]] },
    { sheet: "Numbers (2)", data: [["n"], [3], [4], [5]] },
    { sheet: "Numbers (3)", data: [["n"], [6]] },
    { sheet: "Last", data: [["A"], ["z"]] },
  ]);
});

test("rows are made as the workbook is read, and no more once nobody reads on", async () => {
  let made = 0;
  let isEnded = false;
  async function* endless() {
    try {
      for (;;) {
        made += 1;
        // Noise, so that it does not shrink to nothing.
        yield Array.from({ length: 500 }, () => [crypto.randomUUID() + crypto.randomUUID()]);
      }
    } finally {
      isEnded = true;
    }
  }
  const pieces = writeWorkbook(listed(sheet("Endless", ["n"], endless())));
  await pieces.next();
  await new Promise((resolve) => setImmediate(resolve));
  expect(made).toBeLessThan(20);
  await pieces.return(undefined);
  expect(isEnded).toBe(true);
});

test("what fails while rows are made fails for whoever reads", async () => {
  // biome-ignore lint/correctness/useYield: it fails before it has anything
  async function* failing(): AsyncGenerator<Cell[][]> {
    throw new Error("no more");
  }
  await expect(written(writeWorkbook(listed(sheet("Broken", ["n"], failing()))))).rejects.toThrow("no more");
});
