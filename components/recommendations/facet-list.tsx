import { clsx } from "clsx";
import { Check } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { FollowUpMark } from "#components/ui/follow-up-badge.tsx";
import type { Facet, RecommendationList } from "#domain/entities/pages.ts";
import { followUpStatuses, isOpen } from "#domain/recommendations/follow-up.ts";
import { type FacetName, facetNames, type RecommendationSearch, searchQuery } from "#domain/recommendations/search.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { useFacetLabel } from "./facet-label.ts";
import { type FacetChoice, facetChoices, toggled } from "./facet-values.ts";

interface Props {
  readonly search: RecommendationSearch;
  readonly facets: RecommendationList["facets"];
  readonly link: LinkView;
}

/** Every facet with its counts; each value is a link to the list with it, or without it where it is chosen. */
export function FacetList(props: Props) {
  const t = useTranslations("recommendations.list");
  return (
    <nav aria-label={t("filters")} className="space-y-5" data-print="no">
      {facetNames
        .filter((name) => props.facets[name].length > 0 || props.search[name].length > 0)
        .map((name) => (
          <FacetGroup key={name} name={name} {...props} />
        ))}
    </nav>
  );
}

/** What a facet offers: its values, and of statuses all open ones together. */
function offered(name: FacetName, facets: Props["facets"]): readonly Facet[] {
  if (name !== "status") return facets[name];
  const open = facets.status.filter(({ value }) => followUpStatuses.some((one) => one === value && isOpen(one)));
  return [{ value: "open", label: null, count: open.reduce((sum, { count }) => sum + count, 0) }, ...facets.status];
}

function FacetGroup({ name, search, facets, link }: Props & { readonly name: FacetName }) {
  const t = useTranslations("recommendations.list");
  const { shown, folded, unlisted } = facetChoices(name, offered(name, facets), search);
  const list = (choices: readonly FacetChoice[]) => (
    <ul>
      {choices.map((choice) => (
        <FacetValue key={choice.value} name={name} choice={choice} search={search} link={link} />
      ))}
    </ul>
  );
  return (
    <section aria-label={t(`facets.${name}`)}>
      <h3 className="mb-1 font-semibold text-sm">{t(`facets.${name}`)}</h3>
      {list(shown)}
      {folded.length === 0 ? null : (
        <Disclosure quiet summary={t("more", { count: folded.length })}>
          {list(folded)}
          {unlisted === 0 ? null : <p className="pt-1 text-ink-2 text-xs">{t("unlisted", { count: unlisted })}</p>}
        </Disclosure>
      )}
    </section>
  );
}

function FacetValue({
  name,
  choice,
  search,
  link,
}: Pick<Props, "search" | "link"> & { readonly name: FacetName; readonly choice: FacetChoice }) {
  const t = useTranslations("recommendations.list");
  const format = useFormatter();
  const labelOf = useFacetLabel();
  const label = labelOf(name, choice.value, choice.label);
  const status = name === "status" ? followUpStatuses.find((one) => one === choice.value) : undefined;
  return (
    <li>
      <Link
        href={address("/recommendations", { ...searchQuery(toggled(search, name, choice.value)), ...link })}
        prefetch={false}
        rel="nofollow"
        aria-label={choice.chosen ? t("takeAway", { label }) : undefined}
        className={clsx(
          "flex min-h-7 items-baseline gap-1.5 rounded-sm px-1 py-0.5 text-sm hover:bg-sunken",
          choice.chosen ? "font-semibold" : "text-ink",
        )}
      >
        {choice.chosen ? <Check size={13} aria-hidden="true" className="shrink-0 self-center text-accent" /> : null}
        {status === undefined ? null : <FollowUpMark status={status} />}
        <span className="min-w-0 flex-1 wrap-anywhere">{label}</span>
        <span className="text-ink-2 tabular-nums">{format.number(choice.count)}</span>
      </Link>
    </li>
  );
}
