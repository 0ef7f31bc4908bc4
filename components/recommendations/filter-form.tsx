import { Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { LinkView } from "#components/ui/address.ts";
import { HiddenFields } from "#components/ui/hidden-fields.tsx";
import type { Facet, RecommendationList } from "#domain/entities/pages.ts";
import { followUpStatuses, isOpen } from "#domain/recommendations/follow-up.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { useFacetLabel } from "./facet-label.ts";
import type { FilterName, Filters } from "./filters.ts";

/** The longest text that the search takes; a longer one is refused. */
const longestText = 200;

function Choice({
  name,
  label,
  any,
  chosen,
  options,
}: {
  readonly name: FilterName;
  readonly label: string;
  readonly any: string;
  readonly chosen: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-ink-2 text-xs">
        {label}
      </label>
      <select id={id} name={name} defaultValue={chosen.join(",")} className="field mt-0.5 w-full min-w-0">
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Filters as a form that needs no JavaScript: what is chosen goes into the address. */
export function FilterForm({
  filters,
  facets,
  link,
}: {
  readonly filters: Filters;
  readonly facets: RecommendationList["facets"];
  readonly link: LinkView;
}) {
  const t = useTranslations("recommendations.list");
  const locale = useLocale();
  const labelOf = useFacetLabel();
  const searchId = useId();
  const hintId = useId();
  const countOf = new Map(facets.status.map((facet) => [facet.value, facet.count]));
  const open = followUpStatuses.filter(isOpen).reduce((sum, status) => sum + (countOf.get(status) ?? 0), 0);
  const statuses = [
    { value: "open", label: t("option", { label: t("open"), count: open }) },
    ...followUpStatuses
      .filter((status) => countOf.has(status))
      .map((value) => ({
        value,
        label: t("option", { label: labelOf("status", value), count: countOf.get(value) ?? 0 }),
      })),
  ];
  // A chosen value that nothing carries under the other filters stays in sight, so that it can be taken away.
  const withChosen = (name: FilterName, options: readonly { readonly value: string; readonly label: string }[]) => {
    const value = filters[name].join(",");
    if (value === "" || options.some((option) => option.value === value)) return options;
    const label = filters[name].map((one) => labelOf(name, one)).join(", ");
    return [...options, { value, label: filters[name].length > 1 ? label : t("option", { label, count: 0 }) }];
  };
  const options = (name: FilterName, of: readonly Facet[]) =>
    withChosen(
      name,
      of.map(({ value, label, count }) => ({
        value,
        label: t("option", { label: labelOf(name, value, label), count }),
      })),
    );
  return (
    <search aria-label={t("filters")} data-print="no">
      <form
        action={getPathname({ href: "/recommendations", locale })}
        method="get"
        className="grid grid-cols-2 items-end gap-x-4 gap-y-3 md:grid-cols-3"
      >
        <HiddenFields query={{ ...link }} />
        <Choice
          name="status"
          label={t("status")}
          any={t("any")}
          chosen={filters.status}
          options={withChosen("status", statuses)}
        />
        <Choice
          name="theme"
          label={t("theme")}
          any={t("any")}
          chosen={filters.theme}
          options={options("theme", facets.theme)}
        />
        <Choice
          name="treaty"
          label={t("treaty")}
          any={t("any")}
          chosen={filters.treaty}
          options={options("treaty", facets.treaty)}
        />
        <Choice
          name="state"
          label={t("state")}
          any={t("any")}
          chosen={filters.state}
          options={options("state", facets.state)}
        />
        <div className="col-span-2 md:col-span-1">
          <Choice
            name="visit"
            label={t("visit")}
            any={t("any")}
            chosen={filters.visit}
            options={options("visit", facets.visit)}
          />
        </div>
        <div className="col-span-2 flex items-end gap-3 md:col-span-1">
          <div className="min-w-0 flex-1">
            <label htmlFor={searchId} className="block text-ink-2 text-xs">
              {t("search")}
            </label>
            <input
              id={searchId}
              type="search"
              name="q"
              defaultValue={filters.q ?? ""}
              maxLength={longestText}
              aria-describedby={hintId}
              className="field mt-0.5 w-full"
            />
            <span id={hintId} className="sr-only">
              {t("searchHint", { most: longestText })}
            </span>
          </div>
          <button type="submit" className="button">
            <Search size={15} aria-hidden="true" />
            {t("apply")}
          </button>
        </div>
      </form>
    </search>
  );
}
