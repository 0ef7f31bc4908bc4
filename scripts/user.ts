// npm run user: accounts from the shell. See docs/operations.md.
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { z } from "zod";
import { findPerson, listPeople } from "#data/accounts/people.ts";
import { keyScopeNames, roles } from "#domain/permissions/operations.ts";
import { makeKey } from "#lib/auth/machine-keys.ts";
import { disable, enable, type PersonChange, resetPassword, unlink } from "#lib/auth/manage-people.ts";
import { makePerson } from "#lib/auth/new-person.ts";
import { setupAddress } from "#lib/auth/one-time-address.ts";
import type { PasswordFault } from "#lib/auth/password-rules.ts";
import { StartupError } from "#lib/database/startup-error.ts";
import { EnvError } from "#lib/env.ts";
import { withDatabase } from "./with-database.ts";

const usage = `npm run user -- create --email E --role ${roles.join("|")} [--name N]   password on standard input
npm run user -- setup              prints the address for the first administrator anew, while there is no account
npm run user -- list
npm run user -- disable --email E
npm run user -- enable --email E
npm run user -- reset --email E    new password on standard input; ends sessions, removes the second factor
npm run user -- unlink --email E   takes the identity of single sign-on off; ends sessions
npm run user -- api-key --email E --scope ${keyScopeNames.join(",")} [--days N] [--name N]   prints the key once`;

/** What the person at the shell has to put right. */
class CommandError extends Error {}

const faults: Readonly<Record<PasswordFault, string>> = {
  passwordShort: "The password must have at least 12 characters.",
  passwordLong: "The password must not have more than 128 characters.",
  passwordCommon: "The password is one of those that are tried first: too common, or too simple a pattern.",
  passwordPersonal: "The password must not be the name or the e-mail address.",
  passwordLeaked: "The password stands in lists of leaked passwords.",
};

const email = z.email("--email must be an e-mail address.").transform((value) => value.toLowerCase());

function given<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = schema.safeParse(value);
  if (!read.success) throw new CommandError(read.error.issues[0]?.message ?? usage);
  return read.data;
}

/** The first line of standard input. */
async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) console.error("Password (end with Enter and Ctrl-D; it is shown as you type):");
  return (await text(process.stdin)).split(/\r?\n/)[0] ?? "";
}

function tell(
  change: PersonChange | { readonly outcome: "bad-password"; readonly fault: PasswordFault },
  done: string,
) {
  if (change.outcome === "bad-password") throw new CommandError(faults[change.fault]);
  if (change.outcome === "unknown") throw new CommandError("There is no account with this e-mail.");
  if (!("person" in change)) {
    throw new CommandError("This is the last administrator who can sign in: make another one first.");
  }
  console.log(`${change.person.email} ${done}`);
}

type Options = Readonly<Partial<Record<"email" | "role" | "name" | "scope" | "days", string>>>;

const commands: Readonly<Record<string, (options: Options) => Promise<() => Promise<void>>>> = {
  async create(options) {
    const address = given(email, options.email);
    const role = given(z.enum(roles, `--role must be one of ${roles.join(", ")}.`), options.role);
    const name = options.name?.trim() || (address.split("@")[0] ?? address);
    const password = await readPassword();
    return async () => {
      const made = await makePerson({ email: address, name, role, password }, "shell");
      if (made.outcome === "taken") throw new CommandError("There is already an account with this e-mail.");
      if (made.outcome === "bad-password") throw new CommandError(faults[made.fault]);
      console.log(`${address} is made, as ${role}.`);
    };
  },
  async setup() {
    return async () => {
      const address = await setupAddress();
      if (address === null) throw new CommandError("There are accounts already: an administrator invites others.");
      console.log(address);
    };
  },
  async list() {
    return async () => {
      for (const { email: address, name, role, secondFactor, disabledAt } of await listPeople()) {
        const state = disabledAt === null ? "active" : `disabled since ${disabledAt.slice(0, 10)}`;
        console.log([address, role, secondFactor ? "second factor" : "no second factor", state, name].join("\t"));
      }
    };
  },
  async disable(options) {
    const whose = { email: given(email, options.email) };
    return async () => tell(await disable(whose, "shell"), "can no longer sign in.");
  },
  async enable(options) {
    const whose = { email: given(email, options.email) };
    return async () => tell(await enable(whose, "shell"), "can sign in again.");
  },
  async reset(options) {
    const whose = { email: given(email, options.email) };
    const password = await readPassword();
    return async () =>
      tell(await resetPassword(whose, password, "shell"), "has the new password and no second factor.");
  },
  async unlink(options) {
    const whose = { email: given(email, options.email) };
    return async () => tell(await unlink(whose, "shell"), "is linked to no identity of single sign-on.");
  },
  async "api-key"(options) {
    const whose = { email: given(email, options.email) };
    const scope = z.enum(
      keyScopeNames as [(typeof keyScopeNames)[number]],
      `--scope must name some of ${keyScopeNames.join(",")}.`,
    );
    const scopes = given(z.array(scope), (options.scope ?? "").split(","));
    const rule = "--days must be a whole number from 1 to 365.";
    const days = given(z.coerce.number(rule).int(rule).min(1, rule).max(365, rule), options.days ?? "90");
    return async () => {
      const owner = await findPerson(whose);
      if (owner === null) throw new CommandError("There is no account with this e-mail.");
      console.log(await makeKey({ userId: owner.id, name: options.name ?? "from the shell", scopes, days }, "shell"));
    };
  },
};

function readArguments(): { readonly command: string; readonly options: Options } {
  const option = { type: "string" } as const;
  const options = { email: option, role: option, name: option, scope: option, days: option };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { command: positionals.length === 1 ? (positionals[0] ?? "") : "", options: values };
  } catch {
    return { command: "", options: {} };
  }
}

try {
  const { command, options } = readArguments();
  const prepare = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (prepare === undefined) throw new CommandError(usage);
  await withDatabase(await prepare(options));
} catch (error) {
  const told = error instanceof CommandError || error instanceof StartupError || error instanceof EnvError;
  console.error(told ? error.message : error);
  process.exitCode = 1;
}
