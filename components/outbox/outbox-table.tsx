import { useTranslations } from "next-intl";
import type { FormAction } from "#components/accounts/form-state.ts";
import { RowButton } from "#components/accounts/row-button.tsx";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { OutboxMail } from "#domain/mail/outbox.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Mails of the outbox; one that was given up has a button that lets it wait again. */
export function OutboxTable({ mails, retry }: { readonly mails: readonly OutboxMail[]; readonly retry: FormAction }) {
  const t = useTranslations("subscriptions.outbox");
  return (
    <DataTable caption={t("caption")}>
      <TableHead>
        <HeadCell>{t("columns.subject")}</HeadCell>
        <HeadCell>{t("columns.to")}</HeadCell>
        <HeadCell>{t("columns.state")}</HeadCell>
        <HeadCell>{t("columns.made")}</HeadCell>
        <HeadCell>{t("columns.change")}</HeadCell>
      </TableHead>
      <TableBody>
        {mails.map(({ id, subject, email, purpose, state, createdAt, attempts }) => (
          <Row key={id}>
            <RowHead>
              <Link href={`/admin/outbox/${id}`} prefetch={false} className="link wrap-anywhere block">
                {subject}
              </Link>
              <span className="block font-normal text-ink-2 text-xs">{t(`purposes.${purpose}`)}</span>
            </RowHead>
            <Cell label={t("columns.to")}>
              <span className="wrap-anywhere">{email}</span>
            </Cell>
            <Cell label={t("columns.state")}>
              {t(`states.${state}`)}
              <span className="block text-ink-2 text-xs">{t("attempts", { count: attempts })}</span>
            </Cell>
            <Cell label={t("columns.made")}>
              <Moment at={createdAt} />
            </Cell>
            <Cell label={t("columns.change")} empty={state !== "failed"}>
              {state === "failed" ? (
                <RowButton action={retry} hidden={{ mail: id }} label={t("retry")} about={t("retryOf", { subject })} />
              ) : null}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
