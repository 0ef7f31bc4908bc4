import { useTranslations } from "next-intl";
import type { GroupKey } from "#domain/participants/groups.ts";
import { groupName } from "#lib/i18n/group-words.ts";

/** Names of groups of states, in the reader's language. */
export function useGroupName(): (key: GroupKey) => string {
  const t = useTranslations();
  return (key) => groupName(key, t);
}
