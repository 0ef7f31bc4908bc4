import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Shape, type ShapeName } from "#components/timelines/timeline-shapes.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { Sourced } from "#components/ui/sourced.tsx";
import { firstDayOf, type KnownDate as Known } from "#domain/dates/calendar-date.ts";
import type { TimedStep } from "#domain/domestic-approval/standing.ts";
import type { TreatyRow } from "#domain/entities/pages.ts";
import type { DomesticStep } from "#domain/entities/record.ts";

function Entry({
  when,
  shape,
  children,
}: {
  readonly when: Known;
  readonly shape: ShapeName;
  readonly children: ReactNode;
}) {
  return (
    <li className="grid grid-cols-[1rem_1fr] gap-x-2 sm:grid-cols-[1rem_6.5rem_1fr]">
      <svg aria-hidden="true" width={16} height={20} viewBox="-8 -10 16 20" className="shrink-0">
        <Shape name={shape} />
      </svg>
      <KnownDate date={when} />
      <div className="col-start-2 sm:col-start-3">{children}</div>
    </li>
  );
}

function Step({ step }: { readonly step: TimedStep<DomesticStep> }) {
  const t = useTranslations("states.profile.steps");
  const words = useTranslations("declarations.domestic");
  const { daysSinceStep: days } = step;
  return (
    <Entry when={step} shape="domestic">
      <Sourced source={step.source}>
        {t(step.kind)}
        {step.reference === null ? null : <span className="text-ink-2">{` · ${step.reference}`}</span>}
        {days === null ? null : <span className="text-ink-2">{` · ${words("sinceStep", { days })}`}</span>}
      </Sourced>
      {step.note === null ? null : <p className="max-w-prose pb-1 text-ink-2 text-xs">{step.note}</p>}
    </Entry>
  );
}

/** An act abroad, in its place among the steps at home. */
function Act({ when, shape, words }: { readonly when: Known; readonly shape: ShapeName; readonly words: string }) {
  return (
    <Entry when={when} shape={shape}>
      <span className={clsx(shape === "deposit" && "font-semibold")}>{words}</span>
    </Entry>
  );
}

/**
 * The steps at home from signature to deposit, each with what it rests on, and the two acts abroad apart from them by
 * their marks.
 */
export function DomesticSteps({ row }: { readonly row: Pick<TreatyRow, "domestic" | "participation"> }) {
  const t = useTranslations("declarations.domestic");
  const kinds = useTranslations("ui.actions");
  const { signature, consent } = row.participation;
  const { steps } = row.domestic;
  const entries = steps.map((step) => ({
    key: `${step.kind} ${step.date ?? ""} ${step.reference ?? ""}`,
    when: step as Known,
    content: <Step step={step} />,
  }));
  const place = (when: Known, key: string, content: ReactNode) => {
    if (when.date === null) return;
    const day = firstDayOf(when.date);
    // A step of the same day came before the act abroad.
    const later = entries.findIndex(({ when: { date } }) => date !== null && firstDayOf(date) > day);
    entries.splice(later === -1 ? entries.length : later, 0, { key, when, content: <>{content}</> });
  };
  if (signature !== null) {
    place(signature, "signature", <Act when={signature} shape="signature" words={t("signature")} />);
  }
  if (consent !== null) {
    const act = kinds(consent.kind).toLowerCase();
    place(consent, "deposit", <Act when={consent} shape="deposit" words={t("deposit", { act })} />);
  }
  return (
    <ol>
      {entries.map(({ key, content }) => (
        <Keyed key={key}>{content}</Keyed>
      ))}
    </ol>
  );
}

function Keyed({ children }: { readonly children: ReactNode }) {
  return children;
}
