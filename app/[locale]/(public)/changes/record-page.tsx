import { getTranslations } from "next-intl/server";
import { filterQuery, filterWords, periodQuery } from "#components/changes/change-query.ts";
import { ChangeTabs } from "#components/changes/change-tabs.tsx";
import { PageLinks } from "#components/changes/page-links.tsx";
import { PeriodForm } from "#components/changes/period-form.tsx";
import { RecordLog } from "#components/changes/record-log.tsx";
import { address } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listRecordChanges } from "#data/list-record-changes.ts";
import { recordPeriod, worldPeriod } from "#domain/changes/period.ts";
import { groupName } from "#lib/i18n/group-words.ts";
import { linkView, type QueryValue, single, viewParam } from "#lib/page-query.ts";
import { parameterSchemas } from "#lib/query/parameters.ts";
import { today } from "#lib/today.ts";
import type { ChangesQuery } from "./changes-query.ts";

const pageLength = 50;

function momentIn(name: "recordedFrom" | "recordedTo", value: QueryValue): string | undefined {
  const parsed = parameterSchemas[name].safeParse(single(value));
  return parsed.success ? parsed.data : undefined;
}

/** What changed in the record between two moments. */
export async function RecordPage({ asked }: { readonly asked: ChangesQuery }) {
  const { query, locale, scope, filter, names, cursor } = asked;
  const given = {
    from: momentIn("recordedFrom", query["recordedFrom"]),
    to: momentIn("recordedTo", query["recordedTo"]),
  };
  const view = viewParam(query, locale);
  const { knownAt } = linkView(view);
  const period = recordPeriod(given, today(), view.knownAt);
  const { stateIds, treatyIds } = scope;
  // Narrowed, the list shows each fact of a load by itself.
  const fold = stateIds.length + treatyIds.length === 0;
  const [t, words, list] = await Promise.all([
    getTranslations("changes"),
    getTranslations(),
    listRecordChanges({ ...period, stateIds, treatyIds, fold, cursor, limit: pageLength, locale }),
  ]);
  const values = {
    from: formatDay(period.from.slice(0, 10), locale),
    to: formatDay(period.to.slice(0, 10), locale),
    ...list.sums,
    filter: filterWords(filter, (key) => groupName(key, words)),
  };
  // The moments as they were asked for, so that a page of the list is of the same list.
  const pageQuery = {
    ...periodQuery("record", period),
    ...Object.fromEntries(
      ["recordedFrom", "recordedTo"].flatMap((name) => {
        const text = single(query[name]);
        return text === undefined ? [] : [[name, text]];
      }),
    ),
    ...filterQuery(filter),
    knownAt,
  };
  return (
    <>
      <PageHeader title={t("title")} answer={t(values.filter === "" ? "record.answer" : "record.answerFor", values)}>
        <p className="mt-3 max-w-prose text-ink-2 text-sm">{t("record.lead")}</p>
      </PageHeader>
      <ChangeTabs
        side="record"
        hrefs={{
          world: address("/changes", {
            ...periodQuery("world", worldPeriod({}, today())),
            ...filterQuery(filter),
            knownAt,
          }),
          record: address("/changes", pageQuery),
        }}
      />
      <div className="mt-4">
        <PeriodForm side="record" period={period} filter={filter} names={names} knownAt={knownAt} />
      </div>
      <RecordLog loads={list.loads} changes={list.items} />
      <PageLinks query={pageQuery} cursor={cursor} nextCursor={list.nextCursor} />
    </>
  );
}
