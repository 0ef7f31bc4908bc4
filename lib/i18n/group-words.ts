import { type GroupKey, isOrganisation } from "#domain/participants/groups.ts";
import type { Translator } from "./translator.ts";

/** The name of a group of states, in the language of the words. */
export function groupName(key: GroupKey, t: Translator): string {
  return isOrganisation(key) ? t(`states.organisations.${key}`) : t(`states.regions.${key}`);
}
