"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { address } from "#components/ui/address.ts";
import { returnDraft, withdrawDraft } from "#data/decide-draft.ts";
import { noteAudit } from "#data/note-audit.ts";
import { saveDraft } from "#data/save-draft.ts";
import { plainText } from "#domain/forms/fields.ts";
import { perform } from "#lib/action.ts";
import { queryOf, sentAct } from "#lib/acts/typed-act.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { signInFor } from "#lib/auth/paths.ts";
import { getPathname } from "#lib/i18n/navigation.ts";

const text = plainText(2000);
const uuid = z.uuid();
const draftSchema = z.strictObject({
  values: z.record(z.string(), text.nullable()),
  id: uuid.nullable(),
  corrects: uuid.nullable(),
  remark: text.nullable(),
});

const textOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
};

async function leave(path: string): Promise<never> {
  redirect(getPathname({ href: path, locale: await getLocale() }));
}

/** Keeps what was typed as a draft that waits for an editor. */
export async function saveActDraft(form: FormData): Promise<void> {
  const actor = await currentActor();
  const values = sentAct(form);
  const input = {
    values,
    id: textOf(form, "draft"),
    corrects: textOf(form, "corrects"),
    remark: textOf(form, "remark"),
  };
  const performed = await perform(
    actor,
    "act.draft",
    { schema: draftSchema, input },
    async (draft, { id, name, email }) => {
      const saved = await saveDraft({ ...draft, kind: "action", version: null, values }, { id, name });
      if (saved !== null) {
        await noteAudit({
          actor: email,
          operation: "draft",
          entity: "Draft",
          entityKey: saved,
          after: { ...values },
        });
      }
      return saved;
    },
  );
  if (performed.outcome === "denied") return leave(signInFor("/admin"));
  if (performed.outcome === "done" && performed.result !== null) return leave(`/admin/drafts/${performed.result}`);
  // Back to the form with what was typed: a draft that cannot be kept, or that was decided meanwhile.
  const problem = performed.outcome === "done" ? "draft-decided" : "draft-invalid";
  const path = uuid.safeParse(input.corrects).success ? `/admin/acts/${input.corrects}/correct` : "/admin/acts/new";
  return leave(address(path, { ...queryOf(values), remark: input.remark, check: "1", problem }));
}

/** Sends a draft back to its author, with what is to be put right. */
export async function returnActDraft(id: string, form: FormData): Promise<void> {
  const actor = await currentActor();
  const schema = z.strictObject({ id: uuid, comment: text.min(1) });
  const input = { id, comment: textOf(form, "reason") ?? "" };
  const performed = await perform(actor, "draft.review", { schema, input }, async ({ comment }, { name, email }) => {
    const done = await returnDraft(id, comment, name);
    if (done) {
      await noteAudit({ actor: email, operation: "return-draft", entity: "Draft", entityKey: id, reason: comment });
    }
    return done;
  });
  if (performed.outcome === "denied") return leave(signInFor(`/admin/drafts/${id}`));
  return leave(`/admin/drafts/${id}`);
}

/** Takes back one's own draft. */
export async function withdrawActDraft(id: string): Promise<void> {
  const actor = await currentActor();
  const input = { id };
  const schema = z.strictObject({ id: uuid });
  const performed = await perform(actor, "act.draft", { schema, input }, async (_draft, { id: author, email }) => {
    const done = await withdrawDraft(id, author);
    if (done) await noteAudit({ actor: email, operation: "withdraw-draft", entity: "Draft", entityKey: id });
  });
  if (performed.outcome === "denied") return leave(signInFor("/admin"));
  return leave("/admin");
}
