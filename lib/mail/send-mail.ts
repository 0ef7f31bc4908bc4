import { createTransport } from "nodemailer";
import type { SettingsOf } from "#domain/settings/sections.ts";
import { unseal } from "#lib/settings/seal.ts";
import { connectTo } from "./connect.ts";
import { type MailFault, mailFault, smtpAnswer } from "./mail-fault.ts";

/** A message in plain text. */
export interface MailMessage {
  /** One address. */
  readonly to: string;
  /** The name that stands beside the sender's address. */
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
}

/** What became of a message. `answer` is what the server said, null where it said nothing. */
export type SentMail =
  | { readonly outcome: "sent"; readonly answer: string | null }
  | { readonly outcome: "failed"; readonly fault: MailFault; readonly answer: string | null }
  | { readonly outcome: "off" };

/** In milliseconds: for an answer to come, and for the whole. A person waits for it with the page. */
const patience = 10_000;
const deadline = 25_000;

/**
 * Hands a message to the server that is set, over a connection of its own.
 * @param settings the section `mail`, with the password sealed
 */
export async function sendMail(settings: SettingsOf<"mail">, message: MailMessage): Promise<SentMail> {
  const { host, port, security, user } = settings;
  if (host === null) return { outcome: "off" };
  const password = unseal(settings.password);
  if (password === null) return { outcome: "failed", fault: "sealed", answer: null };
  const signal = AbortSignal.timeout(deadline);
  try {
    const connection = await connectTo(host, port, AbortSignal.any([signal, AbortSignal.timeout(patience)]));
    const transport = createTransport({
      host,
      port,
      connection,
      secure: security === "tls",
      requireTLS: security === "starttls",
      ignoreTLS: security === "none",
      ...(user === "" ? {} : { auth: { user, pass: password } }),
      greetingTimeout: patience,
      socketTimeout: patience,
      maxResponseSize: 16_384,
      // What passes between the two holds the password.
      logger: false,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      const { response } = await transport.sendMail({
        // As objects, addresses and names are not parsed: nothing in them becomes another address or line.
        from: { name: oneLine(message.fromName), address: settings.from },
        to: { name: "", address: message.to },
        subject: oneLine(message.subject),
        text: message.text,
        headers: { "Auto-Submitted": "auto-generated" },
        signal,
      });
      return { outcome: "sent", answer: smtpAnswer(response) };
    } finally {
      transport.close();
      connection.destroy();
    }
  } catch (error) {
    return { outcome: "failed", ...mailFault(error) };
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, " ").trim();
}
