import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type AddressQuery, address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Moment } from "#components/ui/moment.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { View } from "#domain/entities/view.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** What every page is before anything was recorded: it says so, and claims nothing about any state. */
export function BeforeRecord({
  title,
  view,
  begins,
  today,
  path,
  query = {},
}: {
  readonly title: ReactNode;
  readonly view: View;
  /** When the first fact was recorded. */
  readonly begins: Instant;
  readonly today: IsoDay;
  readonly path: string;
  readonly query?: AddressQuery;
}) {
  const t = useTranslations("common.beforeRecord");
  const { asAt, knownAt } = view;
  const now = address(path, { ...query, asAt: asAt === today ? null : asAt });
  return (
    <>
      <PageHeader title={title} answer={t.rich("answer", { moment: () => <Moment at={knownAt ?? begins} /> })} />
      <AsAtBar subject={title} asAt={asAt} knownAt={knownAt} today={today} path={path} query={query} />
      <div className="mt-6">
        <EmptyState title={t.rich("begins", { moment: () => <Moment at={begins} /> })}>
          <p>{t("meaning")}</p>
          <Link href={now} className="link mt-2 inline-flex min-h-6 items-center">
            {t("now")}
          </Link>
        </EmptyState>
      </div>
    </>
  );
}
