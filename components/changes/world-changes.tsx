import { useLocale, useTranslations } from "next-intl";
import type { LinkView } from "#components/ui/address.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { Section } from "#components/ui/section.tsx";
import { type ChangeGroup, groupChanges } from "#domain/changes/month-groups.ts";
import type { StatusChange } from "#domain/changes/status-changes.ts";
import { knownDate } from "#domain/dates/calendar-date.ts";
import { StatusChangeTable } from "./status-change-table.tsx";

/** The heading of a group: "March 2015", "2019, month not known". */
function useGroupTitle(): (group: ChangeGroup) => string {
  const t = useTranslations("changes.world");
  const locale = useLocale();
  return ({ kind, date }) => {
    const words = formatKnownDate(knownDate(date), locale, "long");
    return t(kind === "by-year" ? "byYear" : kind, { date: words });
  };
}

/** Changes of status by month, the newest first. */
export function WorldChanges({
  changes,
  link,
}: {
  readonly changes: readonly StatusChange[];
  readonly link: LinkView;
}) {
  const t = useTranslations("changes.world");
  const titleOf = useGroupTitle();
  if (changes.length === 0) {
    return (
      <div className="mt-6">
        <EmptyState title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      </div>
    );
  }
  return groupChanges(changes).map(({ group, changes: of }) => (
    <Section key={`${group.kind} ${group.date}`} title={titleOf(group)} className="mt-8 md:mt-9">
      <StatusChangeTable caption={t("caption", { group: titleOf(group) })} changes={of} link={link} />
    </Section>
  ));
}
