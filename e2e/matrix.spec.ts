import { gzipSync } from "node:zlib";
import { expectNoAxeViolations } from "./support/accessibility.ts";
import { expect, type Page, test } from "./support/fixtures.ts";
import { tabTo } from "./support/keyboard.ts";
import { phone } from "./support/sideways-scroll.ts";

/** The matrix of states and treaties: read without JavaScript, walked by keyboard, taken along. */

interface Participation {
  readonly treaty: string;
  readonly status: string;
  readonly uncertain: boolean;
}

const grid = (page: Page) => page.getByRole("grid");
/** The address of what has the focus, within the site. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return element instanceof HTMLAnchorElement ? element.pathname + element.search : element?.textContent;
  });

test("a keyboard user comes to the grid by one stop, moves in it, and opens an act", async ({ page }) => {
  await page.goto("/matrix?within=central-asia&groupBy=none");
  await expect(grid(page)).toBeVisible();
  await tabTo(page, /^Party/, "a");
  expect(await focused(page)).toBe("/states/kazakhstan/genocide");
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return focused(page);
  };
  expect(await press("ArrowRight", "ArrowDown")).toBe("/states/kyrgyzstan/icerd");
  expect(await press("End")).toBe("/states/kyrgyzstan/paris");
  expect(await press("Home")).toBe("/states/kyrgyzstan");
  expect(await press("Control+End")).toBe("/states/uzbekistan/paris");
  expect(await press("Control+Home")).toMatch(/^\/matrix.*sortBy=name$/);
  expect(await press("PageDown", "ArrowRight")).not.toMatch(/sortBy/);
  // What was reached last is the one stop of the grid: a step away and back leads to it again.
  const here = await focused(page);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("table"))).toBeNull();
  await page.keyboard.press("Shift+Tab");
  expect(await focused(page)).toBe(here);
  await press("Control+Home", "ArrowDown", "ArrowRight", "ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/states/kazakhstan/genocide");
});

test("what is pointed at is named, and its row and column are marked", async ({ page }) => {
  await page.goto("/matrix?within=central-asia&groupBy=none");
  const cell = grid(page)
    .getByRole("row", { name: /^Kyrgyzstan/ })
    .getByRole("gridcell")
    .nth(10);
  await cell.hover();
  await expect(page.getByText("Kyrgyzstan · OPCAT · Party")).toBeVisible();
  await expect(page.locator("th[data-here]")).toHaveText("OPCAT");
  await grid(page).getByRole("link", { name: "Party" }).first().focus();
  await expect(page.getByText("Kazakhstan · Genocide Convention · Party")).toBeVisible();
});

test("sorting goes on without a load of the page, and the grid is alive again", async ({ page }) => {
  await page.goto("/matrix?within=central-asia&groupBy=none");
  await page.getByRole("navigation", { name: "Sorted by" }).getByRole("link", { name: "treaties in force" }).click();
  await expect(page).toHaveURL(/sortBy=in-force/);
  await expect(grid(page).getByRole("row").nth(1)).toContainText("Kazakhstan");
  await expect(grid(page).getByRole("row").nth(5)).toContainText("Uzbekistan");
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
});

test("with the whole world in it the page holds five thousand cells without a shift, and they are one stop for the Tab key", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const kept = globalThis as unknown as { shifted: string[] };
    kept.shifted = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[]) {
        for (const { node } of entry.sources) kept.shifted.push((node as Element | null)?.className ?? "");
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.setViewportSize({ width: phone, height: 800 });
  const response = await page.goto("/matrix");
  // Cells are sent once, and small enough to be packed to a tenth.
  expect(gzipSync((await response?.body()) ?? "").length).toBeLessThan(80_000);
  await expect(grid(page).getByRole("link")).not.toHaveCount(0);
  expect(await page.locator("table.matrix td").count()).toBeGreaterThan(5_000);
  expect(await page.locator('table.matrix [tabindex="0"]').count()).toBe(1);
  const shifted = await page.evaluate(() => (globalThis as unknown as { shifted: string[] }).shifted);
  expect(shifted.filter((name) => name.includes("matrix"))).toEqual([]);
  await expectNoAxeViolations(page);
});

test("a choice that cannot be is refused, with the field and the rule", async ({ page, expectHttpError }) => {
  expectHttpError(400);
  for (const [query, words] of [
    ["groupBy=colour", "must be region, subregion or none"],
    ["sortBy=NO-SUCH", "names nothing that is known here"],
    ["treaty=ICCPR,NO-SUCH", "names nothing that is known here"],
    ["start=NO-SUCH", "names nothing that is known here"],
    ["within=atlantis", "must be a region"],
    ["sortBy=%3Cscript%3E", "must be a code or name"],
  ] as const) {
    const response = await page.goto(`/matrix?${query}`);
    expect(response?.status(), query).toBe(400);
    await expect(page.getByRole("main"), query).toContainText(words);
    expect((await page.request.get(`/exports/pictures/matrix?${query}`)).status(), query).toBe(400);
  }
});

test("sorted by a treaty that has no column, the page says by what it is sorted, and a file is refused", async ({
  page,
}) => {
  const query = "within=central-asia&treaty=ICCPR,CAT&sortBy=ICMW";
  await page.goto(`/matrix?${query}`);
  const main = page.getByRole("main");
  await expect(main).toContainText("ICMW has no column here, so rows cannot be sorted by it: they are sorted by name.");
  await expect(page.getByRole("link", { name: "name", exact: true })).toHaveAttribute("aria-current", "true");
  const csv = await main.getByRole("link", { name: "CSV" }).getAttribute("href");
  expect((await page.request.get(csv ?? "")).status()).toBe(200);
  for (const file of ["matrix", "matrix.svg"]) {
    const refused = await page.request.get(`/exports/pictures/${file}?${query}`);
    expect(refused.status()).toBe(400);
    expect(await refused.json()).toMatchObject({ errors: [{ field: "sortBy", rule: "sortColumn" }] });
  }
  await page.goto("/matrix?within=central-asia&treaty=ICCPR,ICMW&sortBy=ICMW");
  await expect(main).not.toContainText("has no column here");
});

test("its file says of states on a day what the interface says, and its drawing can be taken along", async ({
  page,
}) => {
  for (const day of ["1970-01-01", "2003-03-11", "2019-03-01"]) {
    const file = await page.request.get(`/exports/pictures/matrix?asAt=${day}`);
    const { items } = (await file.json()) as { items: (Participation & { state: string })[] };
    for (const state of ["POL", "DMA"]) {
      const answer = await page.request.get(`/api/v1/states/${state}?asAt=${day}`);
      const { treaties } = (await answer.json()) as { treaties: Participation[] };
      const told = new Map(treaties.map(({ treaty, status, uncertain }) => [treaty, `${status} ${uncertain}`]));
      const cells = items.filter((item) => item.state === state);
      expect(cells.map(({ status, uncertain }) => `${status} ${uncertain}`)).toEqual(
        cells.map(({ treaty }) => told.get(treaty)),
      );
    }
  }
  const drawing = await page.request.get("/exports/pictures/matrix.svg?within=central-asia&asAt=2006-04-24");
  expect(drawing.headers()["content-type"]).toBe("image/svg+xml; charset=utf-8");
  const svg = await drawing.text();
  expect(svg).toContain("<title>Status of states under treaties as at 24 April 2006</title>");
  expect(svg).toContain("/matrix?within=central-asia&amp;asAt=2006-04-24&amp;knownAt=");
  expect(svg.match(/<path/g)?.length).toBeLessThan(12);
  const inEnglish = await page.request.get("/exports/pictures/matrix.svg?within=central-asia&lang=en");
  expect(await inEnglish.text()).not.toContain("lang=");
  const inNone = await page.request.get("/exports/pictures/matrix.svg?lang=xx");
  expect(await inNone.json()).toMatchObject({ status: 400, errors: [{ field: "lang" }] });
  await page.goto("/matrix?within=central-asia");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "PNG" }).click();
  expect((await download).suggestedFilename()).toBe("matrix.png");
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("states and treaties are chosen in a form, sorted by the head of a column, and a cell leads to its act", async ({
    page,
  }) => {
    await page.goto("/matrix");
    await page.getByLabel("Region or group").selectOption({ label: "Central Asia" });
    await page.getByRole("button", { name: "Show", exact: true }).last().click();
    await expect(page).toHaveURL(/within=central-asia/);
    const main = page.getByRole("main");
    await expect(main).toContainText(/for 5 participants under \d+ treaties: in force in \d+ of 1\d\d cases/);
    await page.getByRole("columnheader", { name: "ICMW" }).getByRole("link").click();
    await expect(page).toHaveURL(/sortBy=ICMW/);
    await expect(page.getByRole("columnheader", { name: "ICMW" })).toHaveAttribute("aria-sort", "other");
    const rows = main.getByRole("row");
    // The head, the group, and then those that are parties.
    await expect(rows.nth(1)).toContainText("Asia 5 participants");
    await expect(rows.nth(2)).toContainText("Kyrgyzstan");
    await rows.nth(2).getByRole("link", { name: "Party" }).first().click();
    await expect(page).toHaveURL("/states/kyrgyzstan/genocide");
  });

  test("a state that did not exist on the day has no row, and is named with its dates", async ({ page }) => {
    await page.goto("/matrix?within=europe&asAt=1990-01-01");
    const main = page.getByRole("main");
    await expect(main.getByRole("rowheader", { name: "Czechoslovakia" })).toBeVisible();
    await expect(main.getByRole("rowheader", { name: "Czechia" })).toHaveCount(0);
    await expect(main.getByRole("region", { name: "Did not exist on the day" })).toContainText("Czechia");
  });
});
