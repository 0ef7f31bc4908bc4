import { useTranslations } from "next-intl";
import type { ChangeFilter } from "#components/changes/change-query.ts";
import { StateField } from "#components/states/state-field.tsx";
import { WithinField } from "#components/states/within-field.tsx";
import { TreatyField } from "#components/treaties/treaty-field.tsx";
import type { LinkView } from "#components/ui/address.ts";
import { GetForm } from "#components/ui/get-form.tsx";

/** What the ages are narrowed to. */
export function AgeingForm({
  filter,
  names,
  link,
}: {
  readonly filter: ChangeFilter;
  readonly names: Pick<ChangeFilter, "states" | "treaties">;
  readonly link: LinkView;
}) {
  const t = useTranslations("ageing.form");
  return (
    <GetForm
      path="/ageing"
      label={t("label")}
      query={{ ...link }}
      submit={t("show")}
      className="sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_auto]"
    >
      <WithinField chosen={filter.within} />
      <StateField label={t("state")} any={t("anyState")} chosen={filter.states} states={names.states} />
      <TreatyField
        label={t("treaty")}
        any={t("anyTreaty")}
        chosen={filter.treaties.map(({ code }) => code)}
        treaties={names.treaties}
      />
    </GetForm>
  );
}
