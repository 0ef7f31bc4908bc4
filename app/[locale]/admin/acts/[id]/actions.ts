"use server";

import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { RetractFormState } from "#components/records/retract-form.tsx";
import { correctAction } from "#data/correct-action.ts";
import { closeDraft } from "#data/decide-draft.ts";
import { isUuid } from "#data/is-uuid.ts";
import { retractAction } from "#data/retract-action.ts";
import { perform } from "#lib/action.ts";
import { correctionSchema, retractionSchema } from "#lib/acts/act-schema.ts";
import { digestOf, queryOf, sentAct, toActBody } from "#lib/acts/typed-act.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { signInFor } from "#lib/auth/paths.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { today } from "#lib/today.ts";
import { momentWords, wordObjections } from "../../records/word-answer.ts";

const textOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
};

/** Puts the corrected act in the place of the one that a form shows; what stands against it leads back to the form. */
export async function correctAct(id: string, form: FormData): Promise<void> {
  const [actor, locale] = await Promise.all([currentActor(), getLocale()]);
  const values = sentAct(form);
  const acknowledged = form.getAll("acknowledged").filter((one) => typeof one === "string");
  const {
    state: _state,
    treaty: _treaty,
    ...body
  } = toActBody(values, { reason: textOf(form, "reason"), acknowledged });
  const token = textOf(form, "token")?.slice(0, 100) ?? null;
  const performed = await perform(actor, "act.correct", { schema: correctionSchema, input: body }, async (act, who) => {
    const once = token === null ? {} : { once: { actorId: who.id, key: token, digest: digestOf({ id, ...body }) } };
    return correctAction(id, act, { by: who.name, auditAs: who.email, today: today(), ...once });
  });
  const path = `/admin/acts/${id}/correct`;
  if (performed.outcome === "denied") redirect(getPathname({ href: signInFor(path), locale }));
  const draft = textOf(form, "draft");
  if (performed.outcome === "done" && performed.result.outcome === "recorded") {
    if (draft !== null && actor !== null) await closeDraft(draft, performed.result.id, actor.name);
    redirect(getPathname({ href: `/acts/${performed.result.id}`, locale }));
  }
  const problem = performed.outcome === "done" ? performed.result.outcome : "invalid";
  const query = new URLSearchParams({ ...queryOf(values), ...(draft === null ? {} : { draft }), check: "1", problem });
  redirect(getPathname({ href: `${path}?${query}`, locale }));
}

/** Takes an act out of what counts, with the reason that a form gives; what stands against it is said above the form. */
export async function retractAct(id: string, _previous: RetractFormState, form: FormData): Promise<RetractFormState> {
  const [actor, locale, t] = await Promise.all([currentActor(), getLocale(), getTranslations("records")]);
  const reason = textOf(form, "reason") ?? "";
  const state = { errors: [], reason: reason.slice(0, 4000), version: id };
  const whole = (message: string) => ({ ...state, errors: [{ field: "", message }] });
  if (!isUuid(id)) return whole(t("form.gone"));
  const input = { reason, source: null };
  const performed = await perform(
    actor,
    "act.retract",
    { schema: retractionSchema, input },
    (ground, { name, email }) => retractAction(id, ground, { by: name, auditAs: email, today: today() }),
  );
  if (performed.outcome === "denied") {
    return whole(t(performed.denial === "not-signed-in" ? "form.signedOut" : "form.denied"));
  }
  if (performed.outcome === "invalid") return { ...state, errors: await wordObjections([], {}, performed.errors) };
  if (performed.result.outcome === "retracted") redirect(getPathname({ href: `/acts/${id}`, locale }));
  if (performed.result.outcome !== "stale") return whole(t("form.gone"));
  const { retractedBy: by, retractedAt, reason: why } = performed.result;
  return whole(t("conflict.ended", { by, at: momentWords(new Date(retractedAt), locale), reason: why }));
}
