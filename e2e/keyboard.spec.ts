import { expect, test } from "./support/fixtures.ts";
import { tabTo } from "./support/keyboard.ts";

/** The two journeys by keyboard alone. */

test("a keyboard user skips to the content, and reads Kazakhstan's status in March 2003", async ({ page }) => {
  await page.goto("/visits/kaz-2003-ramcharan");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, /status as at 11 March 2003/, "a");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/states/kazakhstan?asAt=2003-03-11");
  await expect(page.getByRole("main")).toContainText("was party to 9 of 20 treaties");
});

test("a keyboard user finds what is still open from the 2003 visit", async ({ page }) => {
  await page.goto("/recommendations?visit=kaz-2003-ramcharan");
  await tabTo(page, /^Narrow down/, "a");
  await page.keyboard.press("Enter");
  await tabTo(page, /^Open/, "a");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/status=open/);
  await expect(page.getByRole("main")).toContainText("a unit for the rights of women");
});

test("a keyboard user opens the working of a date", async ({ page }) => {
  await page.goto("/states/kazakhstan");
  await tabTo(page, /how this date was arrived at, ICCPR$/, "summary");
  await page.keyboard.press("Enter");
  await expect(page.getByText("deposited 24 Jan 2006 + 3 months, art. 49(2)")).toBeVisible();
});
