"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { badFields, done, problem } from "#components/accounts/form-answer.ts";
import type { FormState } from "#components/accounts/form-state.ts";
import { findPerson } from "#data/accounts/people.ts";
import { type Performed, perform } from "#lib/action.ts";
import { keySchema, newKeySchema } from "#lib/auth/account-schemas.ts";
import { currentActor } from "#lib/auth/current-actor.ts";
import { makeKey, revokeKey } from "#lib/auth/machine-keys.ts";
import { formInput } from "#lib/auth/read-form.ts";

/** Makes a key for somebody: it is shown this once. */
export async function makeMachineKey(_: FormState, form: FormData): Promise<FormState> {
  const sent = { schema: newKeySchema, input: formInput(form, ["scopes"]) };
  return answer(
    form,
    await perform(await currentActor(), "key.manage", sent, async (given, { email: by }) => {
      const owner = await findPerson({ id: given.owner });
      if (owner === null || owner.disabledAt !== null) return problem("unknownPerson", form);
      const { keyName: name, scopes, days } = given;
      const key = await makeKey({ userId: owner.id, name, scopes, days }, by);
      const t = await getTranslations("accounts.keys.make");
      return done(t("done"), [{ label: t("key"), lines: [key] }]);
    }),
  );
}

/** Makes a key work no longer. */
export async function revokeMachineKey(_: FormState, form: FormData): Promise<FormState> {
  const sent = { schema: keySchema, input: formInput(form) };
  return answer(
    form,
    await perform(await currentActor(), "key.manage", sent, async ({ key }, { email: by }) => {
      const name = await revokeKey(key, by);
      if (name === null) return problem("unknownKey");
      const t = await getTranslations("accounts.keys");
      return done(t("revoked", { name }));
    }),
  );
}

async function answer(form: FormData, performed: Performed<FormState>): Promise<FormState> {
  if (performed.outcome === "denied") return problem(performed.denial === "not-signed-in" ? "signedOut" : "denied");
  if (performed.outcome === "invalid") return badFields(performed.errors, form);
  refresh();
  return performed.result;
}
