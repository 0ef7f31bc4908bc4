"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { closeDraft } from "#data/decide-draft.ts";
import { recordAction } from "#data/record-action.ts";
import { perform } from "#lib/action.ts";
import { actSchema } from "#lib/acts/act-schema.ts";
import { digestOf, queryOf, sentAct, toActBody } from "#lib/acts/typed-act.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { signInFor } from "#lib/auth/paths.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { today } from "#lib/today.ts";

/**
 * Records the act that a form shows. Whatever stands against it leads back to the form, which says what it is; a second
 * click leads to the act that the first recorded.
 */
export async function recordAct(form: FormData): Promise<void> {
  const [actor, locale] = await Promise.all([currentActor(), getLocale()]);
  const values = sentAct(form);
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const acknowledged = form.getAll("acknowledged").filter((one) => typeof one === "string");
  const body = toActBody(values, { reason: text("reason"), acknowledged });
  const token = text("token")?.slice(0, 100) ?? null;
  const performed = await perform(
    actor,
    "act.record",
    { schema: actSchema, input: body },
    async (act, { id, name, email }) => {
      const once = token === null ? {} : { once: { actorId: id, key: token, digest: digestOf(body) } };
      return recordAction(act, { by: name, auditAs: email, today: today(), ...once });
    },
  );
  const path = "/admin/acts/new";
  if (performed.outcome === "denied") redirect(getPathname({ href: signInFor(path), locale }));
  const draft = text("draft");
  if (performed.outcome === "done" && performed.result.outcome === "recorded") {
    if (draft !== null && actor !== null) await closeDraft(draft, performed.result.id, actor.name);
    redirect(getPathname({ href: `/acts/${performed.result.id}`, locale }));
  }
  const problem = performed.outcome === "done" ? performed.result.outcome : "invalid";
  const query = new URLSearchParams({ ...queryOf(values), ...(draft === null ? {} : { draft }), check: "1", problem });
  redirect(getPathname({ href: `${path}?${query}`, locale }));
}
