import type { SettingsOf } from "./sections.ts";

/**
 * The languages that are offered, the first one first.
 * @param available those that have messages, as they were shipped
 * @param base the language of addresses that name none: always offered, because every permalink may be one of these
 */
export function offeredLanguages<Language extends string>(
  { offered, first }: SettingsOf<"languages">,
  available: readonly Language[],
  base: Language,
): Language[] {
  const chosen = offered.length === 0 ? available : available.filter((one) => one === base || offered.includes(one));
  const head = chosen.find((one) => one === first) ?? base;
  return [head, ...chosen.filter((one) => one !== head)];
}
