import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import type { RecordFormState } from "#components/records/form-state.ts";
import { noteAudit } from "#data/note-audit.ts";
import { saveDraft } from "#data/save-draft.ts";
import { plainText } from "#domain/forms/fields.ts";
import type { FormValues } from "#domain/forms/form-values.ts";
import type { Actor } from "#domain/permissions/actor.ts";
import type { RecordName } from "#domain/records/kinds.ts";
import { perform } from "#lib/action.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { wholeError, wordObjections } from "./word-answer.ts";

const uuid = z.uuid();
const draftSchema = z.object({
  /** A draft need not be whole: only what no record can hold is refused. */
  values: z.record(z.string(), plainText(20_000)),
  id: uuid.nullable(),
  corrects: uuid.nullable(),
  version: plainText(100).nullable(),
  remark: plainText(2000),
});

/** Keeps what was typed into the form of a record as a draft that waits for an editor. */
export async function saveRecordDraft(
  actor: Actor | null,
  {
    name,
    id,
    values,
    state,
    draft,
  }: {
    readonly name: RecordName;
    readonly id: string | null;
    readonly values: FormValues;
    readonly state: RecordFormState;
    readonly draft: string | null;
  },
): Promise<RecordFormState> {
  const t = await getTranslations("records.form");
  const input = { values, id: draft, corrects: id, version: state.version, remark: state.remark };
  const performed = await perform(actor, "act.draft", { schema: draftSchema, input }, async (proposed, who) => {
    const remark = proposed.remark === "" ? null : proposed.remark;
    const saved = await saveDraft({ ...proposed, kind: name, remark }, { id: who.id, name: who.name });
    if (saved !== null) {
      const after = { kind: name, ...proposed.values };
      await noteAudit({ actor: who.email, operation: "draft", entity: "Draft", entityKey: saved, after });
    }
    return saved;
  });
  if (performed.outcome === "denied") {
    return wholeError(state, t(performed.denial === "not-signed-in" ? "signedOut" : "denied"));
  }
  if (performed.outcome === "invalid") {
    const errors = performed.errors.map(({ field, rule }) => ({ field: field.replace(/^values\./, ""), rule }));
    return { ...state, errors: await wordObjections([], {}, errors) };
  }
  if (performed.result === null) return wholeError(state, t("draftDecided"));
  return redirect(getPathname({ href: `/admin/drafts/${performed.result}`, locale: await getLocale() }));
}
