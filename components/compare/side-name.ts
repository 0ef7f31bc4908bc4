import { useTranslations } from "next-intl";
import { useGroupName } from "#components/states/group-name.ts";
import { ownGroup, type Side } from "#domain/comparison/comparison.ts";

/** The name of a side: that of its state or group, or what a group of the reader's own is called. */
export function useSideName(): (side: Side) => string {
  const t = useTranslations("compare");
  const groupName = useGroupName();
  return (side) => {
    if (side.kind === "state") return side.state.name;
    if (side.key !== ownGroup) return groupName(side.key);
    return t("own", { count: side.members.length });
  };
}

/** What tells sides apart in an address or a list. */
export function sideKey(side: Side): string {
  return side.kind === "state" ? side.state.iso3 : side.key;
}
