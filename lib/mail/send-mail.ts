import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import type { SettingsOf } from "#domain/settings/sections.ts";
import { unseal } from "#lib/settings/seal.ts";
import { connectTo } from "./connect.ts";
import { type MailFault, mailFault, smtpAnswer } from "./mail-fault.ts";

/** A message in plain text, and in HTML beside it where that is given. */
export interface MailMessage {
  /** One address. */
  readonly to: string;
  /** The name that stands beside the sender's address. */
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** The name of the message, as <id@domain>; a new one where it is not given. */
  readonly messageId?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Called when all but the end of the message has been sent, before which no server takes it (RFC 5321, 4.1.1.4). Where it
   * answers false, the end is not sent, and nothing was. It may take its time: the server's is counted anew from then on.
   */
  readonly beforeEnd?: () => Promise<boolean>;
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
  const { beforeEnd } = message;
  const limit = timeLimit(deadline);
  const { signal } = limit;
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
      // A connection over which nothing goes while it waits to end its message is in order; the limit sees to the rest.
      ...(beforeEnd === undefined ? { socketTimeout: patience } : {}),
      maxResponseSize: 16_384,
      // What passes between the two holds the password.
      logger: false,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    if (beforeEnd !== undefined) {
      transport.use("stream", ({ message: composed }, done) => {
        const whole = composed.createReadStream.bind(composed);
        // Read from when the server has said that it takes a message, and no sooner: it is what DATA is answered with.
        composed.createReadStream = () => Readable.from(holdingEnd(whole, beforeEnd, limit), { objectMode: false });
        done();
      });
    }
    try {
      const { response } = await transport.sendMail({
        // As objects, addresses and names are not parsed: nothing in them becomes another address or line.
        from: { name: oneLine(message.fromName), address: settings.from },
        to: { name: "", address: message.to },
        subject: oneLine(message.subject),
        text: message.text,
        ...(message.html === undefined ? {} : { html: message.html }),
        ...(message.messageId === undefined ? {} : { messageId: message.messageId }),
        headers: { "Auto-Submitted": "auto-generated", ...message.headers },
        signal,
      });
      return { outcome: "sent", answer: smtpAnswer(response) };
    } finally {
      transport.close();
      connection.destroy();
    }
  } catch (error) {
    return { outcome: "failed", ...mailFault(error) };
  } finally {
    limit.end();
  }
}

/** A limit to how long something may take, which can be lifted and set again. */
interface TimeLimit {
  readonly signal: AbortSignal;
  readonly stop: () => void;
  readonly set: (milliseconds: number) => void;
  readonly end: () => void;
}

function timeLimit(milliseconds: number): TimeLimit {
  const controller = new AbortController();
  const stop = () => controller.abort();
  let timer = setTimeout(stop, milliseconds).unref();
  const end = () => clearTimeout(timer);
  const set = (again: number) => {
    end();
    timer = setTimeout(stop, again).unref();
  };
  return { signal: controller.signal, stop, set, end };
}

/** A message, but its end only where that may be sent; else the connection is broken off. */
async function* holdingEnd(
  message: () => Readable,
  mayEnd: () => Promise<boolean>,
  limit: TimeLimit,
): AsyncGenerator<Buffer> {
  yield* message();
  limit.end();
  const may = await mayEnd().catch(() => false);
  limit.set(patience);
  if (may) return;
  limit.stop();
  throw new Error("the message was not to be ended");
}

function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, " ").trim();
}
