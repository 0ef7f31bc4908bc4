import { readFile } from "node:fs/promises";
import { get } from "node:http";
import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, type Page, test } from "./support/fixtures.ts";

/** Taking it away: files of a search, citations, reports to print. */

const query = "state=KAZ&status=open&asAt=2026-11-20";

interface JsonFile {
  readonly search: string;
  readonly address: string;
  readonly asAt: string;
  readonly madeAt: string;
  readonly cite: string;
  readonly items: readonly { readonly ref: string; readonly page: string; readonly sources: readonly number[] }[];
  readonly total: number;
  readonly sources: readonly { readonly number: number; readonly title: string; readonly readOn: string | null }[];
}

const rowsOf = (csv: string) => parse(csv, { bom: true, columns: true }) as readonly Readonly<Record<string, string>>[];

test("an advocate takes a search away as CSV, XLSX and JSON from its page, in the order of the list", async ({
  page,
}) => {
  await page.goto(`/recommendations?${query}`);
  const take = page.getByRole("navigation", { name: "Take this with you" });
  const listed = await page.locator("ol > li[id^='KAZ-']").evaluateAll((items) => items.map(({ id }) => id));
  expect(listed.length).toBeGreaterThan(5);
  const download = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent("download"), take.getByRole("link", { name }).click()]);
    expect(file.suggestedFilename()).toBe(`recommendations-2026-11-20.${name.toLowerCase()}`);
    return readFile(await file.path());
  };
  const csv = rowsOf((await download("CSV")).toString("utf8"));
  expect(csv.slice(0, listed.length).map((row) => row["ref"])).toEqual(listed);
  const [row] = csv;
  expect(row).toMatchObject({ asAt: "2026-11-20", site: "Treaty Ratification Tracker" });
  expect(row?.["search"]).toContain("Follow-up: Open (all that remains to be done); State: Kazakhstan");
  expect(row?.["searchAddress"]).toMatch(/\/recommendations\?status=open&state=KAZ&asAt=2026-11-20&knownAt=2/);
  expect(row?.["sources"]).toMatch(/https?:\/\//);
  const json = JSON.parse((await download("JSON")).toString("utf8")) as JsonFile;
  expect(json.items.map(({ ref }) => ref)).toEqual(csv.map((one) => one["ref"]));
  expect(json.total).toBe(csv.length);
  expect(json.cite).toContain("status as at 20 November 2026");
  const numbers = json.sources.map(({ number }) => number);
  for (const { sources } of json.items) for (const number of sources) expect(numbers).toContain(number);
  const sheets = await readWorkbook(await download("XLSX"));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Recommendations", "About", "Sources"]);
  const [recommendations, about, sources] = sheets.map(({ data }) => data);
  expect(recommendations?.slice(1).map(([ref]) => ref)).toEqual(json.items.map(({ ref }) => ref));
  expect(new Map(about?.map(([what, value]) => [what, value])).get("Status as at")).toBe("2026-11-20");
  expect(sources).toHaveLength(json.sources.length + 1);
});

test("a search that nothing fits gives a valid file of nothing", async ({ request }) => {
  const file = (format: string) => request.get(`/exports/recommendations.${format}?q=zzzzzzzz&asAt=2020-01-01`);
  const csv = await (await file("csv")).text();
  expect(csv.startsWith("\ufeffref,state,")).toBe(true);
  expect(rowsOf(csv)).toEqual([]);
  expect((await (await file("json")).json()) as JsonFile).toMatchObject({ items: [], total: 0, sources: [] });
  const [first] = await readWorkbook(await (await file("xlsx")).body());
  expect(first?.data).toHaveLength(1);
});

test("what breaks a rule is refused as by the interface, and nothing else is there", async ({ request }) => {
  for (const bad of ["asAt=banana", "status=gone", "goal=18", "cursor=abc", "nonsense=1", "state=%00"]) {
    const response = await request.get(`/exports/recommendations.csv?${bad}`);
    expect(response.status(), bad).toBe(400);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    const { errors } = (await response.json()) as { errors: { field: string; rule: string }[] };
    expect(errors[0]?.field).toBe(bad.split("=")[0]);
  }
  for (const path of [
    "/exports",
    "/exports/recommendations.pdf",
    "/exports/states.csv",
    "/exports/a/recommendations.csv",
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test("HEAD tells what would come, and sends nothing", async ({ request }) => {
  const response = await request.head("/exports/recommendations.xlsx?asAt=2020-01-01");
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toContain("spreadsheetml.sheet");
  expect(response.headers()["content-disposition"]).toContain('filename="recommendations-2020-01-01.xlsx"');
  expect(await response.body()).toHaveLength(0);
});

test("one who goes away in the middle of a file leaves the application as it was", async ({ request, baseURL }) => {
  for (const format of ["csv", "xlsx", "json"]) {
    await new Promise<void>((resolve, reject) => {
      const asked = get(`${baseURL}/exports/recommendations.${format}`, (response) => {
        response.once("data", () => {
          asked.destroy();
          resolve();
        });
        response.on("error", () => resolve());
      });
      asked.on("error", (error) => (asked.destroyed ? resolve() : reject(error)));
    });
  }
  expect((await request.get("/exports/recommendations.json?state=KAZ")).status()).toBe(200);
});

test.describe("citations", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  for (const [path, name] of [
    ["/recommendations/KAZ-2003-R1", "“Recommendation KAZ-2003-R1 to Kazakhstan"],
    ["/states/kazakhstan", "“Kazakhstan: participation in human rights treaties”"],
    ["/treaties/iccpr", "“International Covenant on Civil and Political Rights”"],
    ["/visits/kaz-2003-ramcharan", "“Deputy High Commissioner for Human Rights in Kazakhstan"],
    ["/recommendations?theme=torture", "“Recommendations. Theme: Torture"],
  ] as const) {
    test(`of ${path} are copied as text, BibTeX and RIS`, async ({ page }) => {
      await page.goto(path);
      const cite = page.locator("#cite");
      await cite.getByRole("button", { name: "Copy the citation: In words" }).click();
      await expect(cite.getByText("Copied").first()).toBeVisible();
      expect(await copied(page)).toContain(`Treaty Ratification Tracker, ${name}`);
      await cite.getByText("For reference managers").click();
      await cite.getByRole("button", { name: "Copy the citation: BibTeX" }).click();
      await expect(cite.getByText("Copied")).toHaveCount(2);
      expect(await copied(page)).toMatch(/^@misc\{[\w-]+,\n {2}author = \{\{Treaty Ratification Tracker\}\},\n/);
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        cite.getByRole("link", { name: /^Download .*\.ris$/ }).click(),
      ]);
      expect((await readFile(await file.path())).toString("utf8")).toMatch(/^TY {2}- ELEC\r\n(.*\r\n)*ER {2}- \r\n$/);
    });
  }
});

test("without JavaScript a citation stands there to be selected", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto("/states/kazakhstan");
  await expect(page.locator("#cite")).toContainText("Treaty Ratification Tracker, “Kazakhstan");
  await expect(page.locator("#cite").getByRole("button")).toHaveCount(0);
  await context.close();
});

for (const [path, title, most] of [
  ["/states/kazakhstan", "Kazakhstan: obligations, recommendations and promises", 60],
  ["/visits/kaz-2003-ramcharan", "what was asked, promised and done", 30],
] as const) {
  test(`the report of ${path} prints on A4 with numbered pages, contents and sources`, async ({ page }) => {
    await page.goto(`${path}?asAt=2026-11-20`);
    await page.getByRole("link", { name: "Report to print" }).click();
    await expect(page).toHaveURL(`${path}/report?asAt=2026-11-20`);
    await page.emulateMedia({ media: "print" });
    const file = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    const pdf = await getDocumentProxy(new Uint8Array(file));
    const { totalPages, text } = await extractText(pdf, { mergePages: false });
    expect(totalPages).toBeGreaterThan(1);
    expect(totalPages).toBeLessThan(most);
    for (const [index, words] of text.entries()) expect(words).toContain(`${index + 1} / ${totalPages}`);
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const all = text.join(" ").replaceAll(/\s+/g, " ");
    expect(text[0]?.replaceAll(/\s+/g, " ")).toContain(title);
    expect(all).toContain("Treaty Ratification Tracker");
    expect(all).toContain("20 November 2026");
    // A long address goes on in the next line.
    expect(all.replaceAll(" ", "")).toMatch(/\/report\?asAt=2026-11-20&knownAt=2/);
    for (const part of ["Contents", "Standing under the treaties", "Open recommendations", "Sources"]) {
      expect(all).toContain(part);
    }
    expect(all).toMatch(/open for [\d,]+ days/);
    expect(all).not.toContain("Skip to the content");
  });
}
