import type { Page } from "@playwright/test";

/** Texts that mean something to browsers, spreadsheets, databases, files and headers, and a form filled with them. */

/** Stands in each of them. */
export const mark = "window.ran=1";
export const hostile = [
  `"><script>${mark}</script>`,
  `<img src=x onerror="${mark}">`,
  `=HYPERLINK("javascript:${mark}")`,
  `'; DROP TABLE treaty_action;--${mark}`,
  `../../${mark}%0d%0aX-Injected: 1`,
  `{{constructor.constructor('${mark}')()}}`,
  `<svg/onload=${mark}>`,
  `javascript:${mark}//`,
];
/** All of them in one text. */
export const all = hostile.join(" ");

/** What fields take that cannot hold any text, by the last part of their name; the rest takes what is hostile. */
const fixed: Readonly<Record<string, string>> = {
  state: "KAZ",
  treaty: "ICMW",
  targetTreaty: "ICMW",
  parent: "",
  visit: "kaz-2003-ramcharan",
  followUpOf: "",
  recommendation: "KAZ-2003-R1",
  objectsTo: "",
  action: "",
  // Of a committee's assessment only.
  grade: "",
  bodyCode: "<svg/onload=x>",
  requiredStates: "",
  instruments: "20",
  firstDelay: "3",
  laterDelay: "3",
  notice: "12",
  intermediateRegion: "",
  iso3: "XQA",
  iso2: "",
  m49: "",
  code: "XQA-1",
  untcNumber: "IV-99",
  untsNumber: "",
  sourceUrl: `https://example.org/?"><script>${mark}</script>`,
  url: `https://example.org/?"><script>${mark}</script>`,
};

/** Fills every input of the form that a page is about; what is hostile stands wherever any text may. */
export async function fillHostile(page: Page): Promise<number> {
  let texts = 0;
  // Rows are folded up.
  await page.locator("main form details").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
  const inputs = page.locator("main form[class*=max-w-4xl] :is(input, textarea, select):not([type=hidden])");
  for (const input of await inputs.all()) {
    const { name, tag, type, longest, readOnly, value } = await input.evaluate((element) => {
      const one = element as HTMLInputElement;
      const { localName, maxLength } = one;
      return {
        ...{ name: one.name, type: one.type, readOnly: one.readOnly, value: one.value },
        tag: localName,
        longest: maxLength,
      };
    });
    const last = name.slice(name.lastIndexOf(".") + 1);
    // Of rows, the first is filled: several may not name the same.
    if (last === "unMember") await input.check();
    if (readOnly || type === "checkbox" || /\.[1-9]\d*\./.test(name)) continue;
    if (tag === "select") {
      if (fixed[last] === "") continue;
      // Only where nothing was found is it said where that was looked for.
      const nothingFound = input.locator("option[value='no-information']");
      const options =
        (await nothingFound.count()) > 0 ? nothingFound : input.locator("option:not([disabled]):not([value=''])");
      await input.selectOption((await options.first().getAttribute("value")) ?? "");
    } else if (last in fixed) {
      await input.fill(fixed[last] ?? "");
    } else if (type === "date" || longest === 20) {
      // Rows are filled in whole; no day is needed elsewhere.
      if (value === "" && /date|start|existsFrom|adoptedOn/i.test(last))
        await input.fill(type === "date" ? "2026-01-05" : "2026-01");
    } else if (longest === 12) {
      await input.fill("");
    } else {
      const room = longest > 0 ? longest : 500;
      // A text a line, each as long as a line may be.
      const many = longest === 20_000 ? hostile.join("\n") : all;
      await input.fill(room >= all.length ? many : (hostile[texts % hostile.length] ?? "").slice(0, room));
      texts += 1;
    }
  }
  return texts;
}
