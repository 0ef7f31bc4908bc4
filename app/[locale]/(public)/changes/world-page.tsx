import { getFormatter, getTranslations } from "next-intl/server";
import { ChangeColumns } from "#components/changes/change-columns.tsx";
import { filterQuery, filterWords, periodQuery } from "#components/changes/change-query.ts";
import { ChangeTabs } from "#components/changes/change-tabs.tsx";
import { OtherChanges } from "#components/changes/other-changes.tsx";
import { PageLinks } from "#components/changes/page-links.tsx";
import { PeriodForm } from "#components/changes/period-form.tsx";
import { WorldChanges } from "#components/changes/world-changes.tsx";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { address } from "#components/ui/address.ts";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { FreshnessRange } from "#components/ui/freshness.tsx";
import { KnownAt } from "#components/ui/known-at.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listFreshness } from "#data/list-freshness.ts";
import { listOtherChanges } from "#data/list-other-changes.ts";
import { listStatusChanges } from "#data/list-status-changes.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import { recordPeriod, worldPeriod } from "#domain/changes/period.ts";
import { shortInstant } from "#domain/dates/instant.ts";
import { groupName } from "#lib/i18n/group-words.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { linkView, single, viewParam } from "#lib/page-query.ts";
import { citing } from "#lib/settings/citing.ts";
import { now, today } from "#lib/today.ts";
import type { ChangesQuery } from "./changes-query.ts";

const pageLength = 50;
const outcomes = ["signatory", "contracting", "party", "former-party", "none"] as const;

/** What changed in the world between two days. */
export async function WorldPage({ asked }: { readonly asked: ChangesQuery }) {
  const { query, locale, scope, filter, names, cursor } = asked;
  const view = viewParam(query, locale);
  const { knownAt } = view;
  const link = linkView(view);
  // The day that the reader looks at elsewhere ends the period, where no other is asked for.
  const asAt = single(query["asAt"]);
  const period = worldPeriod({ from: single(query["from"]), to: single(query["to"]) ?? asAt }, today());
  const [t, words, format, begins] = await Promise.all([
    getTranslations("changes"),
    getTranslations(),
    getFormatter(),
    recordBeginsAfter(knownAt),
  ]);
  const kept = { ...periodQuery("world", period), ...filterQuery(filter) };
  if (begins !== null) {
    return <BeforeRecord title={t("title")} view={view} begins={begins} today={today()} path="/changes" query={kept} />;
  }
  const narrowed = { ...period, stateIds: scope.stateIds, treatyIds: scope.treatyIds, knownAt, locale };
  const [list, others, freshness] = await Promise.all([
    listStatusChanges({ ...narrowed, cursor, limit: pageLength }),
    cursor === null ? listOtherChanges(narrowed) : null,
    listFreshness(scope),
  ]);
  const { tally, total, items } = list;
  const details = outcomes.filter((status) => tally[status] > 0);
  const values = {
    from: formatDay(period.from, locale),
    to: formatDay(period.to, locale),
    total,
    details: format.list(details.map((status) => t(`world.became.${status}`, { count: tally[status] }))),
    filter: filterWords(filter, (key) => groupName(key, words)),
  };
  const pageQuery = { ...kept, knownAt: link.knownAt };
  const record = recordPeriod({}, today(), knownAt);
  return (
    <>
      <PageHeader title={t("title")} answer={t(values.filter === "" ? "world.answer" : "world.answerFor", values)}>
        <p className="mt-3 text-ink-2 text-xs">
          {t.rich("world.silence", { range: () => <FreshnessRange values={freshness} /> })}
        </p>
      </PageHeader>
      <ChangeTabs
        side="world"
        hrefs={{
          world: address("/changes", pageQuery),
          record: address("/changes", {
            ...periodQuery("record", record),
            ...filterQuery(filter),
            knownAt: link.knownAt,
          }),
        }}
      />
      <div className="relative mt-4">
        <PeriodForm side="world" period={period} filter={filter} names={names} knownAt={link.knownAt} />
        <div className="mt-3 flex flex-wrap items-center gap-x-4 text-sm">
          <KnownAt knownAt={knownAt} today={today()} path="/changes" query={kept} />
          {total === 0 ? null : <p className="text-ink-2">{t("world.shown", { shown: items.length, total })}</p>}
        </div>
      </div>
      {total === 0 ? null : (
        <div className="mt-6">
          <ChangeColumns
            over={list.over}
            scope={values.filter}
            details={values.details}
            csv={address("/exports/pictures/changes", { ...pageQuery, format: "csv" })}
            permalink={getPathname({
              href: address("/changes", { ...kept, knownAt: link.knownAt ?? shortInstant(now()) }),
              locale,
            })}
          />
        </div>
      )}
      <WorldChanges changes={items} link={{ asAt: null, knownAt: link.knownAt }} />
      <PageLinks query={pageQuery} cursor={cursor} nextCursor={list.nextCursor} />
      {others === null ? null : <OtherChanges others={others} link={{ asAt: null, knownAt: link.knownAt }} />}
      <CiteSection
        title={t("world.cite")}
        name={t(values.filter === "" ? "world.citeName" : "world.citeNameFor", values)}
        path="/changes"
        query={kept}
        asAt={period.to}
        link={link}
        citing={await citing()}
      />
    </>
  );
}
