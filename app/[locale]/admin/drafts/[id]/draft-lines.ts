import { getTranslations } from "next-intl/server";
import { actLabels } from "#components/acts/act-labels.ts";
import type { DraftLine } from "#components/drafts/draft-differences.tsx";
import { address } from "#components/ui/address.ts";
import { getEditableAct } from "#data/get-editable-act.ts";
import { findEntry } from "#data/records/find-entry.ts";
import { actFields } from "#domain/acts/act-values.ts";
import type { Draft } from "#domain/drafts/draft.ts";
import { fieldsOf } from "#domain/forms/field-kinds.ts";
import { valuesOf } from "#domain/forms/form-values.ts";
import { recordSchemas } from "#domain/records/kinds.ts";
import { recordedValues } from "#lib/acts/recorded-values.ts";
import { queryOf } from "#lib/acts/typed-act.ts";
import { addressOf } from "../../records/address-of.ts";
import { saidWords } from "../../records/said-words.ts";

/** What a draft proposes, field by field, beside what is on record where it corrects something. */
export async function draftLines(draft: Draft, locale: string): Promise<DraftLine[]> {
  if (draft.kind === "action") {
    const [words, corrected] = await Promise.all([
      getTranslations("acts.new"),
      draft.corrects === null ? null : getEditableAct(draft.corrects, locale),
    ]);
    const recorded = corrected === null ? null : recordedValues(corrected.action);
    return actFields.map((field) => ({
      name: field,
      label: words(actLabels[field]),
      proposed: draft.values[field],
      recorded: recorded === null ? undefined : recorded[field],
    }));
  }
  const held = draft.corrects === null ? null : await findEntry(draft.kind, draft.corrects);
  const proposed = await saidWords(draft.kind, draft.values);
  const recorded =
    held === null ? null : await saidWords(draft.kind, valuesOf(fieldsOf(recordSchemas[draft.kind]), held.values));
  const labels = new Map([...(recorded ?? []), ...proposed].map(({ name, label }) => [name, label]));
  const textIn = (said: readonly { name: string; text: string }[], name: string) =>
    said.find((one) => one.name === name)?.text ?? null;
  return [...labels].map(([name, label]) => ({
    name,
    label,
    proposed: textIn(proposed, name),
    recorded: recorded === null ? undefined : textIn(recorded, name),
  }));
}

/** The form in which a draft is gone on with. */
export function formOf(draft: Draft): string {
  if (draft.kind === "action") {
    const form = draft.corrects === null ? "/admin/acts/new" : `/admin/acts/${draft.corrects}/correct`;
    return address(form, { ...queryOf(draft.values), draft: draft.id, check: "1" });
  }
  return address(`/admin/records/${draft.kind}/${draft.corrects ?? "new"}`, { draft: draft.id });
}

/** The public page of what a draft became. */
export async function publishedAddress(kind: Draft["kind"], id: string): Promise<string> {
  if (kind === "action") return `/acts/${id}`;
  const held = await findEntry(kind, id);
  return held === null ? "/admin" : addressOf(kind, held);
}
