import { expect, test } from "./support/fixtures.ts";

/** What an advocate gets: what is still open, for how long, what was promised, and what came of it. */

test("an advocate finds what is still pending from the 2003 visit, and how long it has waited", async ({ page }) => {
  await page.goto("/recommendations");
  const narrow = page.getByRole("navigation", { name: "Narrow down" });
  await narrow.getByRole("link", { name: /^Deputy High Commissioner for Human Rights in Kazakhstan/ }).click();
  await expect(page).toHaveURL(/visit=kaz-2003-ramcharan/);
  await narrow.getByRole("link", { name: /^Open/ }).click();
  await expect(page).toHaveURL(/status=open/);
  const main = page.getByRole("main");
  await expect(main).toContainText("a unit for the rights of minorities");
  await expect(main).toContainText(/(8|9|1\d),\d{3} days/);
  await expect(main).not.toContainText("Become bound by the International Covenant");
});

test("an advocate reads the visit: what was asked, what was promised, what came of it and after how many days", async ({
  page,
}) => {
  await page.goto("/visits");
  await page
    .getByRole("link", { name: "Deputy High Commissioner for Human Rights in Kazakhstan", exact: true })
    .click();
  await expect(page).toHaveURL("/visits/kaz-2003-ramcharan");
  const main = page.getByRole("main");
  await expect(main).toContainText("signed after 266 days and in force after 1,140");
  for (const days of ["266", "986", "993", "1,050", "1,140"]) await expect(main).toContainText(days);
  await expect(main).toContainText("Law No. 91");
  await expect(main).toContainText("Kasymzhomart Tokaev");
});

test("an advocate follows one recommendation through its history", async ({ page }) => {
  await page.goto("/recommendations/KAZ-2003-R1");
  const main = page.getByRole("main");
  await expect(main).toContainText("Become bound by the International Covenant on Civil and Political Rights");
  await expect(main).toContainText("Implemented");
  await expect(main).toContainText("28 Nov 2005");
  await page.goto("/recommendations/KAZ-2003-R1?asAt=2004-06-01");
  await expect(main).toContainText("In progress");
  await expect(main).not.toContainText("28 Nov 2005");
});

test("an advocate searches by words and is led on where nothing fits", async ({ page }) => {
  await page.goto("/recommendations?q=refugee");
  await expect(page.getByRole("main")).toContainText("refugee status");
  await page.goto("/recommendations?q=zzzzzz");
  await expect(page.getByText("No recommendation fits")).toBeVisible();
  await page.getByRole("link", { name: "Show all recommendations" }).click();
  await expect(page).toHaveURL("/recommendations");
});

test("the dashboard names what is missing and what has waited longest, for any state", async ({ page }) => {
  await page.goto("/");
  const main = page.getByRole("main");
  await expect(main).toContainText("Kazakhstan");
  await expect(main).toContainText("Rome Statute");
  await expect(main).toContainText("1,050");
  await page.goto("/?state=KGZ");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kyrgyzstan");
});
