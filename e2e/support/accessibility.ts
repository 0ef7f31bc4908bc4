import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const all = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules of axe that look at colours, which are all that differs between the themes (app/[locale]/globals.css). */
const aboutColours = ["color-contrast", "link-in-text-block"];

/** Fails where axe finds the page as it stands inaccessible, naming each rule and the elements that break it. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect(await violations(page, axe(page).withTags(all)), `accessibility of ${page.url()}`).toEqual([]);
}

/**
 * Fails where axe finds the page inaccessible in the light theme or in the dark one: by every rule in the light one, and
 * in the dark one, into which it switches, by those about colours.
 */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  // Without motion a colour is at once the one that it will be.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await violations(page, axe(page).withTags(all));
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, axe(page).withRules(aboutColours));
  expect({ light, dark }, `accessibility of ${page.url()}`).toEqual({ light: [], dark: [] });
}

/**
 * Each element that passes would else be described and carried out of the page, which takes many times as long as finding
 * those that fail; and so would going through the frames, of which there are none.
 */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
}

async function violations(page: Page, builder: AxeBuilder): Promise<string[]> {
  expect(page.frames(), "frames of the page, into which axe does not look").toHaveLength(1);
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target.join(" ")).join("\n  ")}`,
  );
}
