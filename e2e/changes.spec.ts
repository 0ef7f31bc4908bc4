import { expectAccessibleInBothThemes } from "./support/accessibility.ts";
import { expect, test } from "./support/fixtures.ts";
import { tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll, phone } from "./support/sideways-scroll.ts";

/** What changed between two days, in the world and in the record, and how a fact came to read as it does. */

interface StatusChange {
  readonly state: string;
  readonly treaty: string;
  readonly date: string | null;
  readonly before: string;
  readonly after: string;
  readonly act: { readonly id: string; readonly kind: string; readonly date: string | null } | null;
}

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a period is picked in a form, and the page says what changed in it", async ({ page }) => {
    await page.goto("/changes");
    await page.getByLabel("From", { exact: true }).fill("2003-12-01");
    await page.getByLabel("To", { exact: true }).fill("2003-12-31");
    await page.getByLabel("State", { exact: true }).selectOption({ label: "Kazakhstan" });
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/from=2003-12-01&to=2003-12-31&state=KAZ/);
    const main = page.getByRole("main");
    await expect(main).toContainText("Kazakhstan: from 1 Dec 2003 to 31 Dec 2003, 2 changes of status are on record");
    await expect(main.getByRole("heading", { name: "December 2003" })).toBeVisible();
    await expect(main.getByRole("row").filter({ hasText: "ICCPR" })).toContainText("2 Dec 2003");
  });

  test("the changes of a group are drawn by year, and the drawing is told in a table", async ({ page }) => {
    await page.goto("/changes?from=1990-01-01&to=2010-12-31");
    await page.getByLabel("Region or group").selectOption({ label: "Central Asia" });
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/within=central-asia/);
    const figure = page.locator("#changes");
    await expect(figure).toContainText("Changes of status by year, from 1 Jan 1990 to 31 Dec 2010: Central Asia");
    await expect(figure.getByRole("img")).toHaveAccessibleDescription(/each divided by what the statuses became/);
    await figure.getByText("The same as a table").click();
    await expect(figure.getByRole("row", { name: /^2003/ })).toBeVisible();
    await page.getByRole("link", { name: "Older changes" }).click();
    await expect(page).toHaveURL(/within=central-asia/);
  });

  test("the load of the shipped facts is one line, which opens to its treaties and their facts", async ({ page }) => {
    await page.goto("/changes");
    await page.getByRole("link", { name: "In this record" }).click();
    const main = page.getByRole("main");
    await expect(main).toContainText(/\d,\d{3} facts were recorded/);
    await expect(main).toContainText(/\d,\d{3} facts recorded by the reference files/);
    await main.getByText("by treaty", { exact: true }).click();
    await main.getByRole("link", { name: /^ICCPR: / }).click();
    await expect(page).toHaveURL(/treaty=ICCPR/);
    await expect(main.getByRole("link", { name: /, ICCPR: / })).toHaveCount(50);
    await main.getByRole("link", { name: "Older changes" }).click();
    await expect(page).toHaveURL(/cursor=/);
    await expect(main.getByRole("link", { name: "To the newest" })).toBeVisible();
  });

  test("the history of an act is reached from the state's page and tells source, day of record and version", async ({
    page,
  }) => {
    await page.goto("/states/kazakhstan");
    const row = page
      .getByRole("row")
      .filter({ hasText: "International Covenant on Civil and Political Rights" })
      .first();
    await row.getByText("acts and sources").click();
    await row.getByRole("link", { name: "Ratification", exact: true }).click();
    await expect(page).toHaveURL(/\/acts\/[0-9a-f-]{36}$/);
    const main = page.getByRole("main");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kazakhstan, ICCPR: Ratification, 24 Jan 2006");
    await expect(main).toContainText("not changed since");
    await expect(main).toContainText("Version 1");
    await expect(main).toContainText("UN Treaty Collection");
    await main.getByRole("link", { name: "All changes of this record for Kazakhstan under ICCPR" }).click();
    await expect(main).toContainText("Kazakhstan, ICCPR: Ratification, 24 Jan 2006");
  });
});

test("the history of an act is accessible in light and dark, and fits a phone", async ({ page, request }) => {
  const answer = await request.get("/api/v1/changes?from=2006-04-24&to=2006-04-24&state=KAZ&treaty=ICCPR");
  const { items } = (await answer.json()) as { items: StatusChange[] };
  await page.setViewportSize({ width: phone, height: 800 });
  await page.goto(`/acts/${items[0]?.act?.id ?? ""}`);
  await expectAccessibleInBothThemes(page);
  await expectNoSidewaysScroll(page, [phone]);
});

test("a program reads that Kazakhstan signed the Covenants in December 2003 and is bound from April 2006", async ({
  request,
}) => {
  const changes = async (query: string) => {
    const response = await request.get(`/api/v1/changes?${query}`);
    expect(response.status()).toBe(200);
    const { items } = (await response.json()) as { items: StatusChange[] };
    return items.map(({ treaty, date, before, after, act }) => [treaty, date, before, after, act?.kind]);
  };
  expect(await changes("from=2003-12-01&to=2003-12-31&state=KAZ")).toEqual([
    ["ICESCR", "2003-12-02", "none", "signatory", "signature"],
    ["ICCPR", "2003-12-02", "none", "signatory", "signature"],
  ]);
  expect(await changes("from=2006-04-01&to=2006-04-30&state=kazakhstan&treaty=IV-4")).toEqual([
    ["ICCPR", "2006-04-24", "contracting", "party", "ratification"],
  ]);
});

test("a program reads the record's changes and the history of an act, and either list as CSV", async ({ request }) => {
  const log = await request.get("/api/v1/changes?recordedFrom=2026-01-01&state=KAZ&treaty=ICCPR");
  const { items, counts } = (await log.json()) as {
    items: { entity: string; id: string; change: string; by: string; after: { sources: unknown[] } }[];
    counts: { recorded: number };
  };
  expect(counts.recorded).toBe(items.length);
  expect(
    items.every(({ change, by, after }) => change === "recorded" && by === "reference" && after.sources.length > 0),
  ).toBe(true);
  const id = items.find(({ entity }) => entity === "action")?.id ?? "";
  const history = await request.get(`/api/v1/actions/${id}`);
  expect(await history.json()).toMatchObject({
    state: "KAZ",
    treaty: "ICCPR",
    current: id,
    versions: [{ id, changed: [] }],
  });
  const csv = await request.get("/api/v1/changes?from=2003-12-01&to=2003-12-31&state=KAZ&format=csv");
  expect(await csv.text()).toMatch(/^state,treaty,date,precision,earliest,latest,before,after,uncertain,act\.id/);
});

test("a period that ends before it begins, two kinds of period and an unknown name are refused by name", async ({
  request,
}) => {
  const refused = [
    ["from=2020-01-02&to=2020-01-01", "to", "beforeStart"],
    ["recordedFrom=2026-01-02&recordedTo=2026-01-01", "recordedTo", "beforeStart"],
    ["from=2020-01-01&recordedFrom=2026-01-01", "recordedFrom", "onePeriod"],
    ["state=Atlantis", "state", "unknownName"],
    ["treaty=NOPE", "treaty", "unknownName"],
    ["from=banana", "from", "day"],
    ["within=mars", "within", "within"],
  ] as const;
  for (const [query, field, rule] of refused) {
    const problem = await request.get(`/api/v1/changes?${query}`);
    expect(problem.status(), query).toBe(400);
    expect(await problem.json(), query).toMatchObject({ errors: [{ field, rule }] });
    const page = await request.get(`/changes?${query}`);
    expect(page.status(), query).toBe(400);
    expect(await page.text(), query).toContain('href="/states"');
  }
  const actions = await request.get("/api/v1/actions?state=Atlantis");
  expect(await actions.json()).toMatchObject({ status: 400, errors: [{ field: "state", rule: "unknownName" }] });
});

test("an act that nobody recorded is not found, as a page and as data", async ({ request }) => {
  for (const id of ["00000000-0000-4000-8000-000000000000", "abc"]) {
    expect((await request.get(`/acts/${id}`)).status()).toBe(404);
    const problem = await request.get(`/api/v1/actions/${id}`);
    expect(problem.status()).toBe(404);
    expect(problem.headers()["content-type"]).toContain("application/problem+json");
  }
});

test("the picture of the changes counts what the interface counts, for ten periods", async ({ request }) => {
  const periods = ["1970", "1976", "1980", "1989", "1992", "1998", "2003", "2006", "2019", "2026"];
  for (const year of periods) {
    const query = `from=${year}-01-01&to=${year}-12-31&within=asia,europe`;
    const answer = await request.get(`/api/v1/changes?${query}&limit=1`);
    const { total, counts } = (await answer.json()) as { total: number; counts: Record<string, number> };
    const file = await request.get(`/exports/pictures/changes?${query}`);
    const { items } = (await file.json()) as { items: (Record<string, number> & { total: number })[] };
    const sum = (name: string) => items.reduce((all, item) => all + (item[name] ?? 0), 0);
    expect(sum("total"), year).toBe(total);
    expect(Object.fromEntries(Object.keys(counts).map((name) => [name, sum(name)])), year).toEqual(counts);
  }
});

test("by keyboard the table of the changes is opened", async ({ page }) => {
  await page.goto("/changes?from=2003-01-01&to=2003-12-31");
  await tabTo(page, /The same as a table: Changes of status by month/, "summary");
  await page.keyboard.press("Enter");
  await expect(page.locator("#changes").getByRole("row", { name: /^December 2003/ })).toBeVisible();
});
