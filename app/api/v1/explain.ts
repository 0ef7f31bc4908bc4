import { getTranslations } from "next-intl/server";
import { conditionWords, isSimple, progressWords } from "#components/treaties/condition-words.ts";
import { delayValues, explainEntryIntoForce } from "#components/treaties/explain-entry-into-force.ts";
import { explainReason } from "#components/treaties/explain-status.ts";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { TreatyPage } from "#domain/entities/pages.ts";
import { toStatusReasonShape } from "#domain/export/to-shapes.ts";
import type { EntryIntoForce } from "#domain/treaty-law/entry-into-force.ts";
import type { StatusExplanation } from "#domain/treaty-law/explain-status.ts";

/** Gives the working of an entry into force in the words of the pages; the empty string where there is none. */
export async function explainer(): Promise<(force: EntryIntoForce | null) => string> {
  const t = await getTranslations({ locale: "en", namespace: "treaties" });
  return (force) => (force === null ? "" : explainEntryIntoForce(t, "en", force));
}

/** Gives the steps of a status as data, each in the words of the pages too. */
export async function whyExplainer(): Promise<
  (explanation: StatusExplanation) => ReturnType<typeof toStatusReasonShape>[]
> {
  const [why, treaties, kinds] = await Promise.all([
    getTranslations({ locale: "en", namespace: "why" }),
    getTranslations({ locale: "en", namespace: "treaties" }),
    getTranslations({ locale: "en", namespace: "ui.actions" }),
  ]);
  return ({ reasons }) =>
    reasons.map((reason) => toStatusReasonShape(reason, explainReason({ why, treaties, kinds }, "en", reason)));
}

/** Gives a treaty's rule for its entry into force, and how the computed day was arrived at, in words. */
export async function forceExplainer(): Promise<(page: TreatyPage) => { rule: string; explanation: string }> {
  const [t, words] = await Promise.all([
    getTranslations({ locale: "en", namespace: "interface" }),
    getTranslations({ locale: "en", namespace: "treaties" }),
  ]);
  return ({ treaty, force, progress }) => {
    const { conditions, firstDelay, firstArticle } = treaty.rules.entryIntoForce;
    const count = Math.max(0, ...conditions.flatMap((one) => (one.kind === "instruments" ? [one.count] : [])));
    const parent = conditions.some((one) => one.kind === "parent-in-force") ? "yes" : "no";
    const listed = conditions.map((condition) => conditionWords(words, "en", condition)).join("; ");
    const rule = isSimple(treaty.rules)
      ? t("force.rule", { count, parent, article: firstArticle, ...delayValues(firstDelay) })
      : `${words("conditions.first", { article: firstArticle, ...delayValues(firstDelay) })} ${listed}`;
    if (force.threshold === null || force.computed === null) {
      const come = progress.map((one) => progressWords(words, one)).join("; ");
      return { rule, explanation: isSimple(treaty.rules) ? t("force.notMet", { count }) : come };
    }
    const { state, metOn } = force.threshold;
    const explanation = t(isSimple(treaty.rules) ? "force.met" : "force.metAll", {
      count: force.threshold.count,
      state: state.name,
      metOn: formatKnownDate(knownDate(metOn), "en"),
      computed: formatKnownDate(knownDate(force.computed), "en"),
      held: force.heldByParent ? "yes" : "no",
      agrees: force.official === force.computed ? "yes" : "no",
      official: force.official === null ? "" : formatKnownDate(knownDate(force.official), "en"),
      note: force.note ?? "",
    });
    return { rule, explanation: explanation.trim() };
  };
}
