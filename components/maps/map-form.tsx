import { useLocale, useTranslations } from "next-intl";
import { useGroupName } from "#components/states/group-name.ts";
import { type AddressQuery, queryPairs } from "#components/ui/address.ts";
import { HiddenFields } from "#components/ui/hidden-fields.tsx";
import type { TreatyName } from "#domain/entities/treaty.ts";
import type { GroupKey } from "#domain/participants/groups.ts";
import { type OrganisationKey, organisations } from "#domain/participants/organisations.ts";
import { regions, subregions } from "#domain/participants/regions.ts";
import { getPathname } from "#lib/i18n/navigation.ts";

/** Chooses what a map shows: one treaty or the number of them, of the world or a part of it. */
export function MapForm({
  treaties,
  treaty,
  within,
  query,
}: {
  readonly treaties: readonly TreatyName[];
  /** Code of the one that is shown; null for the number of all. */
  readonly treaty: string | null;
  readonly within: GroupKey | null;
  /** What else of the address is kept. */
  readonly query: AddressQuery;
}) {
  const t = useTranslations("maps.form");
  const groupName = useGroupName();
  const locale = useLocale();
  return (
    <search>
      <form
        action={getPathname({ href: "/map", locale })}
        method="get"
        aria-label={t("label")}
        className="my-4 flex flex-wrap items-end gap-x-4 gap-y-2"
        data-print="no"
      >
        <HiddenFields query={Object.fromEntries(queryPairs(query))} />
        <label className="flex min-w-0 flex-col text-ink-2 text-xs">
          {t("treaty")}
          <select name="treaty" defaultValue={treaty ?? ""} key={treaty} className="field w-72 max-w-full">
            <option value="">{t("all")}</option>
            {treaties.map(({ code, shortTitle }) => (
              <option key={code} value={code}>
                {shortTitle}
              </option>
            ))}
          </select>
        </label>
        <label className="flex min-w-0 flex-col text-ink-2 text-xs">
          {t("within")}
          <select name="within" defaultValue={within ?? ""} key={within} className="field w-60 max-w-full">
            <option value="">{t("world")}</option>
            <optgroup label={t("regions")}>
              {[...regions, ...subregions].map((key) => (
                <option key={key} value={key}>
                  {groupName(key)}
                </option>
              ))}
            </optgroup>
            <optgroup label={t("organisations")}>
              {(Object.keys(organisations) as OrganisationKey[]).map((key) => (
                <option key={key} value={key}>
                  {groupName(key)}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <button type="submit" className="button">
          {t("show")}
        </button>
      </form>
    </search>
  );
}
