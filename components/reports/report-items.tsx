import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FollowUpBadge } from "#components/ui/follow-up-badge.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { type SourceNumbers, SourceReferences } from "#components/ui/source-numbers.tsx";
import type { KnownDate as Known } from "#domain/dates/calendar-date.ts";
import type { Source } from "#domain/entities/source.ts";
import type { Commitment, FollowUp, RecommendationSummary } from "#domain/entities/visit.ts";

type Shown = Pick<
  RecommendationSummary,
  "ref" | "text" | "language" | "made" | "maker" | "symbol" | "paragraph" | "status" | "daysOpen"
>;

/** A recommendation as a report lists it. */
export interface ReportedItem {
  readonly one: Shown;
  readonly sources: readonly Source[];
  /** How it came to stand where it does; left out where only that is told. */
  readonly history?: readonly FollowUp[];
}

function Item({ children }: { readonly children: ReactNode }) {
  return <li className="break-inside-avoid border-line border-t py-3">{children}</li>;
}

/** A dated line under an item. */
function Step({ date, children }: { readonly date: Known; readonly children: ReactNode }) {
  return (
    <p className="mt-1 pl-4 text-sm">
      <span className="text-ink-2">
        <KnownDate date={date} />
      </span>
      {": "}
      {children}
    </p>
  );
}

/** Recommendations with where each stands, how long it has waited and where it was read. */
export function ReportedItems({
  items,
  numbers,
}: {
  readonly items: readonly ReportedItem[];
  readonly numbers: SourceNumbers;
}) {
  const t = useTranslations("reports");
  const words = useTranslations("ui.followUp");
  return (
    <ol className="border-line border-b">
      {items.map(({ one, sources, history = [] }) => (
        <Item key={one.ref}>
          <p lang={one.language}>{one.text}</p>
          <p className="mt-1 flex flex-wrap items-center gap-x-4 text-sm">
            <FollowUpBadge status={one.status} />
            {one.daysOpen === null ? null : <span className="tabular-nums">{t("days", { days: one.daysOpen })}</span>}
            <span className="text-ink-2">
              {one.ref} · {one.maker} · <KnownDate date={one.made} />
              {[one.symbol, one.paragraph].map((part) => (part === null ? null : ` · ${part}`))}
            </span>
          </p>
          {history.map((step) => (
            <Step key={`${step.date} ${step.status} ${step.note}`} date={step}>
              {words(step.status)}. {step.note}
            </Step>
          ))}
          <SourceReferences sources={sources} numbers={numbers} />
        </Item>
      ))}
    </ol>
  );
}

/** Promises with what came of each and after how many days. */
export function ReportedPromises({
  promises,
  numbers,
}: {
  readonly promises: readonly Commitment[];
  readonly numbers: SourceNumbers;
}) {
  const t = useTranslations("reports");
  const words = useTranslations("visits.promise");
  return (
    <ol className="border-line border-b">
      {promises.map((one) => (
        <Item key={one.ref}>
          <p>{one.text}</p>
          <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
            <span className="font-semibold">{words(`outcomes.${one.outcome}`)}</span>
            {one.daysOpen === null ? null : (
              <span className="tabular-nums">{words("waiting", { days: one.daysOpen })}</span>
            )}
            <span className="text-ink-2">
              {t("promise", { ref: one.ref, by: one.promisedBy })} · <KnownDate date={one.made} />
            </span>
          </p>
          {one.outcomeNote === null ? null : <Step date={one.outcomeDate}>{one.outcomeNote}</Step>}
          <SourceReferences sources={sourcesOf(one)} numbers={numbers} />
        </Item>
      ))}
    </ol>
  );
}

/** Where a promise and what came of it were read. */
export function sourcesOf({ source, outcomeSource }: Commitment): Source[] {
  return outcomeSource === null || outcomeSource.key === source.key ? [source] : [source, outcomeSource];
}
