import type { FollowedThing } from "#data/find-followed.ts";
import type { NewMail } from "#data/outbox/add-mail.ts";
import { readSettings } from "#data/settings/read-settings.ts";
import type { TokenPurpose } from "#data/subscriptions/subscription.ts";
import type { MailRhythm } from "#domain/mail/rhythm.ts";
import type { Movement } from "#domain/movements/movement.ts";
import { pathIn } from "#lib/i18n/path-in.ts";
import type { Locale } from "#lib/i18n/routing.ts";
import { type Translator, translator } from "#lib/i18n/translator.ts";
import { movementWords } from "#lib/movements/movement-words.ts";
import { publicOrigin } from "#lib/public-origin.ts";
import { htmlText, type MailPart, plainText } from "./mail-body.ts";
import { confirmPath, managePath } from "./paths.ts";
import { tokenMark } from "./tokens.ts";

/** What every mail about something needs, read once for many. */
export interface MailWriter {
  /** Asks whoever has an address to confirm. */
  readonly confirm: (email: string, rhythm: MailRhythm) => NewMail;
  /** Says that there is a subscription already. */
  readonly known: (email: string) => NewMail;
  /** Tells what moved. @param more whether more moved than is told */
  readonly moved: (email: string, movements: readonly Movement[], more: boolean) => NewMail;
}

/** Writes mails about something in a language. */
export async function mailWriter({ title, path }: FollowedThing, locale: Locale): Promise<MailWriter> {
  const [t, words, { values: site }] = await Promise.all([
    translator(locale),
    movementWords(locale),
    readSettings("site"),
  ]);
  const fromName = site.name === "" ? t("common.siteName") : site.name;
  const whole = (href: string) => `${publicOrigin()}${pathIn(locale, href)}`;
  const opening = (purpose: TokenPurpose): MailPart => {
    const mark = tokenMark(purpose);
    return { kind: "link", address: whole(purpose === "confirm" ? confirmPath(mark) : managePath(mark)) };
  };
  const mail = (email: string, subject: string, parts: readonly MailPart[]): NewMail => ({
    email,
    fromName,
    subject: subject.slice(0, longestSubject),
    text: plainText(parts),
    html: htmlText(locale, subject, parts),
  });
  return {
    confirm: (email, rhythm) =>
      mail(email, t("subscriptions.mail.confirm.subject", { title }), [
        say(t("subscriptions.mail.confirm.text", { title, rhythm })),
        say(t("subscriptions.mail.confirm.action")),
        opening("confirm"),
        say(t("subscriptions.mail.confirm.ignore")),
      ]),
    known: (email) =>
      mail(email, t("subscriptions.mail.known.subject", { title }), [
        say(t("subscriptions.mail.known.text", { title })),
        say(t("subscriptions.mail.known.action")),
        opening("manage"),
      ]),
    moved: (email, movements, more) => {
      const items = movements.map((movement) => ({ ...words(movement), address: whole(movement.path) }));
      return mail(email, subjectOf(t, title, items), [
        say(t("subscriptions.mail.moved.lead", { count: items.length, title })),
        ...items.map((item): MailPart => ({ kind: "item", ...item })),
        ...(more ? [say(t("subscriptions.mail.moved.more", { address: whole(path) }))] : []),
        { kind: "rule" },
        say(t("subscriptions.mail.moved.end", { site: fromName })),
        opening("manage"),
      ]);
    },
  };
}

/** Longer ones are folded by few programs as they should be. */
const longestSubject = 200;

const say = (text: string): MailPart => ({ kind: "words", text });

function subjectOf(t: Translator, title: string, items: readonly { readonly title: string }[]): string {
  const [first, ...others] = items;
  return first !== undefined && others.length === 0
    ? t("subscriptions.mail.moved.subjectOne", { movement: first.title })
    : t("subscriptions.mail.moved.subject", { title, count: items.length });
}
