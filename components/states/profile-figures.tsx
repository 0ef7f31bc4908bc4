import { useFormatter, useLocale, useTranslations } from "next-intl";
import { usePermalink } from "#components/pictures/permalink.ts";
import { StatusPicture } from "#components/pictures/status-picture.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import { Figure, Figures } from "#components/ui/figures.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Instant } from "#domain/dates/instant.ts";
import type { StateProfile } from "#domain/entities/pages.ts";
import { existenceOn } from "#domain/participants/existence.ts";
import { openCount } from "#domain/recommendations/standing.ts";
import { Link } from "#lib/i18n/navigation.ts";

const figures = [
  ["parties", "party"],
  ["contracting", "contracting"],
  ["signatories", "signatory"],
  ["former", "former-party"],
  ["noAction", "none"],
] as const;

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
  const words = useTranslations("ui.status");
  const format = useFormatter();
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
      >
        <div className="mt-4 mb-5 flex flex-wrap items-end justify-between gap-x-12 gap-y-6">
          <Figures isKey>
            {figures.map(([key, status]) => (
              <Figure
                key={key}
                value={format.number(counts[key])}
                label={words(status)}
                mark={<StatusMark status={status} />}
              />
            ))}
          </Figures>
          {open === 0 ? null : (
            <Link
              href={address("/recommendations", { state: state.iso3, status: "open", ...link })}
              prefetch={false}
              className="link inline-flex min-h-6 items-center text-sm"
            >
              {t("openRecommendations", { count: open })}
            </Link>
          )}
        </div>
      </StatusPicture>
    </div>
  );
}
