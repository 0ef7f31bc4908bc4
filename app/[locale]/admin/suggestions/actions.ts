"use server";

import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import type { JudgeState } from "#components/suggestions/judge-form.tsx";
import { address } from "#components/ui/address.ts";
import { confirmSuggestion } from "#data/answers/confirm-suggestion.ts";
import { declineSuggestion } from "#data/answers/decline-suggestion.ts";
import type { SuggestionName } from "#data/answers/hold-suggestion.ts";
import { commitmentOutcomes } from "#domain/entities/visit.ts";
import { plainText, required } from "#domain/forms/fields.ts";
import { followUpStatuses } from "#domain/recommendations/follow-up.ts";
import { answerStages } from "#domain/recommendations/suggest-answers.ts";
import { perform } from "#lib/action.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { today } from "#lib/today.ts";
import { wordObjections } from "../records/word-answer.ts";

const name = z.object({
  ref: plainText(100),
  fact: z.object({ what: z.enum(["act", "step"]), id: plainText(100) }),
  stage: z.enum(answerStages),
});
const confirmation = name.extend({
  status: z.enum([...followUpStatuses, ...commitmentOutcomes], { error: "status" }),
  note: required(2000),
});
const refusal = name.extend({ reason: required(2000) });

/**
 * Confirms a suggestion or declines it, by the button that was pressed; what stands against it is said above the form.
 * @param of the suggestion, its place on the page and the list that it stands in: all come from the page, and are not trusted
 */
export async function judgeSuggestion(
  of: SuggestionName & { readonly place: string; readonly list: { readonly fact: string | null } },
  _previous: JudgeState,
  form: FormData,
): Promise<JudgeState> {
  const [actor, locale, t] = await Promise.all([currentActor(), getLocale(), getTranslations("acts.suggestions")]);
  const { place, list, ...named } = of;
  const text = (field: string) => {
    const value = form.get(`${place}-${field}`);
    return typeof value === "string" ? value.slice(0, 4000) : "";
  };
  const typed = { status: text("status"), note: text("note"), reason: text("reason") };
  const whole = (message: string): JudgeState => ({ ...typed, errors: [{ field: "", message }] });
  const confirms = form.get("do") !== "decline";
  const performed = confirms
    ? await perform(
        actor,
        "follow-up.record",
        { schema: confirmation, input: { ...named, status: typed.status, note: typed.note } },
        (said, who) => confirmSuggestion(said, { by: who.name, auditAs: who.email, today: today() }),
      )
    : await perform(
        actor,
        "follow-up.record",
        { schema: refusal, input: { ...named, reason: typed.reason } },
        (said, who) => declineSuggestion(said, { by: who.name, auditAs: who.email, today: today() }),
      );
  if (performed.outcome === "denied") return whole(t(performed.denial === "not-signed-in" ? "signedOut" : "denied"));
  const objections =
    performed.outcome === "invalid"
      ? performed.errors
      : performed.result.outcome === "refused"
        ? performed.result.objections
        : [];
  if (objections.length > 0) {
    const errors = await wordObjections([], {}, objections);
    return { ...typed, errors: errors.map(({ field, message }) => ({ field: `${place}-${field}`, message })) };
  }
  if (performed.outcome === "invalid") return whole(t("gone"));
  const { result } = performed;
  switch (result.outcome) {
    case "confirmed":
    case "declined": {
      const href = address("/admin/suggestions", { fact: list.fact, done: result.outcome, of: named.ref });
      return redirect(getPathname({ href, locale }));
    }
    case "decided":
      return whole(t("decided", { by: result.by, verdict: result.verdict }));
    default:
      return whole(t("gone"));
  }
}
