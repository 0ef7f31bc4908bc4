import { useTranslations } from "next-intl";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import type { VisitStage } from "#domain/entities/visit.ts";

/** The way of a visit as one small line: what happened, and when. */
export function VisitSteps({ stages }: { readonly stages: readonly VisitStage[] }) {
  const t = useTranslations("visits");
  return (
    <ol
      aria-label={t("page.steps")}
      className="mt-4 flex flex-wrap gap-x-2 gap-y-1 text-sm [&>li:not(:last-child)]:after:ml-2 [&>li:not(:last-child)]:after:text-ink-3 [&>li:not(:last-child)]:after:content-['→'/'']"
    >
      {stages.map((stage, index) => (
        <li key={`${stage.status} ${stage.date}`} aria-current={index === stages.length - 1 ? "step" : undefined}>
          <span className={index === stages.length - 1 ? "font-semibold" : undefined}>
            {t(`steps.${stage.status}`)}
          </span>{" "}
          <span className="text-ink-2">
            <KnownDate date={stage} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The same with what is to be said of each step, and where it was read. */
export function VisitStepList({ stages }: { readonly stages: readonly VisitStage[] }) {
  const t = useTranslations("visits.steps");
  return (
    <ol className="space-y-2 text-sm">
      {stages.map((stage) => (
        <li key={`${stage.status} ${stage.date}`} className="grid gap-x-4 sm:grid-cols-[6.5rem_1fr]">
          <span className="text-ink-2">
            <KnownDate date={stage} />
          </span>
          <div className="max-w-prose">
            <p className="font-semibold">{t(stage.status)}</p>
            {stage.note === null ? null : <p>{stage.note}</p>}
            <p className="text-ink-2 text-xs">
              <SourceNote source={stage.source} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
