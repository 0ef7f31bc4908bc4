import type { BrowserContext, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { queryDatabase } from "./support/database.ts";
import { makeFirstAdministrator } from "./support/first-administrator.ts";
import { expect, test } from "./support/fixtures.ts";
import { type FreshApplication, startFreshApplication } from "./support/fresh-application.ts";
import { all, fillHostile, hostile, mark } from "./support/hostile-form.ts";

/**
 * Texts that mean something to browsers, spreadsheets, databases, files and headers, stored through every text field of every
 * form, and then every page that shows them opened in a browser that counts what its policy forbade.
 */

async function prepare(context: BrowserContext): Promise<{ readonly forbidden: string[]; readonly headers: string[] }> {
  const forbidden: string[] = [];
  const headers: string[] = [];
  await context.exposeFunction("tellForbidden", (directive: string) => forbidden.push(directive));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { tellForbidden } = window as unknown as { tellForbidden: (directive: string) => void };
      tellForbidden(`${event.effectiveDirective} ${event.blockedURI} ${location.pathname}`);
    });
  });
  context.on("response", (response) => {
    if (response.headers()["x-injected"] !== undefined) headers.push(response.url());
  });
  return { forbidden, headers };
}

/** Sends the form and gives every reason and tick that it asks for. */
async function recordIt(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Show what it changes" }).click();
  const panel = page.getByRole("heading", { name: "What it changes" });
  const errors = page.getByRole("main").getByRole("alert");
  await expect(panel.or(errors).first()).toBeVisible();
  expect(await errors.allInnerTexts(), page.url()).toEqual([]);
  for (const box of await page.locator("input[name=acknowledged]").all()) await box.check();
  const reason = page.getByLabel("Reason", { exact: true });
  if (await reason.isVisible()) await reason.fill(all);
  await page.getByRole("button", { name: /^Record (it|this act)$/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/admin"));
}

/** Where texts are listed, searched and counted. */
const starts = [
  "/",
  "/about",
  "/changes",
  "/visits",
  "/states",
  "/treaties",
  "/treaties/icmw",
  "/states/kazakhstan",
  "/states/kazakhstan/icmw",
  "/states/mongolia/icmw",
  "/matrix",
  "/compare?states=KAZ,MNG&within=cis",
  "/recommendations",
  `/recommendations?q=${encodeURIComponent(mark)}`,
  "/admin",
  "/admin/audit",
  `/admin/audit?q=${encodeURIComponent(mark)}`,
  "/admin/people",
  "/admin/keys",
];

/** The pages of everything that was recorded: its own, the form that puts it right, the one that takes it out, and drafts. */
async function recordedPages(folder: string): Promise<string[]> {
  const of = async (table: string, column: string) => {
    const sql = `SELECT id::text, ${column}::text AS name FROM ${table} WHERE recorded_by LIKE '%${mark}%'`;
    return (await queryDatabase(folder, sql)).map(({ id, name }) => ({ id: String(id), name: String(name) }));
  };
  const tables: readonly (readonly [table: string, column: string, kind: string | null, path: string | null])[] = [
    ["treaty_action", "id", null, "/acts/"],
    ["declaration", "id", "declaration", "/acts/"],
    ["procedure_stance", "id", "procedure", "/acts/"],
    ["domestic_step", "id", "step", "/acts/"],
    ["visit", "slug", "visit", "/visits/"],
    ["standing_invitation", "id", "standing-invitation", null],
    ["recommendation", "ref", "recommendation", "/recommendations/"],
    ["follow_up", "id", "follow-up", null],
    ["commitment", "ref", "commitment", null],
    ["source", "id", "source", null],
    ["treaty", "slug", "treaty", "/treaties/"],
    ["state", "slug", "state", "/states/"],
  ];
  const pages: string[] = [];
  for (const [table, column, kind, path] of tables) {
    const rows = await of(table, column);
    // One of each shows what any of them does.
    for (const { id, name } of rows.slice(0, 2)) {
      if (path !== null) pages.push(path + name);
      if (kind !== null) pages.push(`/admin/records/${kind}/${id}`, `/admin/records/${kind}/${id}/retract`);
      if (kind === null) pages.push(`/admin/acts/${id}/correct`, `/admin/acts/${id}/retract`);
    }
  }
  const drafts = await queryDatabase(folder, "SELECT id::text FROM draft");
  return [...pages, ...drafts.map(({ id }) => `/admin/drafts/${String(id)}`)];
}

test.describe("hostile text", () => {
  let application: FreshApplication;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    application = await startFreshApplication();
  });

  test.afterAll(() => application.stop());

  test("stored through every field runs nowhere, in no page, file or header", async ({ browser }) => {
    test.setTimeout(900_000);
    const origin = new URL(application.setupAddress).origin;
    const context = await browser.newContext({ baseURL: origin });
    const page = await context.newPage();
    await makeFirstAdministrator(page, application, `<b onclick=${mark}>A</b>`);

    await page.goto("/admin/acts/new?participant=MNG&instrument=ICMW");
    let texts = await fillHostile(page);
    await page.getByLabel("Kind of act").selectOption("accession");
    await page.getByLabel("Date", { exact: true }).fill("2026-01-05");
    await page.getByLabel("Date of effect, where a source states it").fill("");
    await page.getByLabel("Announced for a day to come").uncheck();
    await recordIt(page);

    await page.goto("/admin/records");
    const kinds = await page
      .locator("a[href^='/admin/records/'][href$='/new']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(kinds.length).toBeGreaterThan(2);
    for (const path of kinds) {
      await page.goto(path);
      texts += await fillHostile(page);
      await recordIt(page);
      await page.goto(path);
      texts += await fillHostile(page);
      await page.getByRole("button", { name: "Save as draft" }).click();
      await page.waitForURL(/\/admin\/drafts\//);
    }
    await page.goto("/admin/keys");
    await page.getByLabel("Name").fill(hostile[0] ?? "");

    const recorded = await recordedPages(application.folder);
    const pages = [...starts, ...recorded];
    const holding: string[] = [];
    for (const path of pages) {
      const response = await page.request.get(path);
      expect(response.status(), path).toBeLessThan(500);
      expect(response.headers()["x-injected"], path).toBeUndefined();
      if ((await response.text()).includes(mark)) holding.push(path);
    }
    // Each record has a page that shows it, and each draft.
    expect(holding.length).toBeGreaterThan(2 * kinds.length);

    const watched = await browser.newContext({ baseURL: origin, storageState: await context.storageState() });
    const { forbidden, headers } = await prepare(watched);
    const looking = await watched.newPage();
    for (const path of holding) {
      await looking.goto(path);
      await expect(looking.getByRole("heading", { level: 1 })).toBeVisible();
      for (const summary of await looking.locator("main summary").all()) {
        if (await summary.isVisible()) await summary.click();
      }
      expect(await looking.evaluate(() => "ran" in window), path).toBe(false);
      const links = await looking.locator("a[href^='javascript:' i], a[href^='data:' i]:not([download])").count();
      expect(links, path).toBe(0);
    }
    expect(forbidden).toEqual([]);
    expect(headers).toEqual([]);

    // As files: no cell that a spreadsheet would run.
    for (const file of [
      "actions?state=MNG&treaty=ICMW",
      "declarations?state=KAZ",
      "recommendations?state=KAZ",
      "commitments",
      "visits",
      "states",
      "treaties",
      "audit",
    ]) {
      const text = await (await page.request.get(`/api/v1/${file}${file.includes("?") ? "&" : "?"}format=csv`)).text();
      const cells = (parse(text, { relax_column_count: true }) as string[][]).flat();
      expect(cells.length, file).toBeGreaterThan(1);
      const running = cells.filter((cell) => /^([=+@\t\r]|-\D)/.test(cell));
      expect(running, file).toEqual([]);
    }
    // The tables that the texts would have dropped are there.
    const [row] = await queryDatabase(application.folder, "SELECT count(*)::int AS acts FROM treaty_action");
    expect(Number(row?.["acts"])).toBeGreaterThan(5_000);
    console.log(
      `${texts} hostile texts stored through ${kinds.length + 1} forms and their drafts; ${holding.length} pages that show them opened, ${pages.length} read; nothing ran`,
    );
    await watched.close();
    await context.close();
  });
});
