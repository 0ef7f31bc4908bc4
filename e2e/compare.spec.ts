import { expect, type Page, test } from "./support/fixtures.ts";
import { tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll, phone } from "./support/sideways-scroll.ts";

/** States and groups side by side, what they differ on first. */

const treaty = (page: Page, name: string) => page.getByRole("main").getByRole("row").filter({ hasText: name }).first();

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("states and groups are added and taken away in a form", async ({ page }) => {
    await page.goto("/compare");
    const main = page.getByRole("main");
    await expect(main).toContainText("Choose two or more states or groups");
    await page.getByLabel("Add a state", { exact: true }).selectOption({ label: "Kazakhstan" });
    await page.getByLabel("Add another state").selectOption({ label: "Kyrgyzstan" });
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(main).toContainText(
      /Kazakhstan and Kyrgyzstan stand alike under \d+ of \d+ treaties and differ under \d+/,
    );
    await page.getByLabel("Add a group").selectOption({ label: "Central Asia" });
    await page.getByLabel("Kyrgyzstan", { exact: true }).uncheck();
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL(/states=KAZ.*within=central-asia/);
    await expect(main).toContainText("Kazakhstan and Central Asia stand alike");
    await expect(treaty(page, "ICMW")).toContainText("2 of 5 parties");
    await page.getByLabel("A group of your own, by codes").fill("KGZ, TJK");
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(main).toContainText("Group of 2 states: Kyrgyzstan and Tajikistan");
    await expect(treaty(page, "ICMW")).toContainText("2 of 2 parties");
  });

  test("what they differ on comes first, each state with its act as the depositary prints it", async ({ page }) => {
    await page.goto("/compare?states=KAZ,KGZ");
    const headings = page.getByRole("main").getByRole("heading", { level: 2 });
    await expect(headings.nth(0)).toHaveText(/^\d+ treaties on which they differ$/);
    await expect(headings.nth(1)).toHaveText(/^\d+ treaties on which they stand alike$/);
    await expect(treaty(page, "ICMW")).toContainText("29 Sep 2003 a");
    const link = treaty(page, "ICMW").getByRole("link", { name: "Party" });
    await expect(link).toHaveAttribute("href", "/states/kyrgyzstan/icmw");
    await expect(page.getByRole("region", { name: "Recommendations" })).toContainText("Kazakhstan");
  });

  test("a state that did not exist on the day is said to be none, and compared with nobody", async ({ page }) => {
    await page.goto("/compare?states=KAZ,POL,HUN&asAt=1985-01-01");
    const main = page.getByRole("main");
    await expect(main).toContainText("Kazakhstan did not exist on this day and is left out of the comparison.");
    await expect(main).toContainText(/On 1 January 1985, .* stood alike under/);
    await expect(treaty(page, "ICCPR")).toContainText("Did not exist yet");
    await page.goto("/compare?states=KAZ,POL&asAt=1985-01-01");
    await expect(main).toContainText("fewer than two of these existed");
  });

  test("one state stands alone, and ten stand beside each other", async ({ page }) => {
    await page.goto("/compare?states=KAZ");
    await expect(page.getByRole("main")).toContainText("Kazakhstan stands alone here.");
    await page.goto("/compare?states=KAZ,KGZ,UZB,TJK,TKM,RUS,CHN,MNG,AZE,ARM");
    await expect(page.getByRole("main").getByRole("columnheader", { name: "Armenia" }).first()).toBeAttached();
    await expectNoSidewaysScroll(page);
  });
});

test("names that nothing has and too many sides are refused", async ({ page, expectHttpError }) => {
  expectHttpError(400);
  for (const [query, words] of [
    ["states=KAZ,XXQ", "names nothing that is known here"],
    ["members=XXQ", "names nothing that is known here"],
    ["within=atlantis", "must be a region"],
    ["states=%3Cscript%3E", "must be a code or name"],
    ["states=KAZ,KGZ,UZB,TJK,TKM,RUS,CHN,MNG,AZE,ARM&within=cis", "more than ten"],
    ["states=KAZ&start=NO-SUCH", "names nothing that is known here"],
  ] as const) {
    const response = await page.goto(`/compare?${query}`);
    expect(response?.status(), query).toBe(400);
    await expect(page.getByRole("main"), query).toContainText(words);
  }
  for (const name of ["comparison", "comparison-counts"]) {
    expect((await page.request.get(`/exports/pictures/${name}?states=XXQ`)).status()).toBe(400);
  }
});

test("a keyboard user comes from a state's page to its comparison with its neighbours, on a phone too", async ({
  page,
}) => {
  await page.setViewportSize({ width: phone, height: 800 });
  await page.goto("/states/kazakhstan?asAt=2003-03-11");
  await tabTo(page, /^Compare Kazakhstan with Central Asia/, "a");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/compare?states=KAZ&within=central-asia&asAt=2003-03-11");
  await expect(page.getByRole("main")).toContainText("On 11 March 2003, Kazakhstan and Central Asia stood alike under");
  await expectNoSidewaysScroll(page, [phone]);
  await tabTo(page, /^The same as a table/, "summary");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table", { name: /^Treaties by status for Kazakhstan/ })).toBeVisible();
});

test("its bars count what the interface counts, and leave as files", async ({ page }) => {
  for (const day of ["1995-01-01", "2006-04-24", "2026-11-24"]) {
    const file = await page.request.get(`/exports/pictures/comparison-counts?states=KAZ,POL&asAt=${day}`);
    const { items } = (await file.json()) as { items: { side: string; parties: number; noAction: number }[] };
    for (const [index, state] of ["KAZ", "POL"].entries()) {
      const answer = await page.request.get(`/api/v1/states/${state}?asAt=${day}`);
      const { counts } = (await answer.json()) as { counts: object };
      expect(items[index]).toEqual({ side: state, ...counts });
    }
  }
  await page.goto("/compare?states=KAZ,KGZ");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "SVG" }).click();
  expect((await download).suggestedFilename()).toBe("counts.svg");
});

test("matrix and comparison are printed on A4 across, their tables as tables", async ({ page }) => {
  for (const [path, head] of [
    ["/matrix?within=central-asia", "Participant"],
    ["/compare?states=KAZ,KGZ,UZB&within=central-asia", "Treaty"],
  ] as const) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 690, height: 900 });
    await expect(page.getByRole("columnheader", { name: head }).first()).toBeVisible();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    // A4 across: 842 by 595 points.
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12](\.\d+)? 59[45]/);
  }
});
