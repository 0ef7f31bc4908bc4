import { useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { MachineKey } from "#domain/permissions/people.ts";
import type { FormAction } from "./form-state.ts";
import { RowButton } from "./row-button.tsx";

/** All keys of the interface; one that works has a button that revokes it. */
export function KeyTable({ keys, revoke }: { readonly keys: readonly MachineKey[]; readonly revoke: FormAction }) {
  const t = useTranslations("accounts.keys");
  const scopeName = useTranslations("accounts.scopes");
  if (keys.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <DataTable caption={t("caption")}>
      <TableHead>
        <HeadCell>{t("columns.name")}</HeadCell>
        <HeadCell>{t("columns.owner")}</HeadCell>
        <HeadCell>{t("columns.scopes")}</HeadCell>
        <HeadCell>{t("columns.ends")}</HeadCell>
        <HeadCell>{t("columns.used")}</HeadCell>
        <HeadCell>{t("columns.state")}</HeadCell>
        <HeadCell>{t("columns.change")}</HeadCell>
      </TableHead>
      <TableBody>
        {keys.map(({ id, name, start, owner, scopes, expiresAt, lastUsedAt, state }) => (
          <Row key={id}>
            <RowHead>
              <span className="wrap-anywhere block">{name}</span>
              <code className="block font-mono font-normal text-ink-2 text-xs">{start}…</code>
            </RowHead>
            <Cell label={t("columns.owner")}>{owner}</Cell>
            <Cell label={t("columns.scopes")}>{scopes.map((scope) => scopeName(scope)).join("; ")}</Cell>
            <Cell label={t("columns.ends")}>
              <Moment at={expiresAt} />
            </Cell>
            <Cell label={t("columns.used")}>{lastUsedAt === null ? t("never") : <Moment at={lastUsedAt} />}</Cell>
            <Cell label={t("columns.state")}>{t(`state.${state}`)}</Cell>
            <Cell label={t("columns.change")} empty={state !== "valid"}>
              {state !== "valid" ? null : (
                <RowButton
                  action={revoke}
                  hidden={{ key: id }}
                  label={t("revoke")}
                  about={t("revokeLabel", { name })}
                />
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
