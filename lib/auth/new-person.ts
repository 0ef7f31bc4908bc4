import { noteAudit } from "#data/note-audit.ts";
import type { Role } from "#domain/permissions/operations.ts";
import { getAuth } from "./auth.ts";
import { isLeaked } from "./leaked-password.ts";
import { type PasswordFault, passwordFault } from "./password-rules.ts";

/** Somebody who is to have an account. */
export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

export type NewPersonResult =
  | { readonly outcome: "made"; readonly id: string }
  | { readonly outcome: "taken" }
  | { readonly outcome: "bad-password"; readonly fault: PasswordFault };

/** What is wrong with a password, asking the lists of leaked ones too where the network allows; null where nothing is. */
export async function faultOf(password: string, about: readonly string[]): Promise<PasswordFault | null> {
  return passwordFault(password, about) ?? ((await isLeaked(password)) ? "passwordLeaked" : null);
}

/** Makes an account with a password. @param by who made it, for the audit */
export async function makePerson({ email, name, role, password }: NewPerson, by: string): Promise<NewPersonResult> {
  const fault = await faultOf(password, [email, name]);
  if (fault !== null) return { outcome: "bad-password", fault };
  const { internalAdapter, password: hasher } = await getAuth().$context;
  const address = email.toLowerCase();
  if ((await internalAdapter.findUserByEmail(address)) !== null) return { outcome: "taken" };
  const hash = await hasher.hash(password);
  // Of two at once, the second breaks on the unique e-mail: a fault of the moment, not of the person.
  const user = await internalAdapter.createUser(
    { email: address, name, role, emailVerified: false },
    { method: "email-password" },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: "credential",
    password: hash,
  });
  await noteAudit({
    actor: by,
    operation: "create-account",
    entity: "Account",
    entityKey: address,
    after: { name, role },
  });
  return { outcome: "made", id: user.id };
}
