import { randomUUID } from "node:crypto";
import {
  type ClaimedMail,
  claimMail,
  noteFailed,
  noteHandover,
  noteSent,
  takeBackAbandoned,
} from "#data/outbox/claim-mail.ts";
import { readSettings } from "#data/settings/read-settings.ts";
import type { SettingsOf } from "#domain/settings/sections.ts";
import { withFreeAdvisoryLock } from "#lib/database/advisory-lock.ts";
import { localeNamed, translator } from "#lib/i18n/translator.ts";
import { publicOrigin } from "#lib/public-origin.ts";
import { withWordsFirst } from "#lib/subscriptions/mail-body.ts";
import { oneClickPath } from "#lib/subscriptions/paths.ts";
import { openingToken, tokenMark } from "#lib/subscriptions/tokens.ts";
import { type SentMail, sendMail } from "../send-mail.ts";
import { oneAtATime, type Place } from "./one-at-a-time.ts";

/** Connections to the mail server at a time. */
const connections = 5;

/** What a run of sending came to. */
export type SendingRun =
  | {
      readonly outcome: "done";
      readonly sent: number;
      readonly failed: number;
      /** Mails that an earlier sender had left in the middle; of `uncertain` of them the server may have had all. */
      readonly takenBack: { readonly mails: number; readonly uncertain: number };
    }
  /** No mail server is set. */
  | { readonly outcome: "off" }
  /** Another instance sends. */
  | { readonly outcome: "busy" };

/**
 * Sends what waits in the outbox. One instance sends at a time: whoever holds the lock knows that a mail which is still noted
 * as being sent was left by a sender that is gone, without waiting for any time to pass. See decision 0026.
 * @param databaseUrl where the lock is held
 * @param stop ends the run after the mails under way
 */
export async function sendWaiting(databaseUrl: string, stop?: AbortSignal): Promise<SendingRun> {
  const { values: settings } = await readSettings("mail");
  if (settings.host === null) return { outcome: "off" };
  const run = await withFreeAdvisoryLock(databaseUrl, "sending of mail", async (): Promise<SendingRun> => {
    const takenBack = await takeBackAbandoned();
    const state = { sent: 0, failed: 0, down: false, place: oneAtATime() };
    const claim = randomUUID();
    await Promise.all(Array.from({ length: connections }, () => sendOneByOne(settings, claim, state, stop)));
    return { outcome: "done", sent: state.sent, failed: state.failed, takenBack };
  });
  return run ?? { outcome: "busy" };
}

interface RunState {
  sent: number;
  failed: number;
  /** The server takes nothing just now: the other mails need not find that out one by one. */
  down: boolean;
  /**
   * From before a mail is noted as handed over until its outcome is noted it has the turn: if the sender is killed, the server
   * may have at most this one without our knowing.
   */
  readonly place: () => Place;
}

async function sendOneByOne(
  settings: SettingsOf<"mail">,
  claim: string,
  state: RunState,
  stop: AbortSignal | undefined,
): Promise<void> {
  const domain = settings.from.split("@").at(-1) ?? "localhost";
  while (!state.down && stop?.aborted !== true) {
    const mail = await claimMail(claim, domain);
    if (mail === null) return;
    const place = state.place();
    try {
      await sendAndNote(settings, mail, place, state);
    } finally {
      place.leave();
    }
  }
}

async function sendAndNote(
  settings: SettingsOf<"mail">,
  mail: ClaimedMail,
  place: Place,
  state: RunState,
): Promise<void> {
  let hadTurn = false;
  const result = await deliver(settings, mail, async () => {
    hadTurn = await place.turn();
    return hadTurn && noteHandover(mail);
  });
  // Its connection was lost before.
  if (!hadTurn) place.leave();
  if (result.outcome === "sent") {
    await noteSent(mail, result.answer);
    state.sent += 1;
    return;
  }
  const { fault, answer } = result.outcome === "failed" ? result : { fault: "other", answer: null };
  const refused = fault === "refused" || fault === "protocol";
  const final = refused && (answer?.startsWith("5") ?? false);
  // One whose subscription has ended meanwhile is nobody's any more.
  if (!(await noteFailed(mail, { fault, answer, final }))) return;
  state.failed += 1;
  state.down ||= !refused;
}

async function deliver(
  settings: SettingsOf<"mail">,
  mail: ClaimedMail,
  beforeEnd: () => Promise<boolean>,
): Promise<SentMail> {
  const subscription = { id: mail.subscriptionId, requestedAt: mail.requestedAt };
  const purpose = mail.purpose === "confirm" ? "confirm" : "manage";
  let token: string;
  try {
    token = await openingToken(purpose, subscription);
  } catch (error) {
    // Its subscription has ended since it was taken, and with it the mail.
    console.error(error);
    return { outcome: "failed", fault: "other", answer: null };
  }
  const filled = (text: string) => text.replaceAll(tokenMark(purpose), token);
  const { text, html } = mail.mayHaveCome ? withWordsFirst(mail, await sayAgain(mail.locale)) : mail;
  return sendMail(settings, {
    to: mail.email,
    fromName: mail.fromName,
    subject: mail.subject,
    text: filled(text),
    html: filled(html),
    messageId: mail.messageId,
    headers: mail.purpose === "confirm" ? {} : endingHeaders(token),
    beforeEnd,
  });
}

/** What a mail says first that may have come already, so that nobody takes it for news. */
async function sayAgain(locale: string): Promise<string> {
  const t = await translator(localeNamed(locale));
  return t("subscriptions.mail.again");
}

/** By which a mail program offers to end the subscription (RFC 2369, RFC 8058). */
function endingHeaders(token: string): Record<string, string> {
  return {
    "List-Unsubscribe": `<${publicOrigin()}${oneClickPath(token)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
