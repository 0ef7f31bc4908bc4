import { Search } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { LinkView } from "#components/ui/address.ts";
import { HiddenFields } from "#components/ui/hidden-fields.tsx";
import { type RecommendationSearch, searchQuery } from "#domain/recommendations/search.ts";
import { getPathname } from "#lib/i18n/navigation.ts";

/** The longest text that the search takes; a longer one is refused. */
const longestText = 200;

/** The words of the search, as a form that needs no JavaScript and keeps what else is chosen. */
export function SearchBar({ search, link }: { readonly search: RecommendationSearch; readonly link: LinkView }) {
  const t = useTranslations("recommendations.list");
  const locale = useLocale();
  const id = useId();
  const hintId = useId();
  const { q, ...others } = search;
  return (
    <search aria-label={t("searchLabel")} data-print="no">
      <form action={getPathname({ href: "/recommendations", locale })} method="get">
        <HiddenFields query={{ ...searchQuery({ ...others, q: null }), ...link }} />
        <label htmlFor={id} className="sr-only">
          {t("searchLabel")}
        </label>
        <div className="flex max-w-3xl items-stretch gap-2">
          <input
            key={q}
            id={id}
            type="search"
            name="q"
            defaultValue={q ?? ""}
            maxLength={longestText}
            aria-describedby={hintId}
            className="field min-w-0 flex-1"
          />
          <button type="submit" className="button">
            <Search size={15} aria-hidden="true" />
            {t("apply")}
          </button>
        </div>
        <p id={hintId} className="mt-1 text-ink-2 text-xs">
          {t("search")}
        </p>
      </form>
    </search>
  );
}
