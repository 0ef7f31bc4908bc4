import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { Section } from "#components/ui/section.tsx";
import { groupByDay, type Load, type RecordChange } from "#domain/changes/record-changes.ts";
import { LoadLine } from "./load-line.tsx";
import { RecordChangeItem } from "./record-change-item.tsx";

/** What changed in the record, by day (UTC), the newest first. */
export function RecordLog({
  loads,
  changes,
}: {
  readonly loads: readonly Load[];
  readonly changes: readonly RecordChange[];
}) {
  const t = useTranslations("changes.record");
  const locale = useLocale();
  const days = groupByDay(loads, changes);
  if (days.length === 0) {
    return (
      <div className="mt-6">
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      </div>
    );
  }
  return days.map(({ day, entries }) => (
    <Section key={day} title={formatDay(day, locale, "long")} className="mt-8 md:mt-9">
      <ol className="border-line border-b">
        {entries.map((entry) =>
          entry.kind === "load" ? (
            <LoadLine key={entry.load.by} load={entry.load} />
          ) : (
            <RecordChangeItem key={`${entry.change.id} ${entry.change.change}`} change={entry.change} />
          ),
        )}
      </ol>
    </Section>
  ));
}
