import { expect, type Page, test } from "./support/fixtures.ts";

/** What an analyst gets: a state's status on any day, with its working, its source, and an address to cite. */

const titles = {
  CED: "International Convention for the Protection of All Persons from Enforced Disappearance",
  CAT: "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
  ICCPR: "International Covenant on Civil and Political Rights",
  ICESCR: "International Covenant on Economic, Social and Cultural Rights",
};

function treatyRow(page: Page, treaty: keyof typeof titles) {
  const link = page.getByRole("link", { name: titles[treaty], exact: true });
  return page
    .getByRole("table", { name: /participation in each treaty/ })
    .getByRole("row")
    .filter({ has: link });
}

test("an analyst reads Kazakhstan's status today", async ({ page }) => {
  await page.goto("/states/kazakhstan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kazakhstan");
  await expect(page.getByRole("main")).toContainText(/Kazakhstan is party to \d+ of 26 treaties/);
  const covenant = treatyRow(page, "ICCPR");
  await expect(covenant).toContainText("2 Dec 2003");
  await expect(covenant).toContainText("24 Jan 2006");
  await expect(covenant).toContainText("24 Apr 2006");
  await expect(covenant).toContainText("Party");
  await expect(treatyRow(page, "CAT")).toContainText("26 Aug 1998 a");
});

test("an analyst reads Kazakhstan's status in March 2003, from the visit in one click, and comes back to today", async ({
  page,
}) => {
  await page.goto("/visits/kaz-2003-ramcharan");
  await page
    .getByRole("link", { name: /status as at 11 March 2003/ })
    .first()
    .click();
  await expect(page).toHaveURL("/states/kazakhstan?asAt=2003-03-11");
  await expect(page.getByRole("main")).toContainText("On 11 March 2003, Kazakhstan was party to 9 of 20 treaties");
  await expect(treatyRow(page, "ICCPR")).toContainText("No action");
  await expect(treatyRow(page, "ICESCR")).toContainText("No action");
  await page.getByRole("link", { name: "Back to today" }).click();
  await expect(page).toHaveURL("/states/kazakhstan");
  await expect(treatyRow(page, "ICCPR")).toContainText("Party");
});

test("an analyst picks a day and the address keeps it", async ({ page }) => {
  await page.goto("/states/kazakhstan");
  await page.getByLabel("Show the status as at").fill("2006-03-01");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/asAt=2006-03-01/);
  await expect(treatyRow(page, "ICCPR")).toContainText("Contracting");
});

test("an analyst sees how an entry into force was arrived at", async ({ page }) => {
  await page.goto("/states/kazakhstan");
  const covenant = treatyRow(page, "ICCPR");
  await covenant.locator("summary", { hasText: "24 Apr 2006" }).click();
  await expect(covenant.getByText("deposited 24 Jan 2006 + 3 months, art. 49(2)")).toBeVisible();
});

test("an analyst is told how far the record is complete, and never a day that is not known", async ({ page }) => {
  await page.goto("/states/dominica?asAt=2019-03-01");
  await expect(treatyRow(page, "CED")).toContainText("uncertain");
  await page.goto("/states/dominica");
  const disappearance = treatyRow(page, "CED");
  await expect(disappearance).toContainText("2019");
  await expect(disappearance).toContainText("12 Jun 2019");
  await expect(disappearance).toContainText("complete to");
});

test("a treaty's page counts both ways and finds the treaty by number and by the body's code", async ({ page }) => {
  await page.goto("/treaties?q=CCPR");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^International Covenant on Civil and Political Rights/ })
    .first()
    .click();
  await expect(page).toHaveURL("/treaties/iccpr");
  await expect(page.getByRole("main")).toContainText("23 March 1976");
  await expect(page.getByRole("main")).toContainText("OHCHR");
  await expect(page.getByRole("row", { name: /^Kazakhstan/ })).toContainText("24 Jan 2006");
  await expect(page.getByRole("row", { name: /^China/ })).toContainText("5 Oct 1998");
});

test("a state is found by its name in any language and by its code", async ({ page }) => {
  for (const name of ["Қазақстан", "казахстан", "KAZ", "kazakh"]) {
    await page.goto(`/states?q=${encodeURIComponent(name)}`);
    await expect(page.getByRole("main").getByRole("link", { name: "Kazakhstan" })).toBeVisible();
  }
});

test("no day moves with the reader's time zone", async ({ page }) => {
  await page.goto("/states/kazakhstan");
  const timeZone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(timeZone).toBe("Pacific/Auckland");
  await expect(treatyRow(page, "ICCPR").locator('time[datetime="2006-01-24"]').first()).toHaveText("24 Jan 2006");
});

test("an analyst reads the record as it was known at a moment, from page to page, and comes back to now", async ({
  page,
}) => {
  await page.goto("/states/kazakhstan?asAt=2006-03-01");
  await page.getByText("as known now").click();
  const day = new Date().toISOString().slice(0, 10);
  await page.getByLabel("Show what the record held at the end of").fill(day);
  await page.getByRole("button", { name: "Show record" }).click();
  const view = `asAt=2006-03-01&knownAt=${day}`;
  await expect(page).toHaveURL(`/states/kazakhstan?${view}`);
  await expect(page.getByRole("region", { name: "As-at date" })).toContainText("as recorded by the end of");
  await expect(treatyRow(page, "ICCPR")).toContainText("Contracting");
  await treatyRow(page, "ICCPR").getByRole("link", { name: titles.ICCPR }).click();
  await expect(page).toHaveURL(`/treaties/iccpr?${view}`);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Visits" }).click();
  await expect(page).toHaveURL(`/visits?${view}`);
  await page.getByRole("link", { name: "Show the record as it is now" }).click();
  await expect(page).toHaveURL("/visits?asAt=2006-03-01");
});

test("before anything was recorded an analyst is told so, on every page, and no status is claimed", async ({
  page,
}) => {
  const paths = [
    "/",
    "/states",
    "/states/kazakhstan",
    "/treaties",
    "/treaties/iccpr",
    "/visits",
    "/recommendations",
    "/about",
  ];
  for (const path of paths) {
    await page.goto(`${path}?knownAt=2020-03-03T14:05:00Z`);
    const main = page.getByRole("main");
    await expect(main, path).toContainText("Nothing had been recorded by 3 Mar 2020, 14:05 UTC");
    await expect(main, path).toContainText("The record begins on");
    await expect(main, path).not.toContainText("No action");
  }
  await page.goto("/treaties/iccpr?knownAt=2020-03-03");
  await page.getByRole("main").getByRole("link", { name: "Show the record as it is now" }).first().click();
  await expect(page).toHaveURL("/treaties/iccpr");
});
