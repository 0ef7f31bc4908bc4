import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RowButton } from "#components/accounts/row-button.tsx";
import { OutboxMailParts } from "#components/outbox/outbox-mail.tsx";
import { faultWords } from "#components/settings/mail-words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { findOutboxMail } from "#data/outbox/list-outbox.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { retryOutboxMail } from "../actions.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions.outbox");
  return { title: t("title") };
}

/** One mail of the outbox. */
export default async function OutboxMailPage({ params }: Props) {
  await pageActor("outbox.manage", "/admin/outbox");
  const [mail, t] = await Promise.all([
    params.then(({ id }) => findOutboxMail(id)),
    getTranslations("subscriptions.outbox"),
  ]);
  if (mail === null) notFound();
  return (
    <>
      <PageHeader
        title={mail.subject}
        breadcrumbs={[{ label: t("title"), href: "/admin/outbox" }, { label: t("mail.facts") }]}
      />
      {mail.state === "failed" ? (
        <RowButton
          action={retryOutboxMail}
          hidden={{ mail: mail.id }}
          label={t("retry")}
          about={t("retryOf", { subject: mail.subject })}
        />
      ) : null}
      <OutboxMailParts mail={mail} fault={mail.fault === null ? null : await faultWords(mail.fault)} />
    </>
  );
}
