"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { done, problem } from "#components/accounts/form-answer.ts";
import { type FormState, unsent } from "#components/accounts/form-state.ts";
import { noteAudit } from "#data/note-audit.ts";
import { retryMail } from "#data/outbox/list-outbox.ts";
import { type Performed, perform } from "#lib/action.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { formInput } from "#lib/auth/read-form.ts";
import { runMailJob } from "#lib/jobs/mail-job.ts";

/** Does at once what the mail job does every minute, and says what came of it. */
export async function runMailNow(_: FormState, _form: FormData): Promise<FormState> {
  const sent = { schema: z.object({}), input: {} };
  return answer(
    await perform(await currentActor(), "outbox.manage", sent, async (_values, { email: actor }) => {
      const { made, sending } = await runMailJob();
      const counts = sending.outcome === "done" ? sending : { sent: 0, failed: 0 };
      const after = { made, outcome: sending.outcome, sent: counts.sent, failed: counts.failed };
      await noteAudit({ actor, operation: "send-now", entity: "Outbox", entityKey: "mail", after });
      const t = await getTranslations("subscriptions.outbox");
      return done(t("ran", { movements: made, outcome: sending.outcome, sent: counts.sent, failed: counts.failed }));
    }),
  );
}

/** Lets a mail that was given up wait again. */
export async function retryOutboxMail(_: FormState, form: FormData): Promise<FormState> {
  const sent = { schema: z.object({ mail: z.uuid("value") }), input: formInput(form) };
  return answer(
    await perform(await currentActor(), "outbox.manage", sent, async ({ mail }, { email: actor }) => {
      const t = await getTranslations("subscriptions.outbox");
      const retried = await retryMail(mail);
      if (retried === null) return { ...unsent, errors: [{ field: "", message: t("notFailed") }] };
      // By the name of the mail: an address stays in the log for good, and its owner may want it deleted.
      await noteAudit({
        actor,
        operation: "send-again",
        entity: "Outbox",
        entityKey: mail,
        after: { messageId: retried },
      });
      return done(t("retried"));
    }),
  );
}

async function answer(performed: Performed<FormState>): Promise<FormState> {
  if (performed.outcome === "denied") return problem(performed.denial === "not-signed-in" ? "signedOut" : "denied");
  if (performed.outcome === "invalid") return problem("gone");
  refresh();
  return performed.result;
}
