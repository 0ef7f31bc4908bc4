import { formatDay } from "#components/ui/known-date.tsx";
import type { Condition, TreatyRules } from "#domain/treaty-law/rules.ts";
import type { ConditionProgress } from "#domain/treaty-law/threshold.ts";
import type { TreatiesTranslator } from "./explain-entry-into-force.ts";

/** True where a number of instruments alone (and perhaps the parent treaty) decides, as in most treaties. */
export function isSimple({ entryIntoForce }: TreatyRules): boolean {
  return entryIntoForce.conditions.every(({ kind }) => kind === "instruments" || kind === "parent-in-force");
}

/** A condition of entry into force in words, without its stop: "at least 55 instruments are deposited". */
export function conditionWords(t: TreatiesTranslator, locale: string, condition: Condition): string {
  switch (condition.kind) {
    case "instruments":
      return t("conditions.instruments", {
        count: condition.count,
        organisations: condition.countsOrganisations ? "counted" : "left",
      });
    case "share":
      return t("conditions.share", { percent: condition.percent });
    case "required-states":
      return t("conditions.required", { count: condition.states.length });
    case "parent-in-force":
      return t("conditions.parent");
    case "not-before":
      return t("conditions.notBefore", { date: formatDay(condition.day, locale, "long") });
  }
}

/** How far a condition has come, without its stop: "36 of 44 named states". */
export function progressWords(t: TreatiesTranslator, progress: ConditionProgress): string {
  const { kind, have, need, met } = progress;
  return t("conditions.progress", {
    kind: kind === "required-states" ? "required" : kind,
    have,
    need,
    met: met ? "yes" : "no",
  });
}
