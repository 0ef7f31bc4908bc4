import { useFormatter, useTranslations } from "next-intl";
import { AgeingLink } from "#components/ageing/ageing-link.tsx";
import { Waiting } from "#components/recommendations/waiting.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import { FollowUpMark } from "#components/ui/follow-up-badge.tsx";
import type { StateProfile } from "#domain/entities/pages.ts";
import { type FollowUpStatus, followUpStatuses } from "#domain/recommendations/follow-up.ts";
import { openCount } from "#domain/recommendations/standing.ts";
import { Link } from "#lib/i18n/navigation.ts";

const fills: Readonly<Record<FollowUpStatus, string>> = {
  pending: "bg-pending",
  "no-information": "bg-noinfo",
  "in-progress": "bg-progress",
  "partly-implemented": "bg-partly",
  implemented: "bg-implemented",
  "not-implemented": "bg-refused",
  superseded: "bg-noinfo",
};

const longest = 6;

function Counts({ profile, link }: { readonly profile: StateProfile; readonly link: LinkView }) {
  const t = useTranslations();
  const format = useFormatter();
  const counts = profile.recommendationCounts;
  const most = Math.max(1, ...Object.values(counts));
  return (
    <ul aria-label={t("dashboard.open.byStatus")} className="text-sm">
      {followUpStatuses
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <li key={status} className="grid grid-cols-[11rem_2.5rem_1fr] items-center gap-x-3 border-line border-t py-1">
            <Link
              href={address("/recommendations", { state: profile.state.iso3, status, ...link })}
              prefetch={false}
              className="inline-flex min-h-6 items-center gap-1.5 hover:underline"
            >
              <FollowUpMark status={status} />
              {t(`ui.followUp.${status}`)}
            </Link>
            <span className="text-right tabular-nums">{format.number(counts[status])}</span>
            <span aria-hidden="true">
              <span
                className={`print-color-exact block h-2 rounded-[1px] ${fills[status]}`}
                style={{ width: `${(100 * counts[status]) / most}%` }}
              />
            </span>
          </li>
        ))}
    </ul>
  );
}

/** Recommendations by where they stand, and those that have waited longest. */
export function OpenSection({ profile, link }: { readonly profile: StateProfile; readonly link: LinkView }) {
  const t = useTranslations("dashboard.open");
  const open = profile.openRecommendations;
  const total = Object.values(profile.recommendationCounts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return <p className="text-ink-2">{t("nothing", { state: profile.state.name })}</p>;
  return (
    <>
      <Counts profile={profile} link={link} />
      <AgeingLink state={[profile.state.iso3]} treaty={[]} link={link} />
      {open.length === 0 ? (
        <p className="mt-3 text-ink-2">{t("none", { state: profile.state.name })}</p>
      ) : (
        <>
          <h3 className="mt-5 text-ink-2 text-xs">{t("oldest")}</h3>
          <ol className="mt-1">
            {open.slice(0, longest).map((one) => (
              <li key={one.ref} className="grid grid-cols-[1fr_auto] gap-x-6 border-line border-t py-2">
                <Link
                  href={address(`/recommendations/${one.ref}`, { ...link })}
                  prefetch={false}
                  className="text-ink underline decoration-transparent underline-offset-[0.18em] hover:decoration-current"
                >
                  {one.text}
                </Link>
                <span className="text-ink-2 text-sm leading-6">
                  <Waiting one={one} short />
                </span>
              </li>
            ))}
          </ol>
          <Link
            href={address("/recommendations", { state: profile.state.iso3, status: "open", ...link })}
            className="link mt-2 inline-flex min-h-6 items-center text-sm"
          >
            {t("all", { count: openCount(profile.recommendationCounts) })}
          </Link>
        </>
      )}
    </>
  );
}
