import { useLocale, useTranslations } from "next-intl";
import { Section } from "#components/ui/section.tsx";
import { calendarPath, type Followed, feedPath, subscribePath, visitCalendarPath } from "#domain/movements/followed.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { inLanguage } from "./in-language.ts";

/** The part of a page that says how to follow what it is about; the feed is announced to readers of feeds too. */
export function FollowSection({ followed, title }: { readonly followed: Followed; readonly title: string }) {
  const t = useTranslations("movements");
  const subscriptions = useTranslations("subscriptions");
  const calendars = useTranslations("calendars");
  const locale = useLocale();
  const feed = inLanguage(feedPath(followed), locale);
  const calendar = calendarPath(followed);
  return (
    <Section
      id="follow"
      title={t("follow.title")}
      lead={t(followed.kind === "recommendations" ? "follow.leadSearch" : "follow.lead")}
    >
      <link rel="alternate" type="application/atom+xml" href={feed} title={t("feed.title", { title })} />
      <ul className="list-disc space-y-1 pl-5" data-print="no">
        <li>
          <a href={feed} className="link">
            {t("follow.feed")}
          </a>
        </li>
        <li>
          <Link href={subscribePath(followed)} prefetch={false} className="link">
            {subscriptions("link")}
          </Link>
        </li>
        {calendar === null ? null : (
          <li>
            <a href={inLanguage(calendar, locale)} className="link">
              {t("follow.calendar")}
            </a>
          </li>
        )}
        {followed.kind !== "states" ? null : (
          <li>
            <a href={inLanguage(visitCalendarPath([followed.name]), locale)} className="link">
              {calendars("visits.linkState", { state: title })}
            </a>
          </li>
        )}
      </ul>
    </Section>
  );
}
