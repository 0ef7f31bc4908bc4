import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { address, type LinkView } from "#components/ui/address.ts";
import { KnownDate } from "#components/ui/known-date.tsx";
import { type IsoDay, knownDate } from "#domain/dates/calendar-date.ts";
import type { StateProfile } from "#domain/entities/pages.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { lastActs, nextEffects } from "./last-and-next.ts";

function Entry({
  treaty,
  what,
  on,
  days,
  link,
}: {
  readonly treaty: TreatyName;
  readonly what: string;
  readonly on: IsoDay;
  readonly days: ReactNode;
  readonly link: LinkView;
}) {
  return (
    <li className="py-1">
      <span className="block">
        <Link
          href={address(`/treaties/${treaty.slug}`, { ...link })}
          prefetch={false}
          title={treaty.title}
          className="link-quiet font-semibold"
        >
          {treaty.shortTitle}
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

/** The last act and the days since; what acts already done will bring next. */
export function ActsSection({ profile, link }: { readonly profile: StateProfile; readonly link: LinkView }) {
  const t = useTranslations();
  const last = lastActs(profile);
  const next = nextEffects(profile);
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
                  treaty={treaty}
                  what={t(`timelines.actions.${action.kind}`)}
                  on={on}
                  days={t("dashboard.acts.since", { days })}
                  link={link}
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
              {next.map(({ treaty, kind, on, days }) => (
                <Entry
                  key={treaty.code}
                  treaty={treaty}
                  what={kind === "force" ? t("dashboard.acts.force") : t("dashboard.acts.end")}
                  on={on}
                  days={t("dashboard.acts.in", { days })}
                  link={link}
                />
              ))}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  );
}
