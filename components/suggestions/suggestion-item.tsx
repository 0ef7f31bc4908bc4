import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { knownDate, type ReducedDate } from "#domain/dates/calendar-date.ts";
import { type DomesticStepKind, domesticStepKinds } from "#domain/entities/record.ts";
import type { AnswerStage } from "#domain/recommendations/suggest-answers.ts";
import type { ActionKind } from "#domain/treaty-law/actions.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** That a fact may answer what is open. */
export interface ShownSuggestion {
  readonly what: "recommendation" | "promise";
  readonly ref: string;
  readonly text: string;
  /** Slug of the visit at which it was promised. */
  readonly visit: string | null;
  readonly ask: "firm" | "consider";
  readonly state: string;
  readonly treaty: string;
  readonly stage: AnswerStage;
  readonly answers: "part" | "whole";
  readonly fact: {
    readonly what: "act" | "step";
    readonly id: string;
    readonly kind: ActionKind | DomesticStepKind;
    readonly date: ReducedDate | null;
  };
}

const isStep = (kind: ActionKind | DomesticStepKind): kind is DomesticStepKind =>
  domesticStepKinds.some((one) => one === kind);

/** The kind of an act or of a step at home, in words. */
function useFactName(): (kind: ActionKind | DomesticStepKind) => string {
  const acts = useTranslations("ui.actions");
  const steps = useTranslations("timelines.steps");
  return (kind) => (isStep(kind) ? steps(kind) : acts(kind));
}

/** One suggestion: what is asked, and the fact that may answer it. Below it what can be done about it. */
export function SuggestionItem({ one, children }: { readonly one: ShownSuggestion; readonly children?: ReactNode }) {
  const t = useTranslations("acts.suggestions");
  const locale = useLocale();
  const factName = useFactName();
  const { what, ref, text, visit, ask, state, treaty, stage, answers, fact } = one;
  const date = formatKnownDate(knownDate(fact.date), locale);
  return (
    <li className="border-line border-t py-4">
      <p className="max-w-prose">
        <Link
          href={what === "recommendation" ? `/recommendations/${ref}` : `/visits/${visit}#${ref}`}
          prefetch={false}
          className="link"
        >
          {ref}
        </Link>{" "}
        {text} {ask === "consider" ? <Tag>{t("consider")}</Tag> : null}
      </p>
      <p className="text-ink-2 text-sm">
        <Link href={`/acts/${fact.id}`} prefetch={false} className="link">
          {t("factSince", { state, treaty, fact: factName(fact.kind), date: date === "" ? "none" : date })}
        </Link>
        {" · "}
        {t(`answers.${answers}`, { stage: t(`stages.${stage}`) })}
      </p>
      {children}
    </li>
  );
}
