import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { InvitationTable } from "#components/accounts/invitation-table.tsx";
import { PeopleTable } from "#components/accounts/people-table.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { listInvitations, listPeople } from "#data/accounts/people.ts";
import { roles } from "#domain/permissions/operations.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { changeRole, disablePerson, enablePerson, endSessionsOf, invitePerson, takeBackInvitation } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.people");
  return { title: t("metaTitle") };
}

/** Who works on the record: accounts and invitations. */
export default async function PeoplePage() {
  await pageActor("people.manage", "/admin/people");
  const [people, invitations, t] = await Promise.all([listPeople(), listInvitations(), getTranslations("accounts")]);
  const disabled = people.filter(({ disabledAt }) => disabledAt !== null).length;
  return (
    <>
      <PageHeader
        title={t("people.title")}
        answer={t("people.answer", { active: people.length - disabled, disabled })}
      />
      <PeopleTable
        people={people}
        actions={{ setRole: changeRole, disable: disablePerson, enable: enablePerson, endSessions: endSessionsOf }}
      />
      <Section title={t("people.invite.title")} lead={t("people.invite.lead")}>
        <AccountForm
          action={invitePerson}
          submit={t("people.invite.submit")}
          errorTitle={t("errors.title")}
          fields={[
            { name: "email", kind: "email", label: t("fields.email"), autoComplete: "off" },
            {
              name: "role",
              kind: "choice",
              label: t("fields.role"),
              options: roles.map((value) => ({ value, label: t(`roles.${value}`) })),
            },
          ]}
        />
      </Section>
      <Section title={t("people.invitations.title")}>
        <InvitationTable invitations={invitations} takeBack={takeBackInvitation} />
      </Section>
    </>
  );
}
