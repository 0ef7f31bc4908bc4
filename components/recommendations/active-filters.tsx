import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useGroupName } from "#components/states/group-name.ts";
import { address, type LinkView } from "#components/ui/address.ts";
import type { RecommendationList } from "#domain/entities/pages.ts";
import {
  type FacetName,
  facetNames,
  isNarrowed,
  type RecommendationSearch,
  searchQuery,
} from "#domain/recommendations/search.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { useFacetLabel } from "./facet-label.ts";

/** What the list is filtered by, each with a link that takes it away. */
export function ActiveFilters({
  search,
  facets,
  link,
}: {
  readonly search: RecommendationSearch;
  readonly facets: RecommendationList["facets"];
  readonly link: LinkView;
}) {
  const t = useTranslations("recommendations.list");
  const labelOf = useFacetLabel();
  const groupName = useGroupName();
  if (!isNarrowed(search)) return null;
  const known = (name: FacetName, value: string) => facets[name].find((facet) => facet.value === value)?.label ?? null;
  const active = [
    ...facetNames.flatMap((name) =>
      search[name].map((value: string) => ({
        key: `${name} ${value}`,
        label: labelOf(name, value, known(name, value)),
        without: { ...search, [name]: search[name].filter((one: string) => one !== value) },
      })),
    ),
    ...search.within.map((key) => ({
      key: `within ${key}`,
      label: groupName(key),
      without: { ...search, within: search.within.filter((one) => one !== key) },
    })),
    ...(search.q === null
      ? []
      : [{ key: "q", label: t("quoted", { text: search.q }), without: { ...search, q: null } }]),
  ];
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm" data-print="no">
      <ul aria-label={t("active")} className="flex flex-wrap gap-2">
        {active.map(({ key, label, without }) => (
          <li key={key}>
            <Link
              href={address("/recommendations", { ...searchQuery(without), ...link })}
              aria-label={t("remove", { label })}
              className="inline-flex min-h-7 max-w-full items-center gap-1 rounded-sm border border-ink-3 bg-surface px-2 hover:border-ink-2 hover:bg-sunken"
            >
              <span className="truncate">{label}</span>
              <X size={13} aria-hidden="true" className="shrink-0 text-ink-2" />
            </Link>
          </li>
        ))}
      </ul>
      <Link href={address("/recommendations", { ...link })} className="link inline-flex min-h-6 items-center">
        {t("clear")}
      </Link>
    </div>
  );
}
