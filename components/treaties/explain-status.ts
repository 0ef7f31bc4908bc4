import type { useTranslations } from "next-intl";
import { formatDay, formatKnownDate } from "#components/ui/known-date.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { NoEffect } from "#domain/treaty-law/course.ts";
import type { StatusReason, WithdrawalWorking } from "#domain/treaty-law/explain-status.ts";
import type { ShownAct } from "#domain/treaty-law/participation.ts";
import { delayValues, explainEntryIntoForce, type TreatiesTranslator } from "./explain-entry-into-force.ts";

/** Translators of the messages that a reason draws on, from useTranslations or getTranslations. */
export interface WhyTranslators {
  readonly why: ReturnType<typeof useTranslations<"why">>;
  readonly treaties: TreatiesTranslator;
  readonly kinds: ReturnType<typeof useTranslations<"ui.actions">>;
}

const becauseWords: Readonly<Record<NoEffect, string>> = {
  "by-kind": "byKind",
  "already-bound": "alreadyBound",
  "already-signed": "alreadySigned",
  "not-bound": "notBound",
  "no-clause": "noClause",
  "nothing-to-rescind": "nothingToRescind",
};

function actValues({ kinds }: WhyTranslators, act: ShownAct, locale: string) {
  return {
    act: kinds(act.kind),
    kind: act.kind === "consent-kind-unknown" ? "unknown" : "known",
    known: act.date === null ? "no" : "yes",
    date: formatKnownDate(act, locale),
  };
}

function withdrawalWords({ why }: WhyTranslators, working: WithdrawalWorking): string {
  switch (working.kind) {
    case "stated":
      return why("withdrawalWorking.stated", { article: working.article ?? "none" });
    case "notice":
      return why("withdrawalWorking.notice", { ...delayValues(working.delay), article: working.article });
    case "terms":
      return why("withdrawalWorking.terms", { months: working.noticeMonths, article: working.article });
  }
}

/** One step of the answer to "why does it stand there on that day?", as a sentence. Pages and interface use the same words. */
export function explainReason(words: WhyTranslators, locale: string, reason: StatusReason): string {
  const { why } = words;
  const day = (one: IsoDay) => formatDay(one, locale);
  switch (reason.kind) {
    case "no-act":
      return why("reasons.no-act");
    case "not-yet-existing":
      return why("reasons.not-yet-existing", { date: day(reason.from) });
    case "dissolved":
      return why("reasons.dissolved", { date: day(reason.on) });
  }
  const act = actValues(words, reason.act, locale);
  switch (reason.kind) {
    case "signed":
      return why("reasons.signed", { ...act, article: reason.article });
    case "succeeded-to-signature": {
      const since = reason.since === null ? "" : day(reason.since);
      return why("reasons.succeeded-to-signature", { ...act, effect: reason.since === null ? "no" : "yes", since });
    }
    case "consented": {
      const exact = reason.act.precision === "day" || reason.act.date === null;
      return why(exact ? "reasons.consented" : "reasons.consentedImprecise", { ...act, article: reason.article });
    }
    case "in-force":
    case "awaits-force":
    case "force-uncertain": {
      const { date } = reason.force;
      return why(`reasons.${reason.kind}`, {
        dated: date === null ? "no" : "yes",
        date: date === null ? "" : formatKnownDate({ date, precision: reason.force.precision }, locale),
        working: explainEntryIntoForce(words.treaties, locale, reason.force),
      });
    }
    case "withdrawal-pending":
    case "withdrawal-effective": {
      const effective = day(reason.effectiveOn);
      return why(`reasons.${reason.kind}`, { ...act, effective, working: withdrawalWords(words, reason.working) });
    }
    case "withdrawal-rescinded":
      return why("reasons.withdrawal-rescinded", { ...act, rescinded: formatKnownDate(reason.rescission, locale) });
    case "consent-withdrawn":
      return why("reasons.consent-withdrawn", { ...act, effective: day(reason.effectiveOn) });
    case "without-effect":
      return why("reasons.without-effect", { ...act, because: becauseWords[reason.because] });
    case "consent-missing":
      return why("reasons.consent-missing", act);
    case "imprecise": {
      const { earliest, latest } = reason.range;
      return why("reasons.imprecise", { ...act, earliest: day(earliest), latest: day(latest) });
    }
  }
}
