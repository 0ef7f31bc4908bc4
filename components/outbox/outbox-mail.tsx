import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Moment } from "#components/ui/moment.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OutboxMail } from "#domain/mail/outbox.ts";

/** A mail of the outbox: what is known of it, and what it says, its HTML as text. */
export function OutboxMailParts({ mail, fault }: { readonly mail: OutboxMail; readonly fault: string | null }) {
  const t = useTranslations("subscriptions.outbox");
  const { email, purpose, state, createdAt, notBefore, sentAt, attempts, uncertainAttempts, messageId, answer } = mail;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t("mail.to"), email],
    [t("mail.purpose"), t(`purposes.${purpose}`)],
    [t("mail.state"), t(`states.${state}`)],
    [t("mail.made"), <Moment key="made" at={createdAt} />],
    [t("mail.sent"), sentAt === null ? null : <Moment key="sent" at={sentAt} />],
    [t("mail.again"), state === "waiting" ? <Moment key="again" at={notBefore} /> : null],
    [t("mail.attempts"), t("attempts", { count: attempts })],
    [t("mail.name"), messageId],
    [t("mail.fault"), fault],
    [t("mail.answer"), answer],
  ];
  return (
    <>
      <Section title={t("mail.facts")}>
        <dl className="grid max-w-prose gap-x-6 gap-y-1 sm:grid-cols-[10rem_1fr]">
          {facts.map(([name, value]) =>
            value === null ? null : (
              <div key={name} className="contents">
                <dt className="text-ink-2">{name}</dt>
                <dd className="wrap-anywhere min-w-0">{value}</dd>
              </div>
            ),
          )}
        </dl>
        {uncertainAttempts === 0 ? null : (
          <p className="mt-2 max-w-prose">{t("uncertain", { count: uncertainAttempts })}</p>
        )}
      </Section>
      <Section title={t("mail.text")} lead={t("mail.mark")}>
        <p className="wrap-anywhere max-w-prose whitespace-pre-wrap font-mono text-sm">{mail.text}</p>
      </Section>
      <Section title={t("mail.html")}>
        <p className="wrap-anywhere max-w-prose whitespace-pre-wrap font-mono text-sm">{mail.html}</p>
      </Section>
    </>
  );
}
