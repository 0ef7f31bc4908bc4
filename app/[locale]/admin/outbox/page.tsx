import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { OutboxTable } from "#components/outbox/outbox-table.tsx";
import { address } from "#components/ui/address.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { countOutbox, listOutbox } from "#data/outbox/list-outbox.ts";
import { readSettings } from "#data/settings/read-settings.ts";
import { settingsPath } from "#domain/settings/pages.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import { retryOutboxMail, runMailNow } from "./actions.ts";

const pageLength = 50;

interface Props {
  readonly searchParams: Promise<{ readonly cursor?: QueryValue }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("subscriptions.outbox");
  return { title: t("title") };
}

/** The outbox: what waits, why nothing is sent where nothing is, and what was given up. */
export default async function OutboxPage({ searchParams }: Props) {
  await pageActor("outbox.manage", "/admin/outbox");
  const cursor = single((await searchParams).cursor) ?? null;
  const [{ items, nextCursor }, counts, { values }, t, errors] = await Promise.all([
    listOutbox(cursor, pageLength),
    countOutbox(),
    readSettings("mail"),
    getTranslations("subscriptions.outbox"),
    getTranslations("accounts.errors"),
  ]);
  return (
    <>
      <PageHeader title={t("title")} answer={t("answer", { waiting: counts.waiting, failed: counts.failed })}>
        {values.host === null ? (
          <p className="mt-3 max-w-prose">
            {t("off")}{" "}
            <Link href={settingsPath("mail")} prefetch={false} className="link">
              {t("settings")}
            </Link>
          </p>
        ) : null}
        <p className="mt-3 max-w-prose text-ink-2">
          {t("lead")} {t("subscribers", { count: counts.subscriptions })}
        </p>
      </PageHeader>
      <AccountForm action={runMailNow} fields={[]} submit={t("run")} errorTitle={errors("title")} />
      <div className="mt-6">
        {items.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        ) : (
          <OutboxTable mails={items} retry={retryOutboxMail} />
        )}
      </div>
      {cursor === null && nextCursor === null ? null : (
        <nav aria-label={t("pages")} className="mt-4 flex gap-x-6">
          {cursor === null ? null : (
            <Link href="/admin/outbox" prefetch={false} className="link">
              {t("first")}
            </Link>
          )}
          {nextCursor === null ? null : (
            <Link href={address("/admin/outbox", { cursor: nextCursor })} prefetch={false} className="link">
              {t("next")}
            </Link>
          )}
        </nav>
      )}
    </>
  );
}
