import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { address, type LinkView } from "#components/ui/address.ts";
import { KnownDate } from "#components/ui/known-date.tsx";
import { type IsoDay, knownDate } from "#domain/dates/calendar-date.ts";
import type { StateProfile } from "#domain/entities/pages.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import type { Commitment } from "#domain/entities/visit.ts";
import { lastActs, type NextEvent, nextEvents } from "#domain/statistics/last-and-next.ts";
import { Link } from "#lib/i18n/navigation.ts";

function Entry({
  href,
  name,
  title,
  what,
  on,
  days,
}: {
  readonly href: string;
  readonly name: string;
  readonly title: string;
  readonly what: string;
  readonly on: IsoDay;
  readonly days: ReactNode;
}) {
  return (
    <li className="py-1">
      <span className="block">
        <Link href={href} prefetch={false} title={title} className="link-quiet font-semibold">
          {name}
        </Link>
      </span>
      <span className="flex flex-wrap gap-x-3 text-ink-2 text-sm">
        <span>{what}</span>
        <KnownDate date={knownDate(on)} />
        <span className="tabular-nums">{days}</span>
      </span>
    </li>
  );
}

/** Of what comes next: enough for a glance, the calendar has all. */
const shownNext = 6;

/** The last act and the days since; what acts already done will bring next. */
export function ActsSection({ profile, link }: { readonly profile: StateProfile; readonly link: LinkView }) {
  const t = useTranslations();
  const last = lastActs(profile);
  const next = nextEvents(profile);
  const about = ({ slug, shortTitle: name, title }: TreatyName) => ({
    href: address(`/treaties/${slug}`, { ...link }),
    name,
    title,
  });
  const promised = ({ visit, text }: Commitment) => ({
    href: address(`/visits/${visit.slug}`, { ...link }),
    name: text,
    title: visit.title,
  });
  const told = (event: NextEvent) =>
    event.kind === "report"
      ? t("dashboard.acts.report", { article: event.article })
      : t(`dashboard.acts.${event.kind}`);
  return (
    <dl className="space-y-4">
      <div>
        <dt className="text-ink-2 text-xs">{t("dashboard.acts.last")}</dt>
        <dd>
          {last.length === 0 ? (
            <p className="text-ink-2">{t("dashboard.acts.none")}</p>
          ) : (
            <ul>
              {last.map(({ treaty, action, on, days }) => (
                <Entry
                  key={`${treaty.code} ${action.id}`}
                  {...about(treaty)}
                  what={t(`timelines.actions.${action.kind}`)}
                  on={on}
                  days={t("dashboard.acts.since", { days })}
                />
              ))}
            </ul>
          )}
        </dd>
      </div>
      <div>
        <dt className="text-ink-2 text-xs">{t("dashboard.acts.next")}</dt>
        <dd>
          {next.length === 0 ? (
            <p className="text-ink-2">{t("dashboard.acts.nextNone")}</p>
          ) : (
            <ul>
              {next.slice(0, shownNext).map((event) => (
                <Entry
                  key={`${event.kind} ${event.kind === "promise" ? event.promise.ref : event.treaty.code}`}
                  {...(event.kind === "promise" ? promised(event.promise) : about(event.treaty))}
                  what={told(event)}
                  on={event.on}
                  days={t("dashboard.acts.in", { days: event.days })}
                />
              ))}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  );
}
