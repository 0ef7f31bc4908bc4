"use server";

import { refresh } from "next/cache";
import { getLocale, getTranslations } from "next-intl/server";
import type { z } from "zod";
import { badFields, done, problem } from "#components/accounts/form-answer.ts";
import type { FormState } from "#components/accounts/form-state.ts";
import { failureWords } from "#components/settings/mail-words.ts";
import type { Actor } from "#domain/permissions/actor.ts";
import type { Person } from "#domain/permissions/people.ts";
import { perform } from "#lib/action.ts";
import { invitationSchema, inviteSchema, personSchema, roleSchema } from "#lib/auth/account-schemas.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { disable, enable, endSessions, type PersonChange, setRole, uninvite } from "#lib/auth/manage-people.ts";
import { invite } from "#lib/auth/one-time-address.ts";
import { formInput } from "#lib/auth/read-form.ts";
import { mailInvitation } from "#lib/mail/app-mail.ts";

/** Invites somebody: the address to pass on is shown this once, and sent to them where mail is set up. */
export async function invitePerson(_: FormState, form: FormData): Promise<FormState> {
  return manage(inviteSchema, form, async ({ email, role }, { email: by, name }) => {
    const address = await invite({ email, role }, by);
    if (address === null) return problem("taken", form);
    const [t, mail] = await Promise.all([
      getTranslations("accounts.people.invite"),
      getTranslations("settings.mail.invitation"),
    ]);
    // The invitation stands, whatever becomes of the message: the address is shown in either case.
    const sent = await mailInvitation({ email, role, address, by: name }, await getLocale());
    const mailed =
      sent.outcome === "off"
        ? []
        : [sent.outcome === "sent" ? mail("sent") : mail("failed", { reason: await failureWords(sent) })];
    return done([t("done", { email }), ...mailed].join(" "), [{ label: t("link"), lines: [address] }]);
  });
}

/** Takes an invitation back. */
export async function takeBackInvitation(_: FormState, form: FormData): Promise<FormState> {
  return manage(invitationSchema, form, async ({ invitation }, { email: by }) => {
    await uninvite(invitation, by);
    const t = await getTranslations("accounts.people.done");
    return done(t("takenBack"));
  });
}

/** Gives somebody another role. */
export async function changeRole(_: FormState, form: FormData): Promise<FormState> {
  return manage(roleSchema, form, async ({ person, role }, { email: by }) => {
    const t = await getTranslations("accounts");
    return told(await setRole({ id: person }, role, by), ({ name }) =>
      t("people.done.role", { name, role: t(`roles.${role}`) }),
    );
  });
}

/** Keeps somebody from signing in. */
export async function disablePerson(_: FormState, form: FormData): Promise<FormState> {
  return manage(personSchema, form, async ({ person }, { email: by }) => {
    const t = await getTranslations("accounts.people.done");
    return told(await disable({ id: person }, by), ({ name }) => t("disabled", { name }));
  });
}

/** Lets somebody sign in again. */
export async function enablePerson(_: FormState, form: FormData): Promise<FormState> {
  return manage(personSchema, form, async ({ person }, { email: by }) => {
    const t = await getTranslations("accounts.people.done");
    return told(await enable({ id: person }, by), ({ name }) => t("enabled", { name }));
  });
}

/** Signs somebody out everywhere. */
export async function endSessionsOf(_: FormState, form: FormData): Promise<FormState> {
  return manage(personSchema, form, async ({ person }, { email: by }) => {
    const t = await getTranslations("accounts.people.done");
    return told(await endSessions({ id: person }, by), ({ name }) => t("sessions", { name }));
  });
}

async function told(change: PersonChange, words: (person: Person) => string): Promise<FormState> {
  if (change.outcome === "done") return done(words(change.person));
  return problem(change.outcome === "unknown" ? "unknownPerson" : "lastAdministrator");
}

async function manage<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  run: (values: z.output<Schema>, actor: Actor) => Promise<FormState>,
): Promise<FormState> {
  const performed = await perform(await currentActor(), "people.manage", { schema, input: formInput(form) }, run);
  if (performed.outcome === "denied") return problem(performed.denial === "not-signed-in" ? "signedOut" : "denied");
  if (performed.outcome === "invalid") return badFields(performed.errors, form);
  refresh();
  return performed.result;
}
