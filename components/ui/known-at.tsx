import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { firstYear, type IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { getPathname, Link } from "#lib/i18n/navigation.ts";
import { address } from "./address.ts";
import { HiddenFields } from "./hidden-fields.tsx";
import { Moment } from "./moment.tsx";

interface Props {
  readonly knownAt: Instant | null;
  readonly today: IsoDay;
  /** Address of the page, without language and query. */
  readonly path: string;
  /** The page's other query parameters, the as-at day among them. */
  readonly query: Readonly<Record<string, string | null | undefined>>;
}

/**
 * Which state of the record a page shows: as it is now, or as it was at a moment, with the way back and a form for another
 * day. It needs no JavaScript: the day goes into the address.
 */
export function KnownAt({ knownAt, today, path, query }: Props) {
  const t = useTranslations("ui.knownAt");
  const locale = useLocale();
  const day = knownAt?.slice(0, 10);
  return (
    <>
      <details className="group/known">
        <summary className="inline-flex min-h-6 list-none items-center gap-0.5 rounded-sm text-ink-2 text-xs hover:text-ink [&::-webkit-details-marker]:hidden">
          {knownAt === null ? (
            t("now")
          ) : (
            <span className="font-semibold text-accent text-sm">
              {t.rich("by", { moment: () => <Moment at={knownAt} /> })}
            </span>
          )}
          <ChevronDown
            size={12}
            aria-hidden="true"
            className="shrink-0 group-open/known:rotate-180 motion-safe:transition-transform motion-safe:duration-100"
            data-print="no"
          />
        </summary>
        <form
          action={getPathname({ href: path, locale })}
          method="get"
          className="absolute top-full left-0 w-full max-w-sm border border-line bg-bg p-4 shadow-md sm:rounded-b"
          data-print="no"
        >
          <HiddenFields query={query} />
          <label className="block">
            {t("field")}
            <span className="mt-1 flex flex-wrap items-center gap-2">
              <input
                type="date"
                name="knownAt"
                defaultValue={day}
                key={day}
                min={`${String(firstYear)}-01-01`}
                max={today}
                required
                className="field w-[8.75rem]"
              />
              <button type="submit" className="button">
                {t("show")}
              </button>
            </span>
          </label>
          <p className="mt-2 text-ink-2 text-xs">{t("hint")}</p>
        </form>
      </details>
      {knownAt === null ? null : (
        <Link href={address(path, query)} className="link inline-flex min-h-6 items-center" data-print="no">
          {t("back")}
        </Link>
      )}
    </>
  );
}

/** The same in a line of its own, for a page whose figures belong to no day. */
export function KnownAtBar(props: Props) {
  const t = useTranslations("ui.knownAt");
  return (
    <section
      aria-label={t("label")}
      className="relative z-20 flex min-h-9 flex-wrap items-center gap-x-3 border-line border-y py-1.5 text-sm"
    >
      <KnownAt {...props} />
    </section>
  );
}
