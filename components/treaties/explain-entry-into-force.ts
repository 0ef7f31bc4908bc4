import type { useTranslations } from "next-intl";
import { formatDay, formatKnownDate } from "#components/ui/known-date.tsx";
import { type IsoDay, knownDate, type ReducedDate } from "#domain/dates/calendar-date.ts";
import type { EntryIntoForce } from "#domain/treaty-law/entry-into-force.ts";
import type { Participation } from "#domain/treaty-law/participation.ts";
import type { Delay } from "#domain/treaty-law/rules.ts";

/** A translator of the "treaties" messages, from useTranslations or getTranslations. */
export type TreatiesTranslator = ReturnType<typeof useTranslations<"treaties">>;

/** A delay as the values that messages select by: `{delay, select, …}` and `{amount, number}`. */
export function delayValues(delay: Delay): { readonly delay: string; readonly amount: number } {
  switch (delay.kind) {
    case "days":
      return delay.days === 0 ? { delay: "sameDay", amount: 0 } : { delay: "days", amount: delay.days };
    case "months":
      return { delay: "months", amount: delay.months };
    case "first-of-month-after-days":
      return { delay: "monthStartAfterDays", amount: delay.days };
    case "first-of-month-after-months":
      return { delay: "monthStartAfterMonths", amount: delay.months };
  }
}

/**
 * How an entry into force was arrived at, as one sentence without its stop: "deposited 24 Jan 2006 + 3 months, art. 49(2)".
 * Pages and interface say it in the same words.
 */
export function explainEntryIntoForce(t: TreatiesTranslator, locale: string, force: EntryIntoForce): string {
  const { working, date } = force;
  const day = (one: IsoDay) => formatDay(one, locale);
  const deposited = (date: ReducedDate | null) => ({
    known: date === null ? "no" : "yes",
    date: date === null ? "" : formatKnownDate(knownDate(date), locale),
  });
  switch (working.kind) {
    case "stated": {
      const { computed, deposit } = working;
      const rule = computed === null ? "unknown" : computed === date ? "agrees" : "differs";
      return t("explain.stated", { ...deposited(deposit), rule, computed: computed === null ? "" : day(computed) });
    }
    case "deposit-plus-delay":
      return t("explain.depositPlusDelay", {
        date: day(working.deposit),
        article: working.article,
        ...delayValues(working.delay),
      });
    case "with-treaty":
      return t("explain.withTreaty", { date: day(working.deposit), article: working.article });
    case "succession":
      return t("explain.succession", { ...deposited(working.deposit), since: day(working.since) });
    case "succession-undated":
      return t("explain.successionUndated", deposited(working.deposit));
    case "deposit-imprecise":
      return t("explain.depositImprecise", {
        ...deposited(working.deposit),
        ...delayValues(working.delay),
        article: working.article,
        earliest: day(working.range.earliest),
        latest: day(working.range.latest),
      });
    case "treaty-not-in-force":
      return t("explain.treatyNotInForce", deposited(working.deposit));
  }
}

/** What a withdrawal means on a day: notified and not yet effective, or effective since. */
export function explainWithdrawal(
  t: TreatiesTranslator,
  locale: string,
  withdrawal: NonNullable<Participation["withdrawal"]>,
  asAt: IsoDay,
): string {
  const { notifiedOn, effectiveOn } = withdrawal;
  return t("explain.withdrawal", {
    known: notifiedOn === null ? "no" : "yes",
    date: notifiedOn === null ? "" : formatKnownDate(knownDate(notifiedOn), locale),
    when: effectiveOn <= asAt ? "past" : "future",
    effective: formatDay(effectiveOn, locale),
  });
}
