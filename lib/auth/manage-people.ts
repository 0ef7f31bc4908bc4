import { takeBackInvitation } from "#data/accounts/account-token.ts";
import { findPerson } from "#data/accounts/people.ts";
import { noteAudit } from "#data/note-audit.ts";
import type { Role } from "#domain/permissions/operations.ts";
import type { Person } from "#domain/permissions/people.ts";
import { getAuth } from "./auth.ts";
import { faultOf } from "./new-person.ts";
import type { PasswordFault } from "./password-rules.ts";

/** What a change of an account came to; the last administrator who can sign in stays one. */
export type PersonChange =
  | { readonly outcome: "done"; readonly person: Person }
  | { readonly outcome: "unknown" | "last-administrator" };

/** Which account: by its id, or by its e-mail. */
export type Whose = { readonly id: string } | { readonly email: string };

/** Gives somebody another role, from their next request on. @param by e-mail of who does it, or "shell" */
export async function setRole(whose: Whose, role: Role, by: string): Promise<PersonChange> {
  return change(whose, async (person) => {
    await update(person.id, { role });
    await note(by, "change-role", person, { role: person.role }, { role });
  });
}

/** Keeps somebody from signing in and ends their sessions. Their keys stop working too. */
export async function disable(whose: Whose, by: string): Promise<PersonChange> {
  return change(whose, async (person) => {
    await update(person.id, { disabledAt: new Date() });
    await endAll(person.id);
    await note(by, "disable", person, { disabled: person.disabledAt !== null }, { disabled: true });
  });
}

/** Lets somebody sign in again. */
export async function enable(whose: Whose, by: string): Promise<PersonChange> {
  return change(whose, async (person) => {
    await update(person.id, { disabledAt: null });
    await note(by, "enable", person, { disabled: person.disabledAt !== null }, { disabled: false });
  });
}

/** Signs somebody out everywhere. */
export async function endSessions(whose: Whose, by: string): Promise<PersonChange> {
  return change(whose, async (person) => {
    await endAll(person.id);
    await note(by, "end-sessions", person, null, null);
  });
}

/** Gives somebody a new password, takes their second factor off and signs them out everywhere. */
export async function resetPassword(
  whose: Whose,
  password: string,
  by: string,
): Promise<PersonChange | { readonly outcome: "bad-password"; readonly fault: PasswordFault }> {
  const found = await findPerson(whose);
  const fault = found === null ? null : await faultOf(password, [found.email, found.name]);
  if (fault !== null) return { outcome: "bad-password", fault };
  return change(whose, async (person) => {
    const { internalAdapter, adapter, password: hasher } = await getAuth().$context;
    const hash = await hasher.hash(password);
    const ways = await internalAdapter.findAccounts(person.id);
    if (ways.some(({ providerId }) => providerId === "credential"))
      await internalAdapter.updatePassword(person.id, hash);
    else {
      const credential = { userId: person.id, accountId: person.id, providerId: "credential", password: hash };
      await internalAdapter.linkAccount(credential);
    }
    await adapter.deleteMany({ model: "twoFactor", where: [{ field: "userId", value: person.id }] });
    await update(person.id, { twoFactorEnabled: false });
    await endAll(person.id);
    await note(by, "reset-password", person, { secondFactor: person.secondFactor }, { secondFactor: false });
  });
}

/**
 * Takes the identities of single sign-on off an account and signs them out everywhere. The next identity with the e-mail of
 * the account is linked to it then.
 */
export async function unlink(whose: Whose, by: string): Promise<PersonChange> {
  return change(whose, async (person) => {
    const { internalAdapter } = await getAuth().$context;
    const ways = await internalAdapter.findAccounts(person.id);
    const identities = ways.filter(({ providerId }) => providerId !== "credential");
    for (const { id } of identities) await internalAdapter.deleteAccount(id);
    await endAll(person.id);
    const before = identities.map(({ providerId, accountId }) => ({ issuer: providerId, subject: accountId }));
    await note(by, "unlink", person, { identities: before }, { identities: [] });
  });
}

/** Takes an invitation back. @returns whom it invited; null where it no longer worked anyway */
export async function uninvite(id: string, by: string): Promise<string | null> {
  const email = await takeBackInvitation(id);
  if (email !== null) await noteAudit({ actor: by, operation: "take-back", entity: "Invitation", entityKey: email });
  return email;
}

async function change(whose: Whose, run: (person: Person) => Promise<void>): Promise<PersonChange> {
  const person = await findPerson(whose);
  if (person === null) return { outcome: "unknown" };
  try {
    await run(person);
    return { outcome: "done", person };
  } catch (error) {
    if (error instanceof Error && error.message.includes("the last administrator stays")) {
      return { outcome: "last-administrator" };
    }
    throw error;
  }
}

async function update(id: string, values: Record<string, unknown>): Promise<void> {
  await (await getAuth().$context).internalAdapter.updateUser(id, values);
}

async function endAll(id: string): Promise<void> {
  await (await getAuth().$context).internalAdapter.deleteUserSessions(id);
}

async function note(by: string, operation: string, { email }: Person, before: object | null, after: object | null) {
  await noteAudit({ actor: by, operation, entity: "Account", entityKey: email, before, after });
}
