import type { Page } from "@playwright/test";

/** More stops than a page has before what a test looks for. */
const most = 150;

/**
 * Presses Tab until an element has the focus whose label, description or text fits.
 * @param tag what kind of element it must be, where others are called the same
 * @throws Error where Tab does not lead there
 */
export async function tabTo(page: Page, name: RegExp, tag?: string): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement
          ? element.labels
          : null;
      const words = [labels?.[0]?.textContent, element?.getAttribute("aria-label"), element?.textContent];
      return { tag: element?.tagName.toLowerCase(), name: words.map((one) => one ?? "").join(" ") };
    });
    if ((tag === undefined || focused.tag === tag) && name.test(focused.name.trim())) return;
  }
  throw new Error(`Tab does not lead to ${tag ?? "anything"} named ${name}`);
}
