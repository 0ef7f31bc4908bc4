import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import { expect, test } from "vitest";
import type { ExportedRecommendation } from "#data/export-recommendations.ts";
import { translator } from "#lib/i18n/translator.ts";
import { csvFile } from "./csv-file.ts";
import type { FileFacts } from "./exported-file.ts";
import { jsonFile } from "./json-file.ts";
import { xlsxFile } from "./xlsx-file.ts";

const formula = '=HYPERLINK("https://evil.example","open")';

const facts: FileFacts = {
  site: "+Site",
  search: "All recommendations",
  address: "https://tracker.example/recommendations?asAt=2026-11-25",
  asAt: "2026-11-25",
  knownAt: null,
  madeAt: "2026-11-25T10:00:00.000Z",
  cite: "@cite",
  terms: "Terms",
  corrected: [],
  pageOf: (ref) => `https://tracker.example/recommendations/${ref}`,
};

const source = (key: string, title: string) => ({
  key,
  title,
  publisher: null,
  symbol: "A/1",
  url: "https://un.example",
  readOn: "2026-01-31",
  asAt: null,
  note: null,
});

const hostile: ExportedRecommendation = {
  recommendation: {
    ref: "KAZ-1",
    state: { iso3: "KAZ" },
    visit: null,
    maker: "-Norway",
    makerKind: "review-by-states",
    text: formula,
    language: "en",
    theme: "women",
    themes: ["women", "children"],
    groups: [],
    goals: [5, 16],
    addressee: '@Government, "all" of it',
    measure: "other",
    response: "none",
    target: null,
    ask: "firm",
    basis: "stated",
    made: { date: "2020-01", precision: "month" },
    symbol: "\tA/HRC/1",
    paragraph: "+1",
    status: "pending",
    statusSince: { date: "2020-01", precision: "month" },
    daysOpen: null,
  },
  sources: [source("a", "=Title"), source("b", "Other")],
};

const inTarget: ExportedRecommendation = {
  recommendation: { ...hostile.recommendation, ref: "KAZ-2", target: { treaty: { code: "ICCPR" }, act: "consent" } },
  sources: [source("b", "Other")],
};

async function* batches() {
  yield [hostile];
  yield [inTarget];
}

async function bytes(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece as string));
  return Buffer.concat(all);
}

const startsLikeFormula = /^[=+\-@\t\r]/;

test("no cell of a CSV begins like a formula, and each row says where it is from", async () => {
  const csv = (await bytes(csvFile(batches(), facts))).toString("utf8");
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const lines = parse(csv, { bom: true }) as string[][];
  expect(lines.flat().filter((cell) => startsLikeFormula.test(cell))).toEqual([]);
  const [first, second] = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  expect(first).toMatchObject({
    text: `'${formula}`,
    themes: "women; children",
    "target.treaty": "",
    "made.date": "2020-01",
    sources: "'=Title, A/1, https://un.example, read 2026-01-31 | Other, A/1, https://un.example, read 2026-01-31",
    page: "https://tracker.example/recommendations/KAZ-1",
    madeAt: "2026-11-25T10:00:00.000Z",
  });
  expect(second).toMatchObject({ "target.treaty": "ICCPR", "target.act": "consent" });
});

test("no cell of a workbook begins like a formula, and sources are numbered once", async () => {
  const t = await translator("en");
  const sheets = await readWorkbook(await bytes(xlsxFile(batches(), facts, t)), { trim: false });
  const cells = sheets.flatMap(({ data }) => data.flat());
  expect(cells.filter((cell) => typeof cell === "string" && startsLikeFormula.test(cell))).toEqual([]);
  const [recommendations, about, sources] = sheets.map(({ data }) => data);
  expect(recommendations?.[1]).toContain(`'${formula}`);
  expect(recommendations?.[1]).toContain("1; 2");
  expect(recommendations?.[2]).toContain("2");
  expect(about?.find(([what]) => what === "Recommendations")?.[1]).toBe(2);
  expect(sources?.map(([number, title]) => [number, title])).toEqual([
    ["number", "title"],
    [1, "'=Title"],
    [2, "Other"],
  ]);
});

test("JSON is one document and keeps texts as they are", async () => {
  const file = JSON.parse((await bytes(jsonFile(batches(), facts))).toString("utf8")) as Record<string, unknown>;
  expect(file).toMatchObject({
    search: "All recommendations",
    asAt: "2026-11-25",
    total: 2,
    items: [
      { ref: "KAZ-1", text: formula, sources: [1, 2] },
      { ref: "KAZ-2", sources: [2] },
    ],
    sources: [
      { number: 1, title: "=Title" },
      { number: 2, title: "Other" },
    ],
  });
});
