/** The modes in which pages are shown. */
export type ColourMode = "light" | "dark";

/** What text stands on in each mode: the page, what is raised above it and what is sunken. As app/[locale]/globals.css has them. */
export const grounds: Readonly<Record<ColourMode, readonly string[]>> = {
  light: ["#fcfbf9", "#ffffff", "#f3f1ec"],
  dark: ["#14171b", "#1b1f24", "#0f1215"],
};

/** The accents as they were shipped. */
export const shippedAccents: Readonly<Record<ColourMode, string>> = { light: "#0b4a86", dark: "#8bbcf5" };

/** Contrast that text needs with its ground (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** True for a colour as #rrggbb. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. @param a a colour as #rrggbb, like b */
export function contrastRatio(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The contrast of a colour with that ground of a mode on which it is read worst. */
export function contrastInMode(colour: string, mode: ColourMode): number {
  return Math.min(...grounds[mode].map((ground) => contrastRatio(colour, ground)));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
