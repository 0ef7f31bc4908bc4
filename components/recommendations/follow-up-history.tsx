import { useTranslations } from "next-intl";
import { FollowUpBadge } from "#components/ui/follow-up-badge.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import { type AssessorKind, assessorKinds, type FollowUp, type RecommendationDetail } from "#domain/entities/visit.ts";

function useAssessor(): (one: FollowUp) => string {
  const t = useTranslations("recommendations.assessors");
  return (one) => one.assessor ?? t(one.assessorKind);
}

/** What an assessment says of where the recommendation stands; of a committee, with its grade. */
function Said({ one }: { readonly one: FollowUp }) {
  const t = useTranslations("recommendations.grades");
  return (
    <>
      <FollowUpBadge status={one.status} />
      {one.grade === null ? null : <p className="text-sm">{t(one.grade)}</p>}
    </>
  );
}

function Step({ one }: { readonly one: FollowUp }) {
  const t = useTranslations("recommendations.page");
  const assessor = useAssessor();
  return (
    <li>
      <p className="text-ink-2 text-sm">
        <KnownDate date={{ date: one.date, precision: one.precision }} />
      </p>
      <Said one={one} />
      <p className="text-sm">{one.note}</p>
      {one.lookedIn === null ? null : <p className="text-sm">{t("lookedIn", { where: one.lookedIn })}</p>}
      <p className="text-ink-2 text-xs">{t("saysWho", { who: assessor(one) })}</p>
      <p className="text-xs">
        <SourceNote source={one.source} />
      </p>
    </li>
  );
}

/** What one kind of actor says: the latest at the head, below it every assessment, oldest first. */
function Lane({
  kind,
  steps,
  made,
}: {
  readonly kind: AssessorKind;
  readonly steps: readonly FollowUp[];
  readonly made: RecommendationDetail["made"];
}) {
  const t = useTranslations("recommendations.page");
  const latest = steps.at(-1);
  return (
    <section aria-labelledby={`lane-${kind}`} className="min-w-0 border-line border-t pt-3">
      <h3 id={`lane-${kind}`} className="text-ink-2 text-sm">
        {t(`lanes.${kind}`)}
      </h3>
      <div className="mb-3">{latest === undefined ? <FollowUpBadge status="pending" /> : <Said one={latest} />}</div>
      <ol className="max-w-prose space-y-3 border-line border-l pl-4">
        {kind === "tracker" ? (
          <li>
            <p className="text-ink-2 text-sm">
              <KnownDate date={made} />
            </p>
            <FollowUpBadge status="pending" />
            <p className="text-ink-2 text-sm">{t("historyStart")}</p>
          </li>
        ) : null}
        {steps.map((one) => (
          <Step key={`${one.status} ${one.date} ${one.note} ${one.assessor}`} one={one} />
        ))}
      </ol>
      {steps.length === 0 ? <p className="mt-3 text-ink-2 text-sm">{t("historyNone")}</p> : null}
    </section>
  );
}

/**
 * Every assessment of a recommendation, those of each kind of actor in a lane of their own: none is merged into another, and
 * only this tracker's say where it stands.
 */
export function FollowUpHistory({ one }: { readonly one: Pick<RecommendationDetail, "history" | "made"> }) {
  const t = useTranslations("recommendations.page");
  const by = Map.groupBy(one.history, ({ assessorKind }) => assessorKind);
  const silent = assessorKinds.filter((kind) => kind !== "tracker" && !by.has(kind));
  return (
    <>
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-2 xl:grid-cols-4">
        {assessorKinds
          .filter((kind) => !silent.includes(kind))
          .map((kind) => (
            <Lane key={kind} kind={kind} steps={by.get(kind) ?? []} made={one.made} />
          ))}
      </div>
      {silent.length === 0 ? null : (
        <p className="mt-4 text-ink-2 text-sm">
          {t("lanesSilent", { who: silent.map((kind) => t(`lanes.${kind}`)).join(", ") })}
        </p>
      )}
    </>
  );
}
