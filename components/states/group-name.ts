import { useTranslations } from "next-intl";
import { type GroupKey, isOrganisation } from "#domain/participants/groups.ts";

/** Names of groups of states, in the reader's language. */
export function useGroupName(): (key: GroupKey) => string {
  const t = useTranslations("states");
  return (key) => (isOrganisation(key) ? t(`organisations.${key}`) : t(`regions.${key}`));
}
