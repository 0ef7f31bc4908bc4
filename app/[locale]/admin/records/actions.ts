"use server";

import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { RecordFormState } from "#components/records/form-state.ts";
import { closeDraft } from "#data/decide-draft.ts";
import { correctEntry } from "#data/records/correct-entry.ts";
import { findEntryVersion } from "#data/records/find-entry.ts";
import { previewEntry } from "#data/records/preview-entry.ts";
import { recordEntry } from "#data/records/record-entry.ts";
import type { Held } from "#data/records/record-kind.ts";
import { resolveNames } from "#data/records/resolve-names.ts";
import type { RecordWritten } from "#data/records/write-record.ts";
import type { FormError } from "#domain/acts/act-values.ts";
import { fieldsOf, type NamedField } from "#domain/forms/field-kinds.ts";
import { plainText } from "#domain/forms/fields.ts";
import { bodyOf, type FormValues, ownValues, valuesOf } from "#domain/forms/form-values.ts";
import type { Actor } from "#domain/permissions/actor.ts";
import {
  isRecordName,
  type RecordName,
  type RecordValues,
  recordOperations,
  recordSchemas,
} from "#domain/records/kinds.ts";
import { perform } from "#lib/action.ts";
import { digestOf } from "#lib/acts/typed-act.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { today } from "#lib/today.ts";
import { addressOf } from "./address-of.ts";
import { saveRecordDraft } from "./save-record-draft.ts";
import { momentWords, wholeError, wordConflict, wordObjections, wordPreview } from "./word-answer.ts";

/** What was sent, told apart. */
interface Sent<Name extends RecordName> {
  readonly name: Name;
  /** The record that is put right; null for a new one. */
  readonly id: string | null;
  readonly fields: readonly NamedField[];
  /** As typed, with codes in the place of names. */
  readonly values: FormValues;
  readonly body: Record<string, unknown>;
  readonly state: RecordFormState;
  readonly draft: string | null;
  /** Digest of what was last looked at; null where nothing was. */
  readonly checked: string | null;
}

/**
 * The form of a record: shows what it would change, records it, or keeps it as a draft, by the button that was pressed. What
 * stands against it is told at its field; what a colleague changed meanwhile, field by field.
 * @param name kind of record, @param id the record that is put right: both come from the page, and are not trusted
 */
export async function submitRecord(
  name: string,
  id: string | null,
  previous: RecordFormState,
  form: FormData,
): Promise<RecordFormState> {
  const [actor, locale, t] = await Promise.all([currentActor(), getLocale(), getTranslations("records.form")]);
  const before: RecordFormState = { ...previous, token: randomUUID(), errors: [], preview: null, conflict: null };
  if (!isRecordName(name)) return wholeError(before, t("gone"));
  const fields = fieldsOf(recordSchemas[name]);
  const typed = ownValues(fields, form);
  const state: RecordFormState = {
    ...before,
    values: typed,
    version: textOf(form, "version"),
    reason: textOf(form, "reason") ?? "",
    remark: textOf(form, "remark") ?? "",
    acknowledged: form.getAll("acknowledged").flatMap((one) => (typeof one === "string" ? [one.slice(0, 60)] : [])),
  };
  const resolved = actor === null ? { values: typed, unclear: [] } : await resolveNames(fields, typed, locale);
  const sent = {
    name,
    id,
    fields,
    values: resolved.values,
    body: bodyOf(fields, resolved.values),
    state: { ...state, values: resolved.values },
    draft: textOf(form, "draft"),
    checked: textOf(form, "checked"),
  };
  const doing = textOf(form, "do");
  if (doing === "draft") return saveRecordDraft(actor, sent);
  const unclear = resolved.unclear.map(
    ({ input, text, candidates }): FormError => ({
      field: input,
      message: candidates.length === 0 ? t("nobody", { text }) : t("several", { text, names: candidates.join(", ") }),
    }),
  );
  const operation = doing === "record" ? recordOperations[name] : "act.preview";
  const schema = recordSchemas[name];
  const performed = await perform(actor, operation, { schema, input: sent.body }, async (values, who) => {
    if (unclear.length > 0) return { ...sent.state, errors: unclear };
    const same = sent.checked === digestOf(sent.body);
    if (doing !== "record" || !same) {
      return preview(sent, values, { notice: doing === "record" ? t("changedSince") : null, errors: [] });
    }
    return record(sent, values, who, textOf(form, "token"));
  });
  if (performed.outcome === "denied") {
    return wholeError(sent.state, t(performed.denial === "not-signed-in" ? "signedOut" : "denied"));
  }
  if (performed.outcome === "invalid") {
    const unclearFields = new Set(unclear.map(({ field }) => field));
    const errors = await wordObjections(fields, sent.values, performed.errors);
    return { ...sent.state, errors: [...unclear, ...errors.filter(({ field }) => !unclearFields.has(field))] };
  }
  return performed.result;
}

async function preview<Name extends RecordName>(
  sent: Sent<Name>,
  values: RecordValues<Name>,
  { notice, errors }: { readonly notice: string | null; readonly errors: readonly FormError[] },
): Promise<RecordFormState> {
  const { name, id, fields, values: shown, body, state } = sent;
  const found = await previewEntry(name, values, { corrects: id, today: today() });
  const { objections, warnings, consequences, held } = found;
  if (id !== null && held === null) return wholeError(state, (await getTranslations("records.form"))("gone"));
  if (held?.ended != null) return endedAnswer(state, held.ended);
  if (held !== null && held.version !== state.version) return goOnFrom(sent, held);
  if (objections.length > 0) return { ...state, errors: await wordObjections(fields, shown, objections) };
  const was = held === null ? null : valuesOf(fields, held.values);
  const worded = await wordPreview(fields, valuesOf(fields, values), {
    was,
    checked: digestOf(body),
    notice,
    warnings,
    consequences,
  });
  return { ...state, errors, preview: worded };
}

async function record<Name extends RecordName>(
  sent: Sent<Name>,
  values: RecordValues<Name>,
  { id: actorId, name: by, email: auditAs }: Actor,
  token: string | null,
): Promise<RecordFormState> {
  const { name, id, body, state } = sent;
  const t = await getTranslations("records.form");
  const digest = digestOf({ name, id, version: state.version, ...body });
  const once = token === null ? {} : { once: { actorId, key: token.slice(0, 100), digest } };
  const authorship = { by, auditAs, today: today(), ...once };
  const parsed = plainText(2000).safeParse(state.reason);
  if (!parsed.success) {
    return { ...state, errors: await wordObjections([], {}, [{ field: "reason", rule: "control" }]) };
  }
  const reason = parsed.data;
  const confirmed = { values, acknowledgedWarnings: state.acknowledged, reason: reason === "" ? null : reason };
  if (id !== null && reason === "") {
    return preview(sent, values, { notice: null, errors: [{ field: "reason", message: t("reasonMissing") }] });
  }
  const result: RecordWritten<Name> =
    id === null
      ? await recordEntry(name, confirmed, authorship)
      : await correctEntry(name, id, { ...confirmed, reason, version: state.version ?? "" }, authorship);
  switch (result.outcome) {
    case "recorded": {
      if (sent.draft !== null) await closeDraft(sent.draft, result.id, by);
      return redirect(getPathname({ href: await addressOf(name, result), locale: await getLocale() }));
    }
    case "refused":
      return { ...state, errors: await wordObjections(sent.fields, sent.values, result.objections) };
    case "unacknowledged":
      return preview(sent, values, { notice: null, errors: [{ field: "reason", message: t("unacknowledged") }] });
    case "unknown":
      return wholeError(state, t("gone"));
    case "key-reused":
      return wholeError(state, t("reused"));
    case "ended":
      return endedAnswer(state, result.ended);
    case "stale":
      return goOnFrom(sent, result.current);
  }
}

/** A colleague took the record out of what counts meanwhile. */
async function endedAnswer(
  state: RecordFormState,
  { by, at, reason }: { readonly by: string; readonly at: Date; readonly reason: string },
): Promise<RecordFormState> {
  const [t, locale] = await Promise.all([getTranslations("records.conflict"), getLocale()]);
  return wholeError(state, t("ended", { by, at: momentWords(at, locale), reason }));
}

/** The form with what a colleague changed meanwhile, to go on from there. */
async function goOnFrom<Name extends RecordName>(
  { name, id, fields, values, state }: Sent<Name>,
  current: Held<RecordValues<Name>>,
): Promise<RecordFormState> {
  const opened = await findEntryVersion(name, id ?? "", state.version ?? "");
  const theirs = valuesOf(fields, current.values);
  const was = opened === null ? theirs : valuesOf(fields, opened);
  const change = { by: current.recordedBy, at: current.recordedAt, reason: current.reason };
  const merged = await wordConflict(fields, { was, theirs, mine: values }, change);
  return { ...state, ...merged, version: current.version, errors: [] };
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 2000) : null;
}
