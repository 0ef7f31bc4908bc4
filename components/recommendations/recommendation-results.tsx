import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { RecommendationList } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { type Filters, toQuery } from "./filters.ts";
import { MadeAt } from "./made-at.tsx";
import { RecommendationItem } from "./recommendation-item.tsx";
import { StatusFacets } from "./status-facets.tsx";

/** The recommendations that fit, the longest waiting first, a page at a time. */
export function RecommendationResults({
  list,
  filters,
  cursor,
  link,
}: {
  readonly list: RecommendationList;
  readonly filters: Filters;
  readonly cursor: string | null;
  readonly link: LinkView;
}) {
  const t = useTranslations("recommendations.list");
  const query = toQuery(filters, link);
  if (list.items.length === 0) {
    return (
      <EmptyState title={t("emptyTitle")}>
        <p>{t("emptyText")}</p>
        <Link href={address("/recommendations", { ...link })} className="link mt-2 inline-block">
          {t("emptyAll")}
        </Link>
      </EmptyState>
    );
  }
  return (
    <>
      <StatusFacets facets={list.facets.status} filters={filters} link={link} />
      <p className="mt-4 mb-2 flex flex-wrap justify-between gap-x-6 text-ink-2 text-sm">
        <span>{t("shown", { shown: list.items.length, total: list.total })}</span>
        <span>{t("order")}</span>
      </p>
      <ol className="border-line border-b">
        {list.items.map((one) => (
          <RecommendationItem key={one.ref} one={one} link={link} from={<MadeAt one={one} link={link} named />} />
        ))}
      </ol>
      {cursor === null && list.nextCursor === null ? null : (
        <nav aria-label={t("pages")} className="mt-5 flex flex-wrap gap-3" data-print="no">
          {cursor === null ? null : <ButtonLink href={address("/recommendations", query)}>{t("first")}</ButtonLink>}
          {list.nextCursor === null ? null : (
            <ButtonLink href={address("/recommendations", { ...query, cursor: list.nextCursor })}>
              {t("next")}
            </ButtonLink>
          )}
        </nav>
      )}
    </>
  );
}
