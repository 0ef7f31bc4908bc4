import { expectAccessibleInBothThemes } from "./support/accessibility.ts";
import { expect, test } from "./support/fixtures.ts";
import { expectNoSidewaysScroll } from "./support/sideways-scroll.ts";

/** That what the other tests look at pages with finds what is wrong. */

const pageWith = (main: string) =>
  `<!doctype html><html lang="en"><title>A page</title><style>:root { color-scheme: light dark }
  body { background: light-dark(#fff, #111); color: light-dark(#111, #fff) }</style><main><h1>A page</h1>${main}</main></html>`;

test("a page that is right passes", async ({ page }) => {
  await page.setContent(pageWith("<p>Text</p>"));
  await expectAccessibleInBothThemes(page);
  await expectNoSidewaysScroll(page);
});

for (const [what, main, found] of [
  ["weak in the light alone", "<p style='color: light-dark(#ccc, #eee)'>Text</p>", /"light".*color-contrast/s],
  ["weak in the dark alone", "<p style='color: light-dark(#222, #222)'>Text</p>", /"dark".*color-contrast/s],
  ["a picture without a name", "<img src='data:,'>", /image-alt/],
] as const) {
  test(`what is inaccessible is found: ${what}`, async ({ page }) => {
    await page.setContent(pageWith(main));
    await expect(expectAccessibleInBothThemes(page)).rejects.toThrow(found);
  });
}

test("what is too wide for a phone is found, though it fits a desk", async ({ page }) => {
  await page.setContent(pageWith("<p style='width: 600px'>Text</p>"));
  await expect(expectNoSidewaysScroll(page)).rejects.toThrow("at 360 pixels");
});
