import { getLocale, getTranslations } from "next-intl/server";
import { actLabels } from "#components/acts/act-labels.ts";
import type { WordedConflict } from "#components/records/form-state.ts";
import { type ConflictWords, conflictWords } from "#components/records/form-words.ts";
import { address } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import { type EditableAct, getEditableAct } from "#data/get-editable-act.ts";
import { type ActValues, actFields } from "#domain/acts/act-values.ts";
import type { FormValues } from "#domain/forms/form-values.ts";
import { threeWay } from "#domain/forms/three-way.ts";
import { recordedValues } from "#lib/acts/recorded-values.ts";

/** What a colleague made of an act while somebody was at correcting it, and the form to go on from. */
export interface Meanwhile {
  readonly conflict: WordedConflict;
  readonly words: ConflictWords;
  /** The form of the act as it is now, with what was typed where only one's own changes stand against it. */
  readonly goOn: string;
}

const asForm = (values: ActValues): FormValues =>
  Object.fromEntries(actFields.map((field) => [field, values[field] ?? ""]));

/** The act that took an act's place, whatever happened to it since. */
async function lastOf(act: EditableAct, locale: string): Promise<EditableAct> {
  const next = act.ended?.supersededBy ?? null;
  const found = next === null ? null : await getEditableAct(next, locale);
  return found === null ? act : lastOf(found, locale);
}

/**
 * Holds what was typed against what a colleague recorded meanwhile, field by field.
 * @param act as the form was opened
 * @returns null where nothing took its place
 */
export async function changedMeanwhile(act: EditableAct, typed: ActValues): Promise<Meanwhile | null> {
  if (act.ended === null) return null;
  const locale = await getLocale();
  const now = await lastOf(act, locale);
  if (now === act) return null;
  const [labels, words] = await Promise.all([getTranslations("acts.new"), getTranslations("records.conflict")]);
  const merge = threeWay(
    { was: asForm(recordedValues(act.action)), theirs: asForm(recordedValues(now.action)), mine: asForm(typed) },
    [],
  );
  const { by, on, reason } = act.ended;
  return {
    words: Object.fromEntries(conflictWords.map((key) => [key, words(key)])) as unknown as ConflictWords,
    goOn: address(`/admin/acts/${now.action.id}/correct`, { ...merge.values, check: "1" }),
    conflict: {
      title: words("title", { by, at: formatDay(on, locale, "long") }),
      reason: words("reason", { reason }),
      fields: merge.fields.map(({ name, ...field }) => ({
        label: labels(actLabels[name as keyof ActValues]),
        ...field,
      })),
    },
  };
}
