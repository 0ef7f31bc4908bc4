import { useLocale, useTranslations } from "next-intl";
import { usePermalink } from "#components/pictures/permalink.ts";
import { StatusPicture } from "#components/pictures/status-picture.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import type { Instant } from "#domain/dates/instant.ts";
import type { StateProfile } from "#domain/entities/pages.ts";
import { existenceOn } from "#domain/participants/existence.ts";
import { openCount } from "#domain/recommendations/standing.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** How many treaties stand where, and how much of what was recommended is still open. */
export function ProfileFigures({
  profile,
  link,
  now,
}: {
  readonly profile: Pick<StateProfile, "counts" | "state" | "recommendationCounts" | "asAt">;
  readonly link: LinkView;
  /** The moment at which the page is read. */
  readonly now: Instant;
}) {
  const t = useTranslations("states.profile");
  const locale = useLocale();
  const bars = useTranslations("pictures.bars");
  const permalink = usePermalink();
  const { counts, state, recommendationCounts, asAt } = profile;
  const open = openCount(recommendationCounts);
  const existence = existenceOn(state, asAt);
  if (existence === "not-yet") return null;
  if (existence === "dissolved" && state.existsUntil !== null) {
    return (
      <p className="mt-5">
        <Link
          href={address(`/states/${state.slug}`, { ...link, asAt: state.existsUntil })}
          className="link inline-block min-h-6"
        >
          {t("lastDay", { date: formatDay(state.existsUntil, locale, "long") })}
        </Link>
      </p>
    );
  }
  return (
    <div className="mt-6">
      <StatusPicture
        id="treaties-by-status"
        title={t("picture", { state: state.name, date: formatDay(asAt, locale, "long") })}
        name={state.name}
        head={bars("state")}
        counts={counts}
        csv={address("/exports/pictures/treaties-by-status", { state: state.iso3, ...link, format: "csv" })}
        permalink={permalink({ path: `/states/${state.slug}`, asAt, link, now }, "treaties-by-status")}
        figures={{
          aside:
            open === 0 ? null : (
              <Link
                href={address("/recommendations", { state: state.iso3, status: "open", ...link })}
                prefetch={false}
                className="link inline-flex min-h-6 items-center text-sm"
              >
                {t("openRecommendations", { count: open })}
              </Link>
            ),
        }}
      />
    </div>
  );
}
