import { expect, type Page } from "@playwright/test";

export const phone = 360;
const tablet = 768;
const desk = 1440;

/**
 * Fails where the page is wider than a window of one of these widths, in pixels. Style alone lays pages out, so that one
 * that is open need not be loaded again for each.
 */
export async function expectNoSidewaysScroll(page: Page, widths: readonly number[] = [phone, tablet, desk]) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `sideways scroll of ${page.url()} at ${width} pixels`).toBeLessThanOrEqual(0);
  }
}
