import { useLocale, useTranslations } from "next-intl";
import { Section } from "#components/ui/section.tsx";
import { calendarPath, type Followed, feedPath, subscribePath } from "#domain/movements/followed.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { routing } from "#lib/i18n/routing.ts";

/** The part of a page that says how to follow what it is about; the feed is announced to readers of feeds too. */
export function FollowSection({ followed, title }: { readonly followed: Followed; readonly title: string }) {
  const t = useTranslations("movements");
  const subscriptions = useTranslations("subscriptions");
  const locale = useLocale();
  const inLanguage = (path: string) =>
    locale === routing.defaultLocale ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${locale}`;
  const feed = inLanguage(feedPath(followed));
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
            <a href={inLanguage(calendar)} className="link">
              {t("follow.calendar")}
            </a>
          </li>
        )}
      </ul>
    </Section>
  );
}
