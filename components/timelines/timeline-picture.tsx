import { useLocale, useTranslations } from "next-intl";
import { usePermalink } from "#components/pictures/permalink.ts";
import { Picture } from "#components/pictures/picture.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import type { Instant } from "#domain/dates/instant.ts";
import type { StateProfile } from "#domain/entities/pages.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { StateTimeline } from "./state-timeline.tsx";
import { TimelineTable } from "./timeline-table.tsx";

/** A state's timeline with its table and the ways to take it along. */
export function TimelinePicture({
  profile,
  origin,
  link,
  now,
}: {
  readonly profile: StateProfile;
  /** Where the reader reached this site, such as https://treaties.example.org. */
  readonly origin: string;
  readonly link: LinkView;
  /** What is taken along names the record of this moment, where the page shows the record as it is now. */
  readonly now: Instant;
}) {
  const t = useTranslations("timelines");
  const locale = useLocale();
  const permalink = usePermalink();
  const { state, asAt } = profile;
  const day = formatDay(asAt, locale, "long");
  const query = { state: state.iso3, asAt, knownAt: link.knownAt };
  return (
    <Picture
      id="state-timeline"
      title={t("pictureTitle", { state: state.name, date: day })}
      csv={address("/exports/pictures/timeline", { ...query, format: "csv" })}
      permalink={permalink({ path: `/states/${state.slug}`, asAt, link, now }, "state-timeline")}
      embed={`${origin}${getPathname({ href: address("/embed/timeline", { state: state.iso3, ...link }), locale })}`}
      table={<TimelineTable profile={profile} asAt={day} />}
    >
      <StateTimeline profile={profile} />
    </Picture>
  );
}
