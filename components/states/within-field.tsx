import { useTranslations } from "next-intl";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { type GroupKey, groupKeys, isOrganisation } from "#domain/participants/groups.ts";
import { regions, subregions } from "#domain/participants/regions.ts";
import { useGroupName } from "./group-name.ts";

/** The choice of a group of states in a GET form. */
export function WithinField({ chosen }: { readonly chosen: readonly GroupKey[] }) {
  const t = useTranslations("states.within");
  const groupName = useGroupName();
  const sections = [
    { label: t("regions"), keys: regions },
    { label: t("subregions"), keys: subregions },
    { label: t("groups"), keys: groupKeys.filter(isOrganisation) },
  ];
  return (
    <ChoiceField
      name="within"
      label={t("label")}
      any={t("anywhere")}
      chosen={{ value: chosen.join(","), label: chosen.map(groupName).join(", ") }}
      options={groupKeys.map((key) => ({ value: key, label: groupName(key) }))}
    >
      {sections.map(({ label, keys }) => (
        <optgroup key={label} label={label}>
          {keys.map((key) => (
            <option key={key} value={key}>
              {groupName(key)}
            </option>
          ))}
        </optgroup>
      ))}
    </ChoiceField>
  );
}
