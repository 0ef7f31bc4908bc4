import { isColour, shippedAccents } from "./contrast.ts";
import type { SettingsOf } from "./sections.ts";

/** The address of the style sheet that sets the accents. It holds the colours, so that it says the same for ever. */
export function accentSheet({ accentLight, accentDark }: SettingsOf<"brand">): string {
  const [light, dark] = [accentLight || shippedAccents.light, accentDark || shippedAccents.dark];
  return `/brand/accent/${light.slice(1)}-${dark.slice(1)}.css`;
}

/** The style sheet of such an address. @param file the last part of the address @returns null where it is none */
export function sheetOf(file: string): string | null {
  const [, light, dark] = /^([0-9a-f]{6})-([0-9a-f]{6})\.css$/.exec(file) ?? [];
  if (!isColour(`#${light}`) || !isColour(`#${dark}`)) return null;
  // Outside every layer, so that it counts wherever browsers put it among the site's sheets.
  return `:root{--color-accent:light-dark(#${light},#${dark})}\n`;
}
