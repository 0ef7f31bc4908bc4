import { readFile } from "node:fs/promises";
import { expect, test } from "./support/fixtures.ts";
import { tabTo } from "./support/keyboard.ts";
import { expectNoSidewaysScroll, phone } from "./support/sideways-scroll.ts";

/** Where a state stands, in bars, and what became of its promises: pictures whose facts are the interface's. */

const days = [
  "1970-01-01",
  "1985-06-30",
  "1991-12-26",
  "1998-08-26",
  "2003-03-11",
  "2003-12-02",
  "2006-01-24",
  "2009-12-31",
  "2015-04-21",
  "2026-11-26",
];

interface ChainRow {
  readonly state: string;
  readonly treaty: string;
  readonly step: string;
  readonly date: string;
  readonly days: number | null;
}

interface Chain {
  readonly treaty: string;
  readonly steps: readonly { readonly kind: string; readonly date: string; readonly days: number | null }[];
}

const steps = (rows: readonly ChainRow[]) =>
  rows.filter(({ step }) => !["made", "waiting"].includes(step)).map((one) => told(one.treaty, one.step, one));
const told = (treaty: string, step: string, { date, days: passed }: { date: string; days: number | null }) =>
  `${treaty} ${step} ${date} ${passed}`;

test("the chains of Kazakhstan's promises hold on ten days the steps and the acts that the interface has by then", async ({
  request,
}) => {
  for (const asAt of days) {
    const file = await request.get(`/exports/pictures/promises?state=KAZ&asAt=${asAt}`);
    const { items: rows } = (await file.json()) as { items: ChainRow[] };
    const answer = await request.get(`/api/v1/commitments?state=KAZ&asAt=${asAt}&limit=1000`);
    const { items } = (await answer.json()) as { items: { made: { precision: string }; chains: Chain[] }[] };
    const promised = items
      .filter(({ made }) => made.precision === "day")
      .flatMap(({ chains }) => chains.flatMap((chain) => chain.steps.map((one) => told(chain.treaty, one.kind, one))));
    expect(new Set(steps(rows)), asAt).toEqual(new Set(promised));
    expect(steps(rows).length, asAt).toBe(new Set(promised).size);
    const acts = await request.get(`/api/v1/actions?state=KAZ&to=${asAt}&limit=1000`);
    const { items: done } = (await acts.json()) as { items: { treaty: string; kind: string; date: string }[] };
    const dates = new Set(done.map(({ treaty, date }) => `${treaty} ${date}`));
    for (const { step, treaty, date } of rows) {
      if (step === "signature" || step === "deposit") expect(dates, asAt).toContain(`${treaty} ${date}`);
    }
  }
});

test("what a recommendation asked for has on ten days the steps that the interface gives it", async ({ request }) => {
  for (const asAt of days.filter((day) => day >= "2003-03-11")) {
    const file = await request.get(`/exports/pictures/promises?recommendation=KAZ-2003-R1&asAt=${asAt}`);
    const { items: rows } = (await file.json()) as { items: ChainRow[] };
    const answer = await request.get(`/api/v1/recommendations/KAZ-2003-R1?asAt=${asAt}`);
    const { recommendation } = (await answer.json()) as { recommendation: { chain: Chain["steps"] } };
    expect(steps(rows), asAt).toEqual(recommendation.chain.map((one) => told("ICCPR", one.kind, one)));
  }
});

for (const state of ["KAZ", "KGZ", "CSK"]) {
  test(`the bars of ${state} have on ten days the counts of the interface`, async ({ request }) => {
    for (const asAt of days) {
      const read = async (path: string) => (await request.get(path)).json();
      const own = await read(`/api/v1/states/${state}?asAt=${asAt}`);
      const { items: treaties } = await read(`/exports/pictures/treaties-by-status?state=${state}&asAt=${asAt}`);
      expect(treaties, asAt).toEqual([{ state, ...own.counts, asAt }]);

      const { facets } = await read(`/api/v1/recommendations?state=${state}&asAt=${asAt}&limit=1`);
      const asked = await read(`/exports/pictures/recommendations-by-status?state=${state}&asAt=${asAt}`);
      const counted = (all: readonly Record<string, unknown>[], name: string) =>
        Object.fromEntries(all.map((one) => [one[name], one["count"]]));
      expect(counted(asked.items, "status"), asAt).toEqual(counted(facets.status, "value"));

      const { items: around } = await read(`/exports/pictures/neighbours?state=${state}&asAt=${asAt}`);
      const { items: all } = await read(`/api/v1/states?asAt=${asAt}`);
      type Row = { iso3: string; kind: string; subregion: string | null; existence: string; counts: object };
      const inside = (all as Row[]).filter(
        ({ kind, subregion, existence }) =>
          kind === "state" && subregion === own.state.subregion && existence === "existing",
      );
      expect(around.length, asAt).toBe(own.state.subregion === null ? 0 : inside.length);
      for (const { state: iso3, parties, uncertain } of around) {
        expect(inside.find((one) => one.iso3 === iso3)?.counts, `${asAt} ${iso3}`).toMatchObject({
          parties,
          uncertain,
        });
      }
      const parties = around.map((one: { parties: number }) => one.parties);
      expect(parties).toEqual(parties.toSorted((a: number, b: number) => b - a));
    }
  });
}

test("the bar of a treaty has on ten days the counts of the interface", async ({ request }) => {
  for (const treaty of ["ICCPR", "CED"]) {
    for (const asAt of days) {
      const { counts } = await (await request.get(`/api/v1/treaties/${treaty}?asAt=${asAt}`)).json();
      const file = await request.get(`/exports/pictures/participants-by-status?treaty=${treaty}&asAt=${asAt}`);
      expect((await file.json()).items, asAt).toEqual([{ treaty, ...counts, asAt }]);
    }
  }
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("every picture of the dashboard says as at when, and has its table and its CSV one click away", async ({
    page,
  }) => {
    await page.goto("/?state=KAZ&asAt=2010-01-01");
    for (const [id, fact] of [
      ["treaties-by-status", /Kazakhstan/],
      ["chain-2003-03-11", /Deposit/],
      ["recommendations-by-status", /Pending/],
      ["neighbours", /Kyrgyzstan/],
    ] as const) {
      const figure = page.locator(`#${id}`);
      await expect(figure.locator("figcaption")).toContainText("as at 1 January 2010");
      await expect(figure.getByRole("img")).toHaveAccessibleName(/as at 1 January 2010$/);
      await expect(figure.getByRole("img")).toHaveAccessibleDescription(/./);
      await expect(figure.getByRole("table")).toBeHidden();
      await figure.getByText("Table and files").click();
      await expect(figure.getByRole("row", { name: fact }).first()).toBeVisible();
      const csv = await figure.getByRole("link", { name: "CSV" }).getAttribute("href");
      expect(csv).toContain("asAt=2010-01-01");
      expect((await page.request.get(csv ?? "")).headers()["content-type"]).toBe("text/csv; charset=utf-8");
    }
    await expect(page.locator("#cite")).toContainText("/?state=KAZ&asAt=2010-01-01&knownAt=");
  });

  test("the neighbours are in the order of their treaties in force, the focus state with its place", async ({
    page,
  }) => {
    await page.goto("/?state=KGZ&asAt=2026-11-26");
    const section = page.locator("section", { has: page.locator("#neighbours") });
    await expect(section).toContainText("Kyrgyzstan is number 3 of 5 by treaties in force: 18 of 26");
    await expect(section.getByRole("img").locator("text")).toContainText([
      "Kazakhstan: party in 20 of 26",
      "Turkmenistan: party in 19 of 26",
      "Kyrgyzstan: party in 18 of 26",
    ]);
  });
});

test("on a phone, where a chain is a list, its drawing is taken along whole", async ({ page }) => {
  await page.setViewportSize({ width: phone, height: 800 });
  await page.goto("/visits/kaz-2003-ramcharan?asAt=2010-01-01");
  await expectNoSidewaysScroll(page, [phone]);
  const figure = page.locator("#chain-2003-03-11");
  await figure.getByText("Table and files").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure.getByRole("button", { name: "SVG" }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("What Kazakhstan promised on 11 March 2003 under ICESCR, ICCPR, and what followed");
  for (const words of ["266 days", "1,050 days", "Law No. 87", "24 Apr 2006"]) expect(text).toContain(words);
  expect(text).toMatch(/\/visits\/kaz-2003-ramcharan\?asAt=2010-01-01&amp;knownAt=20/);
  expect(Number(/<svg[^>]* width="(\d+)/.exec(text)?.[1])).toBeGreaterThan(900);
});

test("a promise that still waits says so in its drawing, its table and its file", async ({ page }) => {
  await page.goto("/visits/kaz-2003-ramcharan?asAt=2005-01-01");
  const figure = page.locator("#chain-2003-03-11");
  await figure.getByText("Table and files").click();
  await expect(
    figure.getByRole("row", { name: /No consent to be bound by ICCPR is deposited yet.*ICCPR.*1 Jan 2005.*662/ }),
  ).toBeVisible();
  const csv = await figure.getByRole("link", { name: "CSV" }).getAttribute("href");
  const text = await (await page.request.get(csv ?? "")).text();
  expect(text).toContain("KAZ,2003-03-11,ICCPR,waiting,2005-01-01,day,662,,false,deposit,2005-01-01");
});

test("by keyboard the table and the files of a compact picture are reached", async ({ page }) => {
  await page.goto("/states/kazakhstan");
  await tabTo(page, /^Table and files: Treaties by status for Kazakhstan/, "summary");
  await page.keyboard.press("Enter");
  await tabTo(page, /^CSV$/, "a");
  await tabTo(page, /^SVG$/, "button");
  await tabTo(page, /^PNG$/, "button");
  await expect(page.locator("#treaties-by-status").getByRole("columnheader", { name: "Party" }).first()).toBeVisible();
});

test("files of pictures refuse what they cannot show, by the name of the parameter", async ({ request }) => {
  for (const [path, status] of [
    ["promises?state=KAZ,KGZ", 400],
    ["promises?visit=a-visit,another", 400],
    ["promises?from=2010-01-01&to=2009-01-01", 400],
    ["promises?recommendation=%3Cscript%3E", 400],
    ["promises?treaty=ICCPR", 400],
    ["neighbours?state=KAZ,KGZ", 400],
    ["participants-by-status", 400],
    ["promises?state=nowhere", 404],
    ["promises?visit=no-visit", 404],
    ["promises?recommendation=NO-1", 404],
    ["treaties-by-status?state=nowhere", 404],
    ["recommendations-by-status?state=nowhere", 404],
    ["participants-by-status?treaty=NOPE", 404],
  ] as const) {
    expect((await request.get(`/exports/pictures/${path}`)).status(), path).toBe(status);
  }
});
