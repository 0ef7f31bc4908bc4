import { z } from "zod";
import { findPerson } from "#data/accounts/people.ts";
import { noteAudit } from "#data/note-audit.ts";
import type { Person } from "#domain/permissions/people.ts";
import { getAuth } from "../auth.ts";
import type { Identity } from "./read-identity.ts";

/** Why an identity opens no account; for the audit. */
export type Refusal =
  | "e-mail not verified"
  | "no account has this e-mail"
  | "the account is disabled"
  | "the account is linked to another identity";

/**
 * Whose account an identity opens: the one that it is linked to, whatever its e-mail is by now; else the one that has its
 * e-mail, where the provider has verified that, which is linked to it from now on. It makes no account.
 */
export async function linkIdentity(identity: Identity): Promise<Person | Refusal> {
  const linked = await linkedPerson(identity);
  if (linked !== null) return unlessDisabled(linked);
  const { email } = identity;
  // Held against the rule before its letters are made small: there are letters that become an ASCII one by that.
  if (!identity.verified || !z.email().safeParse(email).success) return "e-mail not verified";
  const person = await findPerson({ email: email ?? "" });
  if (person === null) return "no account has this e-mail";
  if (person.disabledAt !== null) return "the account is disabled";
  return link(person, identity);
}

/** Whom an identity was linked to before; null for nobody. */
async function linkedPerson({ issuer, subject }: Identity): Promise<Person | null> {
  const { internalAdapter } = await getAuth().$context;
  const found = await internalAdapter.findAccountByKey({ providerId: issuer, accountId: subject });
  return found === null ? null : findPerson({ id: found.userId });
}

/** An account has one identity of a provider. Whoever gets an e-mail that was another's before does not get the account. */
async function link(person: Person, identity: Identity): Promise<Person | Refusal> {
  const { issuer, subject } = identity;
  const { internalAdapter } = await getAuth().$context;
  const ways = await internalAdapter.findAccounts(person.id);
  if (ways.some(({ providerId }) => providerId === issuer)) return "the account is linked to another identity";
  try {
    await internalAdapter.linkAccount({ userId: person.id, providerId: issuer, accountId: subject });
  } catch (error) {
    // Of two at once, the second breaks on an index: then the first decides.
    const linked = await linkedPerson(identity);
    if (linked?.id === person.id) return linked;
    const others = await internalAdapter.findAccounts(person.id);
    if (others.some(({ providerId }) => providerId === issuer)) return "the account is linked to another identity";
    throw error;
  }
  const after = { issuer, subject };
  await noteAudit({ actor: person.email, operation: "link", entity: "Account", entityKey: person.email, after });
  return person;
}

function unlessDisabled(person: Person): Person | Refusal {
  return person.disabledAt === null ? person : "the account is disabled";
}
