import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { exportFormats, exportPath } from "#domain/export/formats.ts";
import { type RecommendationSearch, searchQuery } from "#domain/recommendations/search.ts";

/** Links to all that a search finds, as files. */
export function TakeAway({ search, link }: { readonly search: RecommendationSearch; readonly link: LinkView }) {
  const t = useTranslations("exports");
  return (
    <nav aria-label={t("take")} className="mt-6 text-sm" data-print="no">
      <p className="flex flex-wrap items-center gap-x-4">
        <span className="font-semibold">{t("take")}</span>
        {exportFormats.map((format) => (
          <a
            key={format}
            href={address(exportPath(format), { ...searchQuery(search), ...link })}
            rel="nofollow"
            className="link inline-flex min-h-6 items-center"
          >
            {t(`formats.${format}`)}
          </a>
        ))}
      </p>
      <p className="max-w-prose text-ink-2">{t("hint")}</p>
    </nav>
  );
}
