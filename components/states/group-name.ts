import { useTranslations } from "next-intl";
import { type GroupKey, isOrganisation } from "#domain/participants/groups.ts";
import type { Translator } from "#lib/i18n/translator.ts";

/** The name of a group of states, in the language of the words. */
export function groupName(key: GroupKey, t: Translator): string {
  return isOrganisation(key) ? t(`states.organisations.${key}`) : t(`states.regions.${key}`);
}

/** Names of groups of states, in the reader's language. */
export function useGroupName(): (key: GroupKey) => string {
  const t = useTranslations();
  return (key) => groupName(key, t);
}
