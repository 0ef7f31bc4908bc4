import { useTranslations } from "next-intl";
import { FollowUpBadge } from "#components/ui/follow-up-badge.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import type { FollowUp, RecommendationDetail } from "#domain/entities/visit.ts";

function useAssessor(): (one: FollowUp) => string {
  const t = useTranslations("recommendations.assessors");
  return (one) => one.assessor ?? t(one.assessorKind);
}

/** Every assessment of a recommendation, oldest first: who says so, since when, on what evidence. */
export function FollowUpHistory({ one }: { readonly one: Pick<RecommendationDetail, "history" | "made"> }) {
  const t = useTranslations("recommendations.page");
  const assessor = useAssessor();
  return (
    <>
      <ol className="space-y-3">
        <li className="grid gap-x-4 sm:grid-cols-[6.5rem_1fr]">
          <span className="text-ink-2 text-sm leading-6">
            <KnownDate date={one.made} />
          </span>
          <div>
            <FollowUpBadge status="pending" />
            <p className="text-ink-2 text-sm">{t("historyStart")}</p>
          </div>
        </li>
        {one.history.map((step) => (
          <li key={`${step.status} ${step.date} ${step.note}`} className="grid gap-x-4 sm:grid-cols-[6.5rem_1fr]">
            <span className="text-ink-2 text-sm leading-6">
              <KnownDate date={{ date: step.date, precision: step.precision }} />
            </span>
            <div className="max-w-prose">
              <FollowUpBadge status={step.status} />
              <p className="text-sm">{step.note}</p>
              <p className="text-ink-2 text-xs">{t("saysWho", { who: assessor(step) })}</p>
              <p className="text-xs">
                <SourceNote source={step.source} />
              </p>
            </div>
          </li>
        ))}
      </ol>
      {one.history.length === 0 ? <p className="mt-3 text-ink-2 text-sm">{t("historyNone")}</p> : null}
    </>
  );
}
