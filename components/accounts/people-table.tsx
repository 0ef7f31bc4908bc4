import { useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { useMomentText } from "#components/ui/moment.tsx";
import { roles } from "#domain/permissions/operations.ts";
import type { Person } from "#domain/permissions/people.ts";
import type { FormAction } from "./form-state.ts";
import { RowButton } from "./row-button.tsx";

/** What an administrator can do with an account. */
export interface PersonActions {
  readonly setRole: FormAction;
  readonly disable: FormAction;
  readonly enable: FormAction;
  readonly endSessions: FormAction;
}

/** All accounts, each with what can be changed about it. */
export function PeopleTable({
  people,
  actions,
}: {
  readonly people: readonly Person[];
  readonly actions: PersonActions;
}) {
  const t = useTranslations("accounts.people");
  return (
    <DataTable caption={t("caption")}>
      <TableHead>
        <HeadCell>{t("columns.name")}</HeadCell>
        <HeadCell>{t("columns.role")}</HeadCell>
        <HeadCell>{t("columns.factor")}</HeadCell>
        <HeadCell align="end">{t("columns.sessions")}</HeadCell>
        <HeadCell>{t("columns.state")}</HeadCell>
        <HeadCell>{t("columns.change")}</HeadCell>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} actions={actions} />
        ))}
      </TableBody>
    </DataTable>
  );
}

function PersonRow({ person, actions }: { readonly person: Person; readonly actions: PersonActions }) {
  const t = useTranslations("accounts.people");
  const roleName = useTranslations("accounts.roles");
  const momentText = useMomentText();
  const { id, name, email, role, secondFactor, sessions, disabledAt } = person;
  const hidden = { person: id };
  const about = (action: "disable" | "enable" | "endSessions" | "setRole") => ({
    label: t(action),
    about: t("actionOf", { action: t(action), name }),
  });
  return (
    <Row>
      <RowHead>
        <span className="block">{name}</span>
        <span className="wrap-anywhere block font-normal text-ink-2 text-sm">{email}</span>
      </RowHead>
      <Cell label={t("columns.role")}>
        <RowButton action={actions.setRole} hidden={hidden} {...about("setRole")}>
          <select name="role" key={role} defaultValue={role} aria-label={t("roleOf", { name })} className="field">
            {roles.map((one) => (
              <option key={one} value={one}>
                {roleName(one)}
              </option>
            ))}
          </select>
        </RowButton>
      </Cell>
      <Cell label={t("columns.factor")}>{t(secondFactor ? "on" : "off")}</Cell>
      <Cell label={t("columns.sessions")} align="end">
        {sessions}
      </Cell>
      <Cell label={t("columns.state")}>
        {disabledAt === null ? t("active") : t("disabled", { since: momentText(disabledAt) })}
      </Cell>
      <Cell label={t("columns.change")}>
        <div className="flex flex-wrap gap-2">
          {/* One form for both, so that what it says stays in sight when its button changes. */}
          <RowButton
            action={disabledAt === null ? actions.disable : actions.enable}
            hidden={hidden}
            {...about(disabledAt === null ? "disable" : "enable")}
          />
          {sessions === 0 ? null : <RowButton action={actions.endSessions} hidden={hidden} {...about("endSessions")} />}
        </div>
      </Cell>
    </Row>
  );
}
