import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import type { RecordFormState } from "#components/records/form-state.ts";
import { type ConflictWords, conflictWords, type FormWords, formWords } from "#components/records/form-words.ts";
import { getDraft } from "#data/list-drafts.ts";
import type { FormValues } from "#domain/forms/form-values.ts";
import { type Actor, denialOf } from "#domain/permissions/actor.ts";
import { operations, type Role } from "#domain/permissions/operations.ts";
import { type RecordName, recordOperations } from "#domain/records/kinds.ts";

/** A form as it is opened. @param version what is put right; null for a new record */
export function opened(values: FormValues, version: string | null, remark = ""): RecordFormState {
  return {
    values,
    version,
    remark,
    token: randomUUID(),
    errors: [],
    preview: null,
    conflict: null,
    reason: "",
    acknowledged: [],
  };
}

/** The words of the form of a kind and of a conflict. */
export async function wordsOfForm(
  name: RecordName,
): Promise<{ readonly words: FormWords; readonly conflictWords: ConflictWords }> {
  const administrators = !(operations[recordOperations[name]] as readonly Role[]).includes("editor");
  const [form, conflict] = await Promise.all([getTranslations("records.form"), getTranslations("records.conflict")]);
  return {
    words: {
      ...(Object.fromEntries(formWords.map((key) => [key, form(key)])) as unknown as FormWords),
      ...(administrators ? { editorRecords: form("administratorRecords") } : {}),
    },
    conflictWords: Object.fromEntries(conflictWords.map((key) => [key, conflict(key)])) as unknown as ConflictWords,
  };
}

/** A draft that its author or an editor opens in the form; null where there is none that fits, or it is not for them. */
export async function openDraft(id: string | undefined, name: RecordName, actor: Actor) {
  const draft = id === undefined ? null : await getDraft(id);
  if (draft === null || draft.kind !== name || !["open", "returned"].includes(draft.status)) return null;
  const mayOpen = draft.author.id === actor.id || denialOf(actor, "draft.review") === null;
  return mayOpen ? draft : null;
}
