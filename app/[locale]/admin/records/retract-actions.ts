"use server";

import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import type { RetractFormState } from "#components/records/retract-form.tsx";
import { retractEntry } from "#data/records/retract-entry.ts";
import { plainText, required } from "#domain/forms/fields.ts";
import { isRecordName, recordOperations } from "#domain/records/kinds.ts";
import { perform } from "#lib/action.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { today } from "#lib/today.ts";
import { addressOf } from "./address-of.ts";
import { momentWords, wordObjections } from "./word-answer.ts";

const schema = z.object({ reason: required(2000), version: plainText(100) });

/**
 * Takes a record out of what counts, with the reason that a form gives.
 * @param name kind of record, @param id the record: both come from the page, and are not trusted
 */
export async function retractRecord(
  name: string,
  id: string,
  _previous: RetractFormState,
  form: FormData,
): Promise<RetractFormState> {
  const [actor, locale, t] = await Promise.all([currentActor(), getLocale(), getTranslations("records")]);
  const text = (field: string) => {
    const value = form.get(field);
    return typeof value === "string" ? value.slice(0, 4000) : "";
  };
  const state = { errors: [], reason: text("reason"), version: text("version") };
  const whole = (message: string) => ({ ...state, errors: [{ field: "", message }] });
  if (!isRecordName(name)) return whole(t("form.gone"));
  const input = { reason: state.reason, version: state.version };
  const performed = await perform(actor, recordOperations[name], { schema, input }, (ground, who) =>
    retractEntry(name, id, ground, { by: who.name, auditAs: who.email, today: today() }),
  );
  if (performed.outcome === "denied") {
    return whole(t(performed.denial === "not-signed-in" ? "form.signedOut" : "form.denied"));
  }
  if (performed.outcome === "invalid") return { ...state, errors: await wordObjections([], {}, performed.errors) };
  const { result } = performed;
  switch (result.outcome) {
    case "retracted":
      return redirect(getPathname({ href: await addressOf(name, { id, key: result.key }), locale }));
    case "kept":
      return whole(t(result.rule === null ? "retract.kept" : `retract.keptBy.${result.rule as "visitInUse"}`));
    case "unknown":
      return whole(t("form.gone"));
    case "ended": {
      const { by, at, reason } = result.ended;
      return whole(t("conflict.ended", { by, at: momentWords(at, locale), reason }));
    }
    case "stale":
      return { ...whole(t("retract.stale")), version: result.current.version };
  }
}
