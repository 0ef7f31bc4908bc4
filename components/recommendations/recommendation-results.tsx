import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { ChoiceLinks } from "#components/ui/choice-links.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { RecommendationList } from "#domain/entities/pages.ts";
import {
  mostRanked,
  orderOf,
  type RecommendationSearch,
  recommendationOrders,
  searchQuery,
} from "#domain/recommendations/search.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { MadeAt } from "./made-at.tsx";
import { RecommendationItem } from "./recommendation-item.tsx";

interface Props {
  readonly list: RecommendationList;
  readonly search: RecommendationSearch;
  readonly cursor: string | null;
  readonly link: LinkView;
}

/** The orders that a search can be read in. */
function Orders({ search, link }: Pick<Props, "search" | "link">) {
  const t = useTranslations("recommendations.list");
  const current = orderOf(search);
  const items = recommendationOrders
    .filter((order) => order !== "relevance" || search.q !== null)
    .map((order) => ({
      href: address("/recommendations", {
        ...searchQuery({ ...search, order: order === orderOf({ ...search, order: null }) ? null : order }),
        ...link,
      }),
      label: t(`orders.${order}`),
      chosen: order === current,
    }));
  return <ChoiceLinks label={t("orderLabel")} items={items} />;
}

/** The recommendations that fit, in the order asked for, a page at a time. */
export function RecommendationResults({ list, search, cursor, link }: Props) {
  const t = useTranslations("recommendations.list");
  const query = { ...searchQuery(search), ...link };
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
      {list.corrected.map(({ typed, taken }) => (
        <p key={typed} className="mb-3 max-w-prose" role="status">
          {t("corrected", { typed, taken })}
        </p>
      ))}
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 text-ink-2 text-sm">
        <p>{t("shown", { shown: list.items.length, total: list.total })}</p>
        <Orders search={search} link={link} />
      </div>
      {orderOf(search) === "relevance" && list.total > mostRanked ? (
        <p className="mb-2 max-w-prose text-ink-2 text-sm">{t("ranked", { most: mostRanked })}</p>
      ) : null}
      <ol className="border-line border-b">
        {list.items.map((one) => (
          <RecommendationItem
            key={one.ref}
            one={one}
            link={link}
            from={<MadeAt one={one} link={link} named />}
            marked={list.marked[one.ref]}
          />
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
