import { findPerson } from "#data/accounts/people.ts";
import { createPrisma, setPrisma } from "#data/prisma.ts";
import type { KeyScope } from "#domain/permissions/operations.ts";
import * as machineKeys from "#lib/auth/machine-keys.ts";
import { makePerson, type NewPerson } from "#lib/auth/new-person.ts";
import { findEmbeddedPostgres } from "#lib/database/embedded-postgres.ts";

/**
 * Accounts and keys on the tested application, made by the code that npm run user runs, in the process of the test: that
 * command takes more than a second to start, and scripts/user.integration.test.ts proves it.
 */

let connected: Promise<void> | undefined;

/** Connects the process of the test to the database, once. */
function connection(): Promise<void> {
  connected ??= connect();
  return connected;
}

async function connect(): Promise<void> {
  const dataDir = process.env["E2E_DATA_DIR"] ?? "";
  const url = await findEmbeddedPostgres(dataDir);
  if (url === null) throw new Error(`no application runs on ${dataDir}`);
  // Where the secret stands that the application signs with.
  process.env["DATA_DIR"] = dataDir;
  setPrisma(createPrisma(url));
}

/** Makes an account. */
export async function makeAccount(person: NewPerson): Promise<void> {
  await connection();
  const { outcome } = await makePerson(person, "shell");
  if (outcome !== "made") throw new Error(`the account of ${person.email} is not made: ${outcome}`);
}

/** Makes a key of the interface for somebody. @returns the headers to send it with */
export async function makeKey(email: string, scopes: readonly KeyScope[]): Promise<Record<string, string>> {
  await connection();
  const owner = await findPerson({ email });
  if (owner === null) throw new Error(`${email} has no account`);
  const key = await machineKeys.makeKey({ userId: owner.id, name: "of a test", scopes, days: 1 }, "shell");
  return { Authorization: `Bearer ${key}` };
}
