import { useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Moment, useMomentText } from "#components/ui/moment.tsx";
import type { OpenSession } from "#domain/permissions/people.ts";
import type { FormAction } from "./form-state.ts";
import { RowButton } from "./row-button.tsx";

/** Where somebody is signed in, each with a button that ends it. */
export function SessionTable({
  sessions,
  end,
}: {
  readonly sessions: readonly OpenSession[];
  readonly end: FormAction;
}) {
  const t = useTranslations("accounts.account.sessions");
  const momentText = useMomentText();
  return (
    <>
      <DataTable caption={t("caption")}>
        <TableHead>
          <HeadCell>{t("since")}</HeadCell>
          <HeadCell>{t("browser")}</HeadCell>
          <HeadCell>{t("address")}</HeadCell>
          <HeadCell>{t("end")}</HeadCell>
        </TableHead>
        <TableBody>
          {sessions.map(({ id, since, browser, address, here }) => (
            <Row key={id}>
              <RowHead>
                <Moment at={since} />
              </RowHead>
              <Cell label={t("browser")}>
                <span className="wrap-anywhere">{browser ?? t("unknown")}</span>
              </Cell>
              <Cell label={t("address")}>{address ?? t("unknown")}</Cell>
              <Cell label={t("end")}>
                {here ? (
                  t("this")
                ) : (
                  <RowButton
                    action={end}
                    hidden={{ session: id }}
                    label={t("end")}
                    about={t("endLabel", { since: momentText(since) })}
                  />
                )}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
      {sessions.length < 2 ? null : (
        <div className="mt-4">
          <RowButton action={end} hidden={{ session: "others" }} label={t("endOthers")} about={t("endOthers")} />
        </div>
      )}
    </>
  );
}
