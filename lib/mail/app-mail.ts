import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { readSections } from "#data/settings/read-settings.ts";
import type { Role } from "#domain/permissions/operations.ts";
import { siteName } from "#lib/settings/site-name.ts";
import { type SentMail, sendMail } from "./send-mail.ts";

/** Sends somebody who sets mail up a message of their own. @param locale language of the message */
export async function sendTestMail(
  to: { readonly email: string; readonly name: string },
  locale: Locale,
): Promise<SentMail> {
  const [{ mail }, t, site] = await Promise.all([
    readSections(["mail"]),
    getTranslations({ locale, namespace: "settings.mail.test" }),
    siteName(locale),
  ]);
  return sendMail(mail.values, {
    to: to.email,
    fromName: site,
    subject: t("subject", { site }),
    text: t("text", { site, name: to.name }),
  });
}

/**
 * Sends an invitation to whom it invites.
 * @param invitation.address the one-time address
 * @param invitation.by name of who invites
 * @returns "off" where mail is not set up, or invitations are not to be sent
 */
export async function mailInvitation(
  invitation: { readonly email: string; readonly role: Role; readonly address: string; readonly by: string },
  locale: Locale,
): Promise<SentMail> {
  const { mail, features } = await readSections(["mail", "features"]);
  if (!features.values.invitationsByMail) return { outcome: "off" };
  const [t, roleName, site] = await Promise.all([
    getTranslations({ locale, namespace: "settings.mail.invitation" }),
    getTranslations({ locale, namespace: "accounts.roles" }),
    siteName(locale),
  ]);
  const { email, role, address, by } = invitation;
  return sendMail(mail.values, {
    to: email,
    fromName: site,
    subject: t("subject", { site }),
    text: t("text", { site, name: by, role: roleName(role), address }),
  });
}
