import { useLocale, useTranslations } from "next-intl";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { type Instant, shortInstant, toInstant } from "#domain/dates/instant.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { address, type LinkView } from "./address.ts";
import { formatDay } from "./known-date.tsx";
import { useMomentText } from "./moment.tsx";

/** What pages are cited as being of, and when this one was read. */
export interface Citing {
  /** Name of the site. */
  readonly site: string;
  /** Where a page shows the record as it is now, it is the record of this moment. */
  readonly now: Instant;
}

/** How to cite a page: its words, and an address that shows the same on any later day, whatever is corrected meanwhile. */
export function Cite({
  title,
  path,
  asAt,
  link,
  citing: { site, now },
}: {
  readonly title: string;
  /** Address of the page, without language and query. */
  readonly path: string;
  readonly asAt: IsoDay;
  readonly link: LinkView;
  readonly citing: Citing;
}) {
  const t = useTranslations("ui.cite");
  const locale = useLocale();
  const momentText = useMomentText();
  const permalink = address(path, { asAt, knownAt: link.knownAt ?? shortInstant(now) });
  const known = link.knownAt === null ? null : toInstant(link.knownAt);
  const values = {
    site,
    title,
    date: formatDay(asAt, locale, "long"),
    read: formatDay(now.slice(0, 10), locale, "long"),
    link: () => (
      <Link href={permalink} prefetch={false} className="link wrap-anywhere">
        {permalink}
      </Link>
    ),
  };
  return (
    <p className="max-w-prose text-sm">
      {known === null ? t.rich("text", values) : t.rich("textKnown", { ...values, known: momentText(known) })}
    </p>
  );
}
