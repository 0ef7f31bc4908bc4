import { useLocale, useTranslations } from "next-intl";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { formatDay } from "./known-date.tsx";

/** How to cite a page: its words, and an address that shows the same on any later day. */
export function Cite({
  title,
  asAt,
  readOn,
  permalink,
}: {
  readonly title: string;
  readonly asAt: IsoDay;
  readonly readOn: IsoDay;
  /** Address with the as-at date in it, without language. */
  readonly permalink: string;
}) {
  const t = useTranslations("ui.cite");
  const locale = useLocale();
  return (
    <p className="max-w-prose text-sm">
      {t.rich("text", {
        title,
        date: formatDay(asAt, locale, "long"),
        read: formatDay(readOn, locale, "long"),
        link: () => (
          <Link href={permalink} prefetch={false} className="link wrap-anywhere">
            {permalink}
          </Link>
        ),
      })}
    </p>
  );
}
