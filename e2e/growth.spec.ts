import { expect, test } from "./support/fixtures.ts";
import { tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll, phone } from "./support/sideways-scroll.ts";

/** A treaty's growth, and how long those who signed it took to deposit. */

interface GrowthRow {
  readonly kind: "year" | "step";
  readonly date: string;
  readonly parties: number;
  readonly contracting: number;
  readonly joined: number;
  readonly left: number;
}

const days = [
  "1970-12-31",
  "1976-03-23",
  "1980-01-01",
  "1991-09-09",
  "1998-08-26",
  "2003-03-11",
  "2010-12-23",
  "2016-05-05",
  "2019-06-30",
  "2026-11-26",
];

for (const treaty of ["ICCPR", "CED", "ICCPR-OP1"]) {
  test(`the growth of ${treaty} has on ten days the counts of the interface`, async ({ request }) => {
    for (const asAt of days) {
      const answer = await request.get(`/api/v1/treaties/${treaty}?asAt=${asAt}`);
      const { counts } = (await answer.json()) as { counts: { parties: number; contracting: number } };
      const file = await request.get(`/exports/pictures/growth?treaty=${treaty}&asAt=${asAt}`);
      const { items } = (await file.json()) as { items: GrowthRow[] };
      const last = items.findLast(({ kind }) => kind === "step");
      const found = { parties: last?.parties ?? 0, contracting: last?.contracting ?? 0 };
      expect({ asAt, ...found }).toEqual({ asAt, parties: counts.parties, contracting: counts.contracting });
      const year = items.findLast(({ kind }) => kind === "year");
      expect(year?.parties ?? 0).toBe(counts.parties);
    }
  });
}

interface DelayRow {
  readonly state: string;
  readonly standing: "deposited" | "waiting" | "ceased";
  readonly signedOn: string;
  readonly depositedOn: string | null;
  readonly days: number;
}

interface Participant {
  readonly state: string;
  readonly status: string;
  readonly signature: { readonly date: string } | null;
  readonly consent: { readonly date: string } | null;
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

for (const treaty of ["ICCPR", "CED"]) {
  test(`how long states took under ${treaty} is on ten days between the dates of the interface`, async ({
    request,
  }) => {
    for (const asAt of days) {
      const answer = await request.get(`/api/v1/treaties/${treaty}?asAt=${asAt}`);
      const { participants } = (await answer.json()) as { participants: Participant[] };
      const of = new Map(participants.map((one) => [one.state, one]));
      const file = await request.get(`/exports/pictures/delays?treaty=${treaty}&asAt=${asAt}`);
      const { items } = (await file.json()) as { items: DelayRow[] };
      for (const { state, standing, signedOn, depositedOn, days: waited } of items) {
        const { signature, consent, status } = of.get(state) ?? {};
        expect([asAt, state, signedOn]).toEqual([asAt, state, signature?.date]);
        if (standing === "waiting") expect([asAt, state, status]).toEqual([asAt, state, "signatory"]);
        if (standing === "deposited") expect([asAt, state, depositedOn]).toEqual([asAt, state, consent?.date]);
        if (standing !== "ceased") {
          expect([state, waited]).toEqual([state, dayNumber(depositedOn ?? asAt) - dayNumber(signedOn)]);
        }
      }
      const waiting = participants.filter(({ status }) => status === "signatory").length;
      expect(items.filter(({ standing }) => standing === "waiting").length).toBeLessThanOrEqual(waiting);
    }
  });
}

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("the growth of the ICCPR is drawn, told in words and told again in a table", async ({ page }) => {
    await page.goto("/treaties/iccpr?asAt=1980-01-01");
    const figure = page.locator("#growth");
    await expect(figure).toContainText("Parties to ICCPR over time, as at 1 January 1980");
    const drawing = figure.getByRole("img");
    await expect(drawing).toHaveAccessibleDescription(/needed 35 instruments.*entered into force on 23 March 1976/);
    await expect(drawing).toContainText("35 instruments needed");
    await expect(drawing).toContainText("in force 23 Mar 1976");
    await figure.getByText("The same as a table").click();
    const row = figure.getByRole("row", { name: /^1976/ });
    await expect(row).toBeVisible();
    await expect(figure.getByRole("row", { name: /^1981/ })).toHaveCount(0);
    const csv = await page.request.get((await figure.getByRole("link", { name: "CSV" }).getAttribute("href")) ?? "");
    expect(await csv.text()).toMatch(/^kind,date,parties,contracting,least,most,joined,left,states\r\nyear,1966,0,/);
  });

  test("a state is marked among those who signed, by a form", async ({ page }) => {
    await page.goto("/treaties/iccpr?show=party");
    await page.getByLabel("Mark a state").selectOption({ label: "Kazakhstan" });
    await page.getByRole("button", { name: "Mark", exact: true }).click();
    await expect(page).toHaveURL(/\/treaties\/iccpr\?.*state=KAZ.*#delays$/);
    await expect(page).toHaveURL(/show=party/);
    await expect(page.getByRole("main")).toContainText(
      /Kazakhstan took 784 days: place \d+ of \d+, the quickest first/,
    );
    await expect(page.locator("#delays").getByRole("img")).toContainText("Kazakhstan: 784 days");
  });

  test("a marked state stays marked when the participants are narrowed, searched and shown again", async ({ page }) => {
    await page.goto("/treaties/iccpr?state=KAZ&asAt=2010-01-01");
    const participants = page.locator("#participants");
    await participants.getByRole("link", { name: /^Party/ }).click();
    await expect(page).toHaveURL(/show=party.*state=KAZ.*asAt=2010-01-01/);
    await participants.getByRole("searchbox").fill("nowhere");
    await participants.getByRole("searchbox").press("Enter");
    await expect(page).toHaveURL(/q=nowhere/);
    await expect(page).toHaveURL(/state=KAZ/);
    await participants.getByRole("link", { name: "Show all participants" }).click();
    await expect(page).toHaveURL(/\/treaties\/iccpr\?state=KAZ&asAt=2010-01-01$/);
    await expect(page.locator("#delays").getByRole("img")).toContainText("Kazakhstan: 784 days");
  });

  test("the page of a state under a treaty marks that state, and tells how many still wait", async ({ page }) => {
    await page.goto("/states/kazakhstan/iccpr");
    const part = page.locator("#signature-to-deposit");
    await expect(part).toContainText("Kazakhstan took 784 days");
    await expect(part).toContainText(
      /Of \d+ that signed and whose days are known, \d+ have deposited and \d+ still wait/,
    );
    await expect(part).toContainText("Kaplan–Meier estimate");
    await page.goto("/states/kazakhstan/iccpr?asAt=2004-12-02");
    await expect(part).toContainText("Kazakhstan has waited 366 days");
    await page.goto("/states/kazakhstan/iccpr?asAt=2003-12-01");
    await expect(part).toHaveCount(0);
  });
});

test("by keyboard the table of a picture is opened and its files are reached", async ({ page }) => {
  await page.goto("/states/kazakhstan/iccpr");
  await tabTo(page, /^CSV$/, "a");
  await tabTo(page, /^SVG$/, "button");
  await tabTo(page, /^PNG$/, "button");
  await tabTo(page, /The same as a table/, "summary");
  await page.keyboard.press("Enter");
  await expect(page.locator("#delays").getByRole("columnheader", { name: "Whole years" })).toBeVisible();
});

test("a picture is taken along as SVG, with its title and its address", async ({ page }) => {
  await page.goto("/treaties/ced?asAt=2010-12-01");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#growth").getByRole("button", { name: "SVG" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("growth.svg");
  const stream = await download.createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString("utf8");
  expect(text).toContain("Parties to CED over time, as at 1 December 2010");
  expect(text).toMatch(/\/treaties\/ced\?asAt=2010-12-01&amp;knownAt=/);
});

test("the pictures fit a phone, with no words smaller than eleven pixels", async ({ page }) => {
  await page.setViewportSize({ width: phone, height: 800 });
  await page.goto("/treaties/ced?state=KAZ");
  await expectNoSidewaysScroll(page, [phone]);
  const sizes = await page
    .locator("svg[data-picture] text")
    .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
});

test("an unknown state, no treaty and several treaties are refused by name", async ({ request }) => {
  expect((await request.get("/treaties/iccpr?state=Atlantis")).status()).toBe(400);
  for (const [query, status, field] of [
    ["", 400, "treaty"],
    ["treaty=ICCPR,CED", 400, "treaty"],
    ["treaty=ICCPR&asAt=banana", 400, "asAt"],
    ["treaty=ICCPR&state=KAZ", 400, "state"],
  ] as const) {
    for (const name of ["growth", "delays"]) {
      const answer = await request.get(`/exports/pictures/${name}?${query}`);
      expect(answer.status(), `${name} ${query}`).toBe(status);
      expect(await answer.json()).toMatchObject({ errors: [{ field }] });
    }
  }
  expect((await request.get("/exports/pictures/growth?treaty=NOPE")).status()).toBe(404);
});
