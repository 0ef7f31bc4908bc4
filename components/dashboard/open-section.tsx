import { useTranslations } from "next-intl";
import { AgeingLink } from "#components/ageing/ageing-link.tsx";
import type { PicturePage } from "#components/pictures/permalink.ts";
import { Waiting } from "#components/recommendations/waiting.tsx";
import { address } from "#components/ui/address.ts";
import type { StateProfile } from "#domain/entities/pages.ts";
import { openCount } from "#domain/recommendations/standing.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { FollowUpPicture } from "./follow-up-picture.tsx";

const longest = 6;

/** Recommendations by where they stand, and those that have waited longest. */
export function OpenSection({ profile, page }: { readonly profile: StateProfile; readonly page: PicturePage }) {
  const t = useTranslations("dashboard.open");
  const { link } = page;
  const open = profile.openRecommendations;
  const total = Object.values(profile.recommendationCounts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return <p className="text-ink-2">{t("nothing", { state: profile.state.name })}</p>;
  return (
    <>
      <FollowUpPicture profile={profile} page={page} />
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
