import { ForbiddenHostError } from "./connect.ts";

/** Why a message was not sent; in words in messages under `settings.mail.faults`. */
export type MailFault =
  | "forbidden"
  | "name"
  | "unreachable"
  | "timeout"
  | "protection"
  | "login"
  | "refused"
  | "protocol"
  | "sealed"
  | "other";

const faults: Readonly<Record<string, MailFault>> = {
  ENOTFOUND: "name",
  EAI_AGAIN: "name",
  EDNS: "name",
  ECONNREFUSED: "unreachable",
  ECONNRESET: "unreachable",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  ECONNECTION: "unreachable",
  ESOCKET: "unreachable",
  ETIMEDOUT: "timeout",
  ABORT_ERR: "timeout",
  EABORT: "timeout",
  EAUTH: "login",
  ENOAUTH: "login",
  EENVELOPE: "refused",
  EMESSAGE: "refused",
  EPROTOCOL: "protocol",
};

/** Why sending failed, and what the server said to it; null where it said nothing that SMTP knows. */
export function mailFault(error: unknown): { readonly fault: MailFault; readonly answer: string | null } {
  if (error instanceof ForbiddenHostError) return { fault: "forbidden", answer: null };
  const { code, originalCode, response, errors } = error as Partial<Record<string, unknown>>;
  // Where a name has several addresses, Node tells of each of them.
  if (Array.isArray(errors) && errors.length > 0) return mailFault(errors[0]);
  // What Node said stands behind what the mailer makes of it.
  const codes = [originalCode, code].filter((one) => typeof one === "string");
  const known = codes.some((one) => /CERT|SSL|TLS|ALTNAME|SELF_SIGNED|VERIFY/.test(one))
    ? "protection"
    : codes.map((one) => faults[one]).find((one) => one !== undefined);
  return { fault: known ?? "other", answer: smtpAnswer(response) };
}

/**
 * What a server answered, fit to be shown: one line that begins with a number as SMTP's answers do. What anything else that
 * listens somewhere says is not passed on.
 */
export function smtpAnswer(response: unknown): string | null {
  if (typeof response !== "string" || !/^\d{3}(?:[ -]|$)/.test(response)) return null;
  return response
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, 200);
}
