import { expect, type Page, test } from "./support/fixtures.ts";

/** Declarations, complaint procedures, approval at home, who existed on a day, and what is open, as a reader meets them. */

function rowOf(page: Page, table: string | RegExp, name: string | RegExp) {
  return page.getByRole("table", { name: table }).getByRole("row", { name });
}

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("case 2: a reader sees 446 days between Kazakhstan's law on ICCPR-OP2 and its deposit", async ({ page }) => {
    await page.goto("/states/kazakhstan");
    const row = rowOf(page, "Domestic approval", /^ICCPR-OP2/);
    await expect(row).toContainText("Law No. 404-VI");
    await expect(row).toContainText("446 days from approval to deposit");
    await expect(row).toContainText("Deposit of ratification");
  });

  test("a law without a deposit reads as approved at home, never as a ratification", async ({ page }) => {
    await page.goto("/states/kazakhstan?asAt=2021-06-01");
    const row = rowOf(page, "Domestic approval", /^ICCPR-OP2/);
    await expect(row).toContainText("Approved domestically; deposit not recorded");
    const treaty = page.getByRole("table", { name: /participation in each treaty/ }).locator("#iccpr-op2");
    await expect(treaty).toContainText("approved domestically; deposit not recorded");
    await expect(treaty).toContainText("Signatory");
    await expect(treaty.locator("> td")).not.toContainText([/ratified/i]);
  });

  test("case 20: the law on the CED says ratify, and a note says that the deposit is an accession", async ({
    page,
  }) => {
    await page.goto("/states/kazakhstan");
    const row = rowOf(page, "Domestic approval", /^CED/);
    await expect(row).toContainText("The law says “ratify”; the instrument deposited is an accession.");
    await expect(row).toContainText("Deposit of accession");
  });

  test("case 21: the state's own date and the depositary's stand side by side, and the deposit counts", async ({
    page,
  }) => {
    await page.goto("/states/kazakhstan");
    await expect(rowOf(page, "Domestic approval", /^OP-CRC-AC/)).toContainText(
      "The state’s own date is 4 Jul 2001, the depositary’s 10 Apr 2003. The deposit counts.",
    );
  });

  test("a reader learns who can complain of Kazakhstan to which committee, by which article and since when", async ({
    page,
  }) => {
    await page.goto("/states/kazakhstan");
    const complaints = page.getByRole("table", { name: "Complaints and inquiries" });
    const rows = complaints.getByRole("row").filter({ hasText: "Complaints by individuals" });
    const torture = rows.filter({ hasText: "Committee against Torture (CAT)" });
    await expect(torture).toHaveCount(1);
    await expect(torture).toContainText("art. 22");
    await expect(torture).toContainText("21 Feb 2008");
    const rights = rows.filter({ hasText: "Human Rights Committee (CCPR)" });
    await expect(rights).toContainText("30 Sep 2009");
    await expect(rights).toContainText("by joining, deposited 30 Jun 2009");
    await expect(rows.filter({ hasText: "(CERD)" })).toContainText("day not on record");
    await page.goto("/treaties/iccpr");
    await page
      .locator("#procedures")
      .getByRole("link", { name: /Optional Protocol/ })
      .click();
    await expect(page).toHaveURL("/treaties/iccpr-op1#procedures");
  });

  test("a declaration made later, or that cannot be known yet, is not shown on an earlier day", async ({ page }) => {
    await page.goto("/states/kazakhstan?asAt=2003-04-09");
    await expect(page.locator("#declarations")).toHaveCount(0);
    await page.goto("/states/kazakhstan?asAt=2003-04-10");
    await expect(page.locator("#declarations")).toContainText("Contract military service is voluntary");
  });

  test("a successor's row leads to the state that it succeeded, whose page names its last day and its successors", async ({
    page,
  }) => {
    await page.goto("/treaties/iccpr");
    await page.locator("#CZE").getByRole("link", { name: "Czechoslovakia" }).click();
    await expect(page).toHaveURL("/treaties/iccpr#CSK");
    await page.locator("#CSK").getByRole("link", { name: "Czechoslovakia", exact: true }).click();
    await expect(page.getByRole("main")).toContainText("Czechoslovakia ended on 31 December 1992");
    await expect(page.getByRole("main")).toContainText("Succeeded by");
    await page.getByRole("link", { name: "Status on its last day, 31 December 1992" }).click();
    await expect(page).toHaveURL("/states/czechoslovakia?asAt=1992-12-31");
    await expect(page.getByRole("main")).toContainText("Czechoslovakia was party to");
  });

  test("the states of 1 January 1980 are those that existed then", async ({ page }) => {
    await page.goto("/states?asAt=1980-01-01");
    await expect(page.locator("#not-yet")).toContainText("Czechia");
    await expect(page.locator("#not-yet")).not.toContainText("Czechoslovakia");
    await expect(page.getByRole("row", { name: /^Czechoslovakia/ })).toBeVisible();
    await page.goto("/states/czechia?asAt=1980-01-01");
    await expect(page.getByRole("main")).toContainText("on 1 January 1980 it could join none");
    await expect(page.getByRole("main")).not.toContainText("No action");
  });

  test("open questions stand on one page, each leading to its treaty and its state", async ({ page }) => {
    await page.goto("/about");
    await page.getByRole("link", { name: "All open questions" }).click();
    await expect(page).toHaveURL("/open-questions");
    const force = page.getByRole("table", { name: "First entry into force: computed and official" });
    await expect(force.getByRole("row").nth(1)).toContainText(/\d+ of \d+ on record in time for the official day/);
    const korea = page.locator("#sources").getByRole("link", { name: "Democratic People's Republic of Korea" });
    await expect(korea.first()).toHaveAttribute("href", "/states/democratic-peoples-republic-of-korea");
  });
});

test("the interface lists declarations by kind, and refuses a kind that there is none of", async ({ request }) => {
  const answer = await request.get("/api/v1/declarations?declarationKind=reservation&treaty=CED");
  expect(answer.status()).toBe(200);
  const { items } = await answer.json();
  expect(items.length).toBeGreaterThan(0);
  expect(new Set(items.map((one: { kind: string }) => one.kind))).toEqual(new Set(["reservation"]));
  const refused = await request.get("/api/v1/declarations?declarationKind=protest");
  expect(refused.status()).toBe(400);
  expect((await refused.json()).errors[0]).toMatchObject({ field: "declarationKind", rule: "declarationKind" });
  expect((await request.get("/api/v1/declarations?kind=reservation")).status()).toBe(400);
  const csv = await (await request.get("/api/v1/declarations?format=csv")).text();
  expect(csv.split("\r\n")[0]).toContain("objectsTo");
});

test("the interface tells approval at home apart from the status, and what is open as one list", async ({
  request,
}) => {
  const { treaties } = await (await request.get("/api/v1/states/KAZ?asAt=2021-06-01")).json();
  const row = treaties.find((one: { treaty: string }) => one.treaty === "ICCPR-OP2");
  expect(row).toMatchObject({ status: "signatory", consent: null, domestic: { standing: "approved-not-deposited" } });
  const open = await (await request.get("/api/v1/open-questions?limit=1000")).json();
  expect(open.items.length).toBe(open.total);
  expect(open.items.every((one: { sources: unknown[] }) => one.sources.length > 0)).toBe(true);
  const states = await (await request.get("/api/v1/states?asAt=1980-01-01&limit=1000")).json();
  const czechia = states.items.find((one: { iso3: string }) => one.iso3 === "CZE");
  expect(czechia).toMatchObject({ existence: "not-yet", counts: { noAction: 0 } });
});
