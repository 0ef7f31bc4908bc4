import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { ChoiceLinks } from "#components/ui/choice-links.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SearchForm } from "#components/ui/search-form.tsx";
import { Section } from "#components/ui/section.tsx";
import type { StateIndexRow } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { AbsentStates } from "./absent-states.tsx";
import { groupStates, type StateGroup, type StateSort, stateSorts } from "./group-states.ts";
import { useRegionName } from "./region-name.ts";
import { StateIndexTable } from "./state-index-table.tsx";

const sortWords = { region: "sortRegion", name: "sortName", parties: "sortParties" } as const;

/** True for participants that did not exist on the day. */
function isAbsent(group: StateGroup): group is StateGroup & { readonly kind: "not-yet" | "dissolved" } {
  return group.kind === "not-yet" || group.kind === "dissolved";
}

/** All participants, or those that a search finds, in their groups. */
export function StateGroups({
  rows,
  treaties,
  sort,
  q,
  link,
}: {
  readonly rows: readonly StateIndexRow[];
  readonly treaties: number;
  readonly sort: StateSort;
  readonly q: string;
  readonly link: LinkView;
}) {
  const t = useTranslations("states.index");
  const regionName = useRegionName();
  const groups = groupStates(rows, sort);
  const kept = { sort: sort === "region" ? null : sort, ...link };
  const titleOf = ({ kind, region }: StateGroup) =>
    region === null && kind !== "region" ? t(kind) : regionName(region ?? "");
  return (
    <>
      <div className="mt-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <SearchForm path="/states" query={kept} value={q} label={t("searchLabel")} hint={t("searchHint")} />
        <ChoiceLinks
          label={t("sort")}
          items={stateSorts.map((one) => ({
            href: address("/states", { q, sort: one === "region" ? null : one, ...link }),
            label: t(sortWords[one]),
            chosen: one === sort,
          }))}
        />
      </div>
      {groups.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t("emptyTitle", { q })}>
            <p>{t("emptyText")}</p>
            <Link href={address("/states", kept)} className="link mt-2 inline-flex min-h-6 items-center">
              {t("clear")}
            </Link>
          </EmptyState>
        </div>
      ) : null}
      {groups.map((group) => (
        <Section
          key={titleOf(group)}
          id={group.region === null ? group.kind : group.region.toLowerCase()}
          title={titleOf(group)}
          aside={t("regionCount", { count: group.rows.length })}
          {...(isAbsent(group) ? { lead: t(`${group.kind}Lead`) } : {})}
        >
          {isAbsent(group) ? (
            <AbsentStates rows={group.rows} link={link} />
          ) : (
            <StateIndexTable
              caption={t("captionRegion", { region: titleOf(group) })}
              rows={group.rows}
              treaties={treaties}
              sort={sort}
              link={link}
            />
          )}
        </Section>
      ))}
    </>
  );
}
