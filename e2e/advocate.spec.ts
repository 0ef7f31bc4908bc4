import { extractText, getDocumentProxy } from "unpdf";
import { expect, type Page, test } from "./support/fixtures.ts";

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

async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  const file = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true });
  return text.replaceAll(/\s+/g, " ");
}

test("an advocate asks what is pending on torture, shares the answer, follows it as a feed and hands it over as a PDF", async ({
  page,
  browser,
  request,
}) => {
  await page.goto("/recommendations");
  await page.getByRole("searchbox", { name: "Search the recommendations" }).fill("torture");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page
    .getByRole("navigation", { name: "Narrow down" })
    .getByRole("link", { name: /^Pending/ })
    .click();
  await expect(page).toHaveURL(/status=pending/);
  const list = page.getByRole("region", { name: "Recommendations", exact: true }).locator("ol > li[id]");
  const first = (await list.first().getByRole("link").first().textContent()) ?? "";
  await expect(list.first()).toContainText("Pending");
  await expect(list.first()).toContainText(/open for [\d,]+ days/);

  const shared = page.url();
  const stranger = await browser.newContext();
  const theirs = await stranger.newPage();
  await theirs.goto(shared);
  await expect(theirs.getByRole("main")).toContainText(first);
  const fit = await page.getByText(/recommendations fit\.$/).textContent();
  await expect(theirs.getByText(/recommendations fit\.$/)).toHaveText(fit ?? "");
  await stranger.close();

  const feed = await page.getByRole("link", { name: "Feed of what moved (Atom)" }).getAttribute("href");
  expect(feed).toMatch(/^\/feeds\/recommendations\.atom\?.*status=pending.*q=torture/);
  const answer = await request.get(feed ?? "");
  expect(answer.headers()["content-type"]).toContain("application/atom+xml");
  expect(await answer.text()).toContain("<entry>");

  expect(await printed(page)).toContain(first);
  await page.emulateMedia({ media: "screen" });
  const toVisit = page.locator('a[href^="/visits/"]');
  const ofVisit = list.filter({ has: toVisit }).first();
  const asked = (await ofVisit.getByRole("link").first().textContent()) ?? "";
  await ofVisit.locator(toVisit).first().click();
  await page.getByRole("link", { name: "Report to print" }).click();
  await expect(page).toHaveURL(/\/visits\/[^/]+\/report/);
  expect(await printed(page)).toContain(asked);
});
