import {
  type AccountToken,
  findAccountToken,
  giveBackAccountToken,
  makeAccountToken,
  takeAccountToken,
} from "#data/accounts/account-token.ts";
import { findPerson, hasPeople } from "#data/accounts/people.ts";
import { noteAudit } from "#data/note-audit.ts";
import type { Role } from "#domain/permissions/operations.ts";
import { publicOrigin } from "#lib/public-origin.ts";
import { makePerson, type NewPersonResult } from "./new-person.ts";
import { hashToken, newToken } from "./tokens.ts";

/** Address for making the first administrator, for a day; null once anybody has an account. An earlier one ends. */
export async function setupAddress(): Promise<string | null> {
  if (await hasPeople()) return null;
  const token = newToken();
  await makeAccountToken({
    purpose: "setup",
    tokenHash: hashToken(token),
    email: null,
    role: "administrator",
    createdBy: null,
    hours: 24,
  });
  return `${publicOrigin()}/setup?token=${token}`;
}

/**
 * Invites somebody. @param by e-mail of who invites
 * @returns the address to pass on, which works once, for seven days; null where there is such an account already
 */
export async function invite(
  { email, role }: { readonly email: string; readonly role: Role },
  by: string,
): Promise<string | null> {
  const address = email.toLowerCase();
  if ((await findPerson({ email: address })) !== null) return null;
  const token = newToken();
  await makeAccountToken({
    purpose: "invitation",
    tokenHash: hashToken(token),
    email: address,
    role,
    createdBy: by,
    hours: 7 * 24,
  });
  await noteAudit({ actor: by, operation: "invite", entity: "Invitation", entityKey: address, after: { role } });
  return `${publicOrigin()}/invite?token=${token}`;
}

/** What a one-time address is for; null where it does not work. */
export async function readToken(purpose: AccountToken["purpose"], token: string): Promise<AccountToken | null> {
  return findAccountToken(purpose, hashToken(token));
}

/**
 * Makes the account that a one-time address is for and uses the address up; a refused password leaves it as it is.
 * @param person.email who the first administrator is; whoever is invited keeps the e-mail of the invitation
 */
export async function acceptToken(
  purpose: AccountToken["purpose"],
  token: string,
  person: { readonly email: string | null; readonly name: string; readonly password: string },
): Promise<(NewPersonResult & { readonly email: string }) | { readonly outcome: "gone" }> {
  const found = await readToken(purpose, token);
  const email = found?.email ?? person.email;
  if (found === null || email === null || !(await takeAccountToken(found))) return { outcome: "gone" };
  let made = false;
  try {
    const by = purpose === "setup" ? email : `${email} (invited)`;
    const result = await makePerson({ email, name: person.name, password: person.password, role: found.role }, by);
    made = result.outcome === "made";
    return { ...result, email };
  } finally {
    if (!made) await giveBackAccountToken(found);
  }
}
