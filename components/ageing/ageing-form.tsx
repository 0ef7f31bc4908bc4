import { useLocale, useTranslations } from "next-intl";
import type { ChangeFilter } from "#components/changes/change-query.ts";
import { filterQuery } from "#components/changes/change-query.ts";
import { WithinField } from "#components/states/within-field.tsx";
import type { LinkView } from "#components/ui/address.ts";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { HiddenFields } from "#components/ui/hidden-fields.tsx";
import { getPathname } from "#lib/i18n/navigation.ts";

/** What the ages are narrowed to, as a form that needs no JavaScript. */
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
  const locale = useLocale();
  const chosen = filterQuery(filter);
  return (
    <search aria-label={t("label")} data-print="no">
      <form
        action={getPathname({ href: "/ageing", locale })}
        method="get"
        className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_auto]"
      >
        <HiddenFields query={{ ...link }} />
        <WithinField chosen={filter.within} />
        <ChoiceField
          name="state"
          label={t("state")}
          any={t("anyState")}
          chosen={{ value: chosen.state, label: filter.states.map(({ name }) => name).join(", ") }}
          options={names.states.map(({ iso3, name }) => ({ value: iso3, label: name }))}
        />
        <ChoiceField
          name="treaty"
          label={t("treaty")}
          any={t("anyTreaty")}
          chosen={{ value: chosen.treaty, label: filter.treaties.map(({ code }) => code).join(", ") }}
          options={names.treaties.map(({ code, shortTitle }) => ({ value: code, label: shortTitle }))}
        />
        <div>
          <button type="submit" className="button">
            {t("show")}
          </button>
        </div>
      </form>
    </search>
  );
}
