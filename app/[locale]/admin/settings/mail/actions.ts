"use server";

import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { done, problem } from "#components/accounts/form-answer.ts";
import { type FormState, unsent } from "#components/accounts/form-state.ts";
import { failureWords } from "#components/settings/mail-words.ts";
import { noteAudit } from "#data/note-audit.ts";
import { perform } from "#lib/action.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { sendTestMail } from "#lib/mail/app-mail.ts";

/** Sends whoever asks a test message, and says what the server answered. */
export async function sendTestMessage(_: FormState, _form: FormData): Promise<FormState> {
  const sent = { schema: z.object({}), input: {} };
  const performed = await perform(await currentActor(), "settings.manage", sent, async (_values, { email, name }) => {
    const [result, t] = await Promise.all([
      sendTestMail({ email, name }, await getLocale()),
      getTranslations("settings.mail.test"),
    ]);
    const after = result.outcome === "failed" ? { outcome: result.fault } : { outcome: result.outcome };
    await noteAudit({ actor: email, operation: "send-test-message", entity: "Settings", entityKey: "mail", after });
    if (result.outcome === "off") return failed(t("off"));
    if (result.outcome === "failed") return failed(t("failed", { reason: await failureWords(result) }));
    const answer = result.answer === null ? "" : ` ${t("answer", { answer: result.answer })}`;
    return done(`${t("sent", { email })}${answer}`);
  });
  if (performed.outcome === "done") return performed.result;
  return problem(performed.outcome === "denied" && performed.denial === "not-signed-in" ? "signedOut" : "denied");
}

function failed(message: string): FormState {
  return { ...unsent, errors: [{ field: "", message }] };
}
