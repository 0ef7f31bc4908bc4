import { expect, test } from "./support/fixtures.ts";
import { tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll, phone } from "./support/sideways-scroll.ts";

/** How long signatures, recommendations and promises have waited. */

interface Class {
  readonly fromYears: number | null;
  readonly count: number;
}

const totalOf = (items: readonly Class[]) => items.reduce((sum, { count }) => sum + count, 0);

const days = [
  "1970-01-01",
  "1980-01-01",
  "1992-12-31",
  "1993-01-01",
  "2003-03-31",
  "2003-12-31",
  "2006-01-23",
  "2010-12-23",
  "2019-06-30",
  "2026-11-26",
];

test("on ten days the pictures count what the interface counts", async ({ request }) => {
  for (const asAt of days) {
    const countOf = async (kind: string) => {
      const answer = await request.get(`/exports/pictures/ageing-${kind}?asAt=${asAt}`);
      return totalOf(((await answer.json()) as { items: Class[] }).items);
    };
    const states = await request.get(`/api/v1/states?asAt=${asAt}&limit=1000`);
    const { items } = (await states.json()) as { items: { counts: { signatories: number } }[] };
    const open = await request.get(`/api/v1/recommendations?status=open&asAt=${asAt}&limit=1`);
    const promises = await request.get(`/api/v1/commitments?asAt=${asAt}&limit=1000`);
    const waiting = ((await promises.json()) as { items: { outcome: string }[] }).items.filter(({ outcome }) =>
      ["open", "in-progress", "not-researched"].includes(outcome),
    );
    expect({
      asAt,
      signatures: await countOf("signatures"),
      recommendations: await countOf("recommendations"),
      promises: await countOf("promises"),
    }).toEqual({
      asAt,
      signatures: items.reduce((sum, { counts }) => sum + counts.signatories, 0),
      recommendations: ((await open.json()) as { total: number }).total,
      promises: waiting.length,
    });
  }
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the ages are narrowed to a group, a state and a treaty by a form", async ({ page }) => {
    await page.goto("/ageing");
    const main = page.getByRole("main");
    await expect(main).toContainText(/\d+ signatures stand without a consent to be bound/);
    await page.getByLabel("Region or group").selectOption({ label: "Central Asia" });
    await page.getByRole("search", { name: "Narrow down" }).getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/within=central-asia/);
    await expect(main).toContainText(/^.*Central Asia: as at/s);
    await page.getByLabel("State", { exact: true }).selectOption({ label: "Kazakhstan" });
    await page.getByRole("search", { name: "Narrow down" }).getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/within=central-asia&state=KAZ/);
    await expect(main.locator("#recommendations")).toContainText("Kazakhstan: Set up, inside the Ombudsman office");
    await main.getByRole("link", { name: /^All \d+ in the search$/ }).click();
    await expect(page).toHaveURL(/\/recommendations\?status=open&state=KAZ/);
  });

  test("on the day before it deposited, Kazakhstan's signatures of both Covenants stood", async ({ page }) => {
    await page.goto("/ageing?state=KAZ&treaty=ICCPR,ICESCR&asAt=2006-01-23");
    const signatures = page.locator("#signatures");
    await expect(signatures).toContainText("2 signatures stand without a consent to be bound.");
    await expect(signatures).toContainText("The oldest has waited 2 years, since 2 Dec 2003 at the latest.");
    await signatures.getByText("The same as a table").click();
    await expect(signatures.getByRole("row", { name: "2 to 4 years 2 0" })).toBeVisible();
    await page.goto("/ageing?state=KAZ&treaty=ICCPR,ICESCR&asAt=2006-01-24");
    await expect(signatures).toContainText("No signature stands without a consent to be bound.");
    await expect(signatures.getByRole("img")).toHaveCount(0);
  });

  test("the ages of a group of any size lead to all its open recommendations, and the group is taken away again", async ({
    page,
  }) => {
    for (const group of ["asia", "oic", "eecca"]) {
      await page.goto(`/ageing?within=${group}`);
      const all = page.getByRole("link", { name: /^All \d+ in the search$/ });
      const total = /\d+/.exec((await all.textContent()) ?? "")?.[0];
      await all.click();
      await expect(page).toHaveURL(new RegExp(`/recommendations\\?status=open&within=${group}$`));
      await expect(page.getByRole("main")).toContainText(new RegExp(`${total} recommendations? fit`));
    }
    const chosen = page.getByRole("list", { name: "Filtered by" });
    await expect(chosen.getByRole("link")).toHaveCount(2);
    await chosen.getByRole("link").last().click();
    await expect(page).toHaveURL(/\/recommendations\?status=open$/);
  });

  test("the dashboard and the search lead to the ages of the same state", async ({ page }) => {
    await page.goto("/?asAt=2010-01-01");
    await page.getByRole("link", { name: /^How long open recommendations/ }).click();
    await expect(page).toHaveURL(/\/ageing\?state=KAZ&asAt=2010-01-01/);
    await page.goto("/recommendations?state=KGZ");
    await page.getByRole("link", { name: /^How long open recommendations/ }).click();
    await expect(page).toHaveURL(/\/ageing\?state=KGZ/);
  });
});

test("by keyboard a reader narrows the ages down and opens a table", async ({ page }) => {
  await page.goto("/ageing");
  await tabTo(page, /Treaty/, "select");
  await page.keyboard.type("CAT");
  await tabTo(page, /^Show$/, "button");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/treaty=CAT/);
  await tabTo(page, /The same as a table: Signatures without consent/, "summary");
  await page.keyboard.press("Enter");
  await expect(page.locator("#ageing-signatures").getByRole("row", { name: /^40 years and more/ })).toBeVisible();
});

test("every signature that stands can be had as CSV, the oldest first", async ({ request }) => {
  const answer = await request.get("/exports/pictures/standing-signatures?asAt=2004-01-01&state=KAZ&format=csv");
  const [head, ...lines] = (await answer.text()).trim().split("\r\n");
  expect(head).toBe("state,name,treaty,signedFrom,signedUntil,years,uncertain");
  expect(lines).toContain("KAZ,Kazakhstan,ICCPR,2003-12-02,2003-12-02,0,false");
  const since = lines.map((line) => line.split(",")[4] ?? "");
  expect(since).toEqual([...since].sort());
});

test("a name that nothing has and a group that nobody knows are refused by name", async ({ request }) => {
  for (const [query, field, rule] of [
    ["state=Atlantis", "state", "unknownName"],
    ["treaty=NOPE", "treaty", "unknownName"],
    ["within=mars", "within", "within"],
    ["asAt=banana", "asAt", "day"],
  ] as const) {
    expect((await request.get(`/ageing?${query}`)).status(), query).toBe(400);
    const answer = await request.get(`/exports/pictures/ageing-signatures?${query}`);
    expect(answer.status(), query).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ field, rule }] });
  }
  expect((await request.get("/ageing/more")).status()).toBe(404);
  // A group without the state lets nothing pass, which is an answer.
  expect((await request.get("/ageing?within=europe&state=KAZ")).status()).toBe(200);
});

test("the ages fit a phone", async ({ page }) => {
  await page.setViewportSize({ width: phone, height: 800 });
  await page.goto("/ageing");
  await expectNoSidewaysScroll(page, [phone]);
});
