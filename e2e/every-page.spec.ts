import { expectAccessibleInBothThemes, expectNoAxeViolations } from "./support/accessibility.ts";
import { expect, test } from "./support/fixtures.ts";
import { expectNoSidewaysScroll } from "./support/sideways-scroll.ts";

/** What holds for every page: accessible in both themes, no sideways scroll on a phone, readable without JavaScript. */

const pages = [
  "/",
  "/?state=TKM&asAt=2005-01-01",
  "/states",
  "/states/kazakhstan",
  "/states/kazakhstan?asAt=2003-03-11",
  "/states/kazakhstan?asAt=2003-03-11&knownAt=2199-12-31",
  "/states/kazakhstan?knownAt=2020-01-01",
  "/states/dominica?asAt=2019-03-01",
  "/states/czechoslovakia?asAt=1990-01-01",
  "/states/european-union",
  "/treaties",
  "/treaties/iccpr",
  "/treaties/iccpr-op1",
  "/treaties/ced?asAt=2010-01-01",
  "/visits",
  "/visits/kaz-2003-ramcharan",
  "/visits/kaz-2003-ramcharan?asAt=2005-01-01",
  "/visits/kgz-2003-ramcharan",
  "/visits?state=KAZ&mandateKind=treaty-body",
  "/visits/kaz-2003-ramcharan/briefing",
  "/visits/kgz-2003-ramcharan/briefing?asAt=2010-01-01",
  "/recommendations",
  "/recommendations?status=open&q=refugee",
  "/recommendations?status=open&within=oic",
  "/recommendations/KAZ-2003-R1",
  "/recommendations/KAZ-2007-R4",
  "/about",
  "/ageing",
  "/ageing?within=central-asia&asAt=2006-01-23",
  "/ageing?within=europe&state=KAZ",
  "/treaties/icmw?state=KAZ",
  "/changes",
  "/changes?within=oceania&from=1948-01-01",
  "/changes?from=2019-01-01&to=2019-12-31",
  "/changes?from=2003-04-01&to=2003-12-31&state=KAZ",
  "/changes?recordedFrom=2026-01-01",
  "/changes?recordedFrom=2026-01-01&state=KAZ",
  "/map",
  "/map?treaty=ICCPR",
  "/map?treaty=ICMW&within=central-asia&asAt=1985-01-01",
  "/embed/map?treaty=ICCPR",
  "/embed/timeline?state=KAZ",
  "/open-questions",
  "/open-questions?asAt=1980-01-01",
  "/states?asAt=1980-01-01",
  "/states/czechoslovakia",
  "/states/czechia?asAt=1980-01-01",
  "/states/kazakhstan/report",
  "/visits/kaz-2003-ramcharan/report?asAt=2010-01-01",
  // The whole world has five thousand cells of these kinds; matrix.spec.ts opens it.
  "/matrix?within=central-asia",
  "/matrix?within=europe&groupBy=subregion&sortBy=CRC&asAt=1993-06-01",
  "/matrix?within=central-asia&treaty=ICCPR&sortBy=CRC",
  "/matrix?asAt=1945-01-01",
  "/compare",
  "/compare?states=KAZ,KGZ",
  "/compare?states=KAZ&within=central-asia,osce&members=KGZ,UZB&asAt=1985-01-01",
  "/treaties/ced",
  "/treaties/iccpr?asAt=1980-01-01",
  "/subscribe/states/KAZ",
  "/subscribe/recommendations?status=open&theme=torture",
  "/subscription?said=ended",
  "/subscription/confirm?token=none",
] as const;

for (const path of pages) {
  test(`${path} is accessible in light and dark, and fits a phone and a desk`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expectAccessibleInBothThemes(page);
    await expectNoSidewaysScroll(page);
  });
}

test("pages that lead nowhere are accessible too", async ({ page, expectHttpError }) => {
  expectHttpError(400, 404);
  for (const path of [
    "/no/such/page",
    "/states/atlantis",
    "/states/kazakhstan?asAt=banana",
    "/visits/none?knownAt=2020-01-01",
  ]) {
    await page.goto(path);
    await expectNoAxeViolations(page);
  }
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  // One browser for all of them: to open a new one for each takes as long as the page.
  test("every page can be read", async ({ page }) => {
    test.setTimeout(360_000);
    for (const path of pages) {
      await page.goto(path);
      await expect.soft(page.getByRole("heading", { level: 1 }), path).toBeVisible();
      await expect.soft(page.getByRole("main"), path).not.toBeEmpty();
    }
  });

  test("a day can be picked and a list filtered", async ({ page }) => {
    await page.goto("/states/kazakhstan");
    await page.getByLabel("Show the status as at").fill("2003-03-11");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByRole("main")).toContainText("was party to 9 of 20 treaties");
    await page.goto("/recommendations");
    await page.getByRole("navigation", { name: "Narrow down" }).getByRole("link", { name: /^Open/ }).click();
    await expect(page).toHaveURL(/status=open/);
  });
});

/** What many links of one page can have in common; they are then looked up by the first few. */
function kindOf(href: string): "history" | "participation" | "another day" | "other" {
  if (href.startsWith("/acts/")) return "history";
  if (/^\/states\/[^/?]+\/[^/?]+/.test(href)) return "participation";
  return /^\/(states|treaties)\/[^?]+\?asAt=[^&]+$/.test(href) ? "another day" : "other";
}

/** The addresses within the site that a page links to, as its markup has them. */
function addressesIn(html: string): string[] {
  const links = html.matchAll(/<a\b[^>]*?\shref="(\/[^"#]*)/g);
  return Array.from(links, ([, href = ""]) => href.replaceAll("&amp;", "&"));
}

test("every address within the site that the main pages link to is there", async ({ request }) => {
  // Several hundred pages, perhaps of a machine that others use too.
  test.setTimeout(360_000);
  const found = new Set<string>();
  for (const path of pages.slice(0, 16)) {
    const hrefs = addressesIn(await (await request.get(path)).text());
    // A page can link to hundreds of addresses which are all of one kind.
    const kinds = Map.groupBy(hrefs, kindOf);
    for (const [kind, all] of kinds) for (const href of kind === "other" ? all : all.slice(0, 5)) found.add(href);
    // What a name leads to does not depend on the day (proxy.ts).
    for (const href of kinds.get("another day") ?? []) found.add(href.replace(/\?.*$/, ""));
  }
  expect(found.size).toBeGreaterThan(400);
  const broken: string[] = [];
  const left = [...found];
  const check = async () => {
    for (let href = left.pop(); href !== undefined; href = left.pop()) {
      const status = (await request.head(href)).status();
      if (status !== 200) broken.push(`${status} ${href}`);
    }
  };
  await Promise.all([check(), check(), check(), check()]);
  expect(broken).toEqual([]);
});
