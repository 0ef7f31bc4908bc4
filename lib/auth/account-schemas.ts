import { z } from "zod";
import { keyScopeNames, roles } from "#domain/permissions/operations.ts";

/** The rules of the fields about accounts; each message names the rule in messages under `accounts.errors.rules`. */
const text = (longest: number) =>
  z
    .string("required")
    .max(longest, "tooLong")
    .refine((value) => !/\p{Cc}/u.test(value), "control");

export const email = text(200)
  .transform((value) => value.toLowerCase())
  .pipe(z.email("email"));
const name = text(100);
/** Of a password that is checked, not chosen; how long one may be is said by lib/auth/password-rules.ts. */
const password = z.string("required").max(1000, "passwordLong");
const id = z.string("required").regex(/^[\w-]{1,64}$/, "value");
const role = z.enum(roles, "role");

export const signInSchema = z.object({ email: text(200), password });
export const codeSchema = z.object({ code: text(20).transform((value) => value.replaceAll(/\s/g, "")) });
export const recoverySchema = z.object({ recoveryCode: text(40).transform((value) => value.trim()) });
export const setupSchema = z.object({ token: text(200), email, name, newPassword: password });
export const acceptSchema = z.object({ token: text(200), name, newPassword: password });
export const passwordSchema = z.object({ currentPassword: password, newPassword: password });
export const ownPasswordSchema = z.object({ password });
export const sessionSchema = z.object({ session: id });
export const inviteSchema = z.object({ email, role });
export const personSchema = z.object({ person: id });
export const roleSchema = z.object({ person: id, role });
export const invitationSchema = z.object({ invitation: z.uuid("value") });
export const keySchema = z.object({ key: z.uuid("value") });
export const newKeySchema = z.object({
  keyName: name,
  owner: id,
  scopes: z.array(z.enum(keyScopeNames as [(typeof keyScopeNames)[number]], "scope"), "scope").min(1, "scope"),
  days: z.coerce.number("days").int("days").min(1, "days").max(365, "days"),
});
