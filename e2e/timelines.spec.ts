import { readFile } from "node:fs/promises";
import { expect, test } from "./support/fixtures.ts";

/** A state's timeline as a picture: its facts are the interface's, and it is taken along whole. */

const days = [
  "1970-01-01",
  "1985-06-30",
  "1994-08-12",
  "1998-11-24",
  "2003-12-02",
  "2006-01-24",
  "2009-12-31",
  "2015-04-21",
  "2022-03-24",
  "2026-11-24",
];

interface Act {
  readonly treaty: string;
  readonly kind: string;
  readonly date: string;
  readonly detail?: string;
}

for (const state of ["KAZ", "KGZ"]) {
  test(`the timeline of ${state} holds on ten days the acts that the interface has by then`, async ({ request }) => {
    for (const day of days) {
      const drawn = await (await request.get(`/exports/pictures/timeline?state=${state}&asAt=${day}`)).json();
      const listed = await (await request.get(`/api/v1/actions?state=${state}&to=${day}&limit=1000`)).json();
      const acts = (drawn.items as Act[]).filter(({ kind }) => kind === "action");
      const told = (all: readonly Act[], kindOf: (act: Act) => string | undefined) =>
        all.map((act) => `${act.treaty} ${kindOf(act)} ${act.date}`).sort();
      expect(
        told(acts, ({ detail }) => detail),
        day,
      ).toEqual(told(listed.items, ({ kind }) => kind));
    }
  });
}

test("the timeline of the founding case is taken along with the names of its lanes, its key and its address", async ({
  page,
}) => {
  await page.goto("/states/kazakhstan?asAt=2010-01-01");
  const figure = page.locator("#state-timeline");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure.getByRole("button", { name: "SVG" }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("What Kazakhstan did under each treaty, as at 1 January 2010");
  expect(text).toMatch(/\/states\/kazakhstan\?asAt=2010-01-01&amp;knownAt=20[^<&]+#state-timeline</);
  for (const words of ["ICESCR", "1,050 d", "domestic law or step"]) expect(text).toContain(words);
  expect(text).not.toMatch(/class=|<use/);
});

test("the table of a timeline is one click away, and lists what was promised and done", async ({ page }) => {
  await page.goto("/states/kazakhstan?asAt=2010-01-01");
  const figure = page.locator("#state-timeline");
  await figure.getByText("The same as a table").click();
  const row = figure.getByRole("row", { name: /^ICCPR / });
  for (const fact of ["11 Mar 2003", "Promised to act under this treaty", "24 Jan 2006", "24 Apr 2006"]) {
    await expect(row).toContainText(fact);
  }
});
