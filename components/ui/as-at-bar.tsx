import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { firstYear, lastYear } from "#domain/dates/calendar-date.ts";
import { type Instant, shortInstant } from "#domain/dates/instant.ts";
import { getPathname, Link } from "#lib/i18n/navigation.ts";
import { type AddressQuery, address } from "./address.ts";
import { HiddenFields } from "./hidden-fields.tsx";
import { KnownAt } from "./known-at.tsx";
import { KnownDate } from "./known-date.tsx";

/**
 * Always in view: what the page shows, as at which date, and as recorded by when. Choosing another is a GET form each, so
 * that the choice is in the address and needs no JavaScript.
 */
export function AsAtBar({
  subject,
  asAt,
  knownAt,
  today,
  path,
  query = {},
}: {
  /** What is shown: a state, a treaty. */
  readonly subject: ReactNode;
  readonly asAt: IsoDay;
  /** Null: the record as it is now. */
  readonly knownAt: Instant | null;
  readonly today: IsoDay;
  /** Address of the page, without language and query. */
  readonly path: string;
  /** The page's other query parameters, which a change of either keeps. */
  readonly query?: AddressQuery;
}) {
  const t = useTranslations("ui.asAt");
  const locale = useLocale();
  const kept = { ...query, knownAt: knownAt === null ? null : shortInstant(knownAt) };
  return (
    <section
      aria-label={t("label")}
      className="sticky top-0 z-20 -mx-4 border-line border-y bg-bg px-4 md:mx-0 md:px-0"
    >
      <div className="flex min-h-13 flex-wrap items-center justify-between gap-x-6 gap-y-1.5 py-1.5 text-sm">
        <div className="flex min-w-0 flex-wrap items-center gap-x-2">
          <p className="min-w-0">
            <span className="mr-2 hidden font-semibold sm:inline">{subject}</span>
            <span className={asAt === today ? "text-ink-2" : "font-semibold text-accent"}>
              {t.rich("statusAsAt", {
                date: () => <KnownDate date={{ date: asAt, precision: "day" }} length="long" />,
              })}
            </span>
          </p>
          <KnownAt
            knownAt={knownAt}
            today={today}
            path={path}
            query={{ ...query, asAt: asAt === today ? null : asAt }}
          />
        </div>
        <form
          action={getPathname({ href: path, locale })}
          method="get"
          className="flex items-center gap-2"
          data-print="no"
        >
          <HiddenFields query={kept} />
          {asAt === today ? null : (
            <Link href={address(path, kept)} className="link mr-1 inline-flex min-h-6 items-center whitespace-nowrap">
              {t("back")}
            </Link>
          )}
          <input
            type="date"
            name="asAt"
            aria-label={t("field")}
            defaultValue={asAt}
            key={asAt}
            min={`${String(firstYear)}-01-01`}
            max={`${String(lastYear)}-12-31`}
            required
            className="field w-[8.75rem]"
          />
          <button type="submit" className="button">
            {t("show")}
          </button>
        </form>
      </div>
    </section>
  );
}
