import { z } from "zod";
import { mailRhythms } from "#domain/mail/rhythm.ts";
import { followedKinds } from "#domain/movements/followed.ts";
import { email } from "#lib/auth/account-schemas.ts";

/** The rules of the forms about mail; what breaks one is told by its field, in messages under `subscriptions.errors`. */

const rhythm = z.enum(mailRhythms);
const token = z.string().regex(/^[\w-]{43}$/);

export const subscribeSchema = z.object({
  kind: z.enum(followedKinds),
  name: z
    .string()
    .max(10_000)
    .regex(/^\P{Cc}*$/u)
    .default(""),
  email,
  rhythm,
});
export const openedSchema = z.object({ token });
export const rhythmSchema = z.object({ token, rhythm });
