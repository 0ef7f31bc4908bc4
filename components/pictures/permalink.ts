import { useLocale } from "next-intl";
import { type AddressQuery, address, type LinkView } from "#components/ui/address.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { type Instant, shortInstant } from "#domain/dates/instant.ts";
import { getPathname } from "#lib/i18n/navigation.ts";

/** A page that holds pictures, and what is seen of it. */
export interface PicturePage {
  /** Its address, without language and query. */
  readonly path: string;
  /** What of its query makes it this page, without its day and its record. */
  readonly query?: AddressQuery;
  readonly asAt: IsoDay;
  readonly link: LinkView;
  /** The moment at which it is read: where it shows the record as it is now, its pictures are of that moment. */
  readonly now: Instant;
}

/** The address at which a picture of a page shows the same on any later day. @param id of its figure */
export function usePermalink(): (page: PicturePage, id: string) => string {
  const locale = useLocale();
  return ({ path, query = {}, asAt, link, now }, id) => {
    const page = address(path, { ...query, asAt, knownAt: link.knownAt ?? shortInstant(now) });
    return getPathname({ href: `${page}#${id}`, locale });
  };
}
