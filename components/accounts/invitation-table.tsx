import { useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { Invitation } from "#domain/permissions/people.ts";
import type { FormAction } from "./form-state.ts";
import { RowButton } from "./row-button.tsx";

/** Invitations that can still be accepted, each with a button that takes it back. */
export function InvitationTable({
  invitations,
  takeBack,
}: {
  readonly invitations: readonly Invitation[];
  readonly takeBack: FormAction;
}) {
  const t = useTranslations("accounts.people.invitations");
  const roleName = useTranslations("accounts.roles");
  if (invitations.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <DataTable caption={t("caption")}>
      <TableHead>
        <HeadCell>{t("email")}</HeadCell>
        <HeadCell>{t("role")}</HeadCell>
        <HeadCell>{t("by")}</HeadCell>
        <HeadCell>{t("until")}</HeadCell>
        <HeadCell>{t("takeBack")}</HeadCell>
      </TableHead>
      <TableBody>
        {invitations.map(({ id, email, role, invitedBy, expiresAt }) => (
          <Row key={id}>
            <RowHead>
              <span className="wrap-anywhere">{email}</span>
            </RowHead>
            <Cell label={t("role")}>{roleName(role)}</Cell>
            <Cell label={t("by")}>
              <span className="wrap-anywhere">{invitedBy}</span>
            </Cell>
            <Cell label={t("until")}>
              <Moment at={expiresAt} />
            </Cell>
            <Cell label={t("takeBack")}>
              <RowButton
                action={takeBack}
                hidden={{ invitation: id }}
                label={t("takeBack")}
                about={t("takeBackLabel", { email })}
              />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
