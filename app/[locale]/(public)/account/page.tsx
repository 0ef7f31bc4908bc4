import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { FactorForm } from "#components/accounts/factor-form.tsx";
import { SessionTable } from "#components/accounts/session-table.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { denialOf } from "#domain/permissions/actor.ts";
import { currentSession } from "#lib/auth/current-actor.ts";
import { listOwnSessions } from "#lib/auth/own-sessions.ts";
import { signInFor } from "#lib/auth/paths.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { signOutHere } from "../sign-in/actions.ts";
import { changeFactor, changeOwnPassword, endSession, setUpFactor } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.account");
  return { title: t("metaTitle"), robots: { index: false } };
}

/** One's own account: second factor, password, sessions. */
export default async function AccountPage() {
  const [session, t] = await Promise.all([currentSession(), getTranslations("accounts")]);
  if (session === null || denialOf(session.actor, "account.manage") !== null) redirect(signInFor("/account"));
  const { actor } = session;
  const on = actor.via.kind === "session" && actor.via.secondFactor;
  const shut = denialOf(actor, "workbench.open") !== null;
  const errorTitle = t("errors.title");
  const factorWords = {
    password: t("fields.password"),
    start: t("account.factor.start"),
    scan: t("account.factor.scan"),
    qr: t("account.factor.qr"),
    secret: t("account.factor.secret"),
    code: t("fields.code"),
    codeHint: t("fields.codeHint"),
    confirm: t("account.factor.confirm"),
    errorTitle,
  };
  return (
    <>
      <PageHeader
        title={t("account.title")}
        answer={t("account.answer", { name: actor.name, role: t(`roles.${actor.role}`) })}
      >
        <div className="mt-4 flex flex-wrap items-center gap-4">
          {shut ? null : (
            <Link href="/admin" prefetch={false} className="link">
              {t("account.toWorkbench")}
            </Link>
          )}
          <form action={signOutHere}>
            <button type="submit" className="button">
              {t("signIn.signOut")}
            </button>
          </form>
        </div>
      </PageHeader>
      <Section
        title={t("account.factor.title")}
        lead={shut ? t("account.needsFactor") : t(on ? "account.factor.on" : "account.factor.off")}
      >
        <FactorForm action={setUpFactor} on={on} words={factorWords} />
        {on ? (
          <AccountForm
            action={changeFactor}
            errorTitle={errorTitle}
            choices={[
              { value: "codes", label: t("account.factor.newCodes") },
              { value: "off", label: t("account.factor.turnOff") },
            ]}
            fields={[
              { name: "password", kind: "password", label: t("fields.password"), autoComplete: "current-password" },
            ]}
          />
        ) : null}
      </Section>
      <Section title={t("account.password.title")}>
        <AccountForm
          action={changeOwnPassword}
          errorTitle={errorTitle}
          submit={t("account.password.submit")}
          fields={[
            {
              name: "currentPassword",
              kind: "password",
              label: t("fields.currentPassword"),
              autoComplete: "current-password",
            },
            {
              name: "newPassword",
              kind: "password",
              label: t("fields.newPassword"),
              hint: t("fields.passwordHint"),
              autoComplete: "new-password",
            },
          ]}
        />
      </Section>
      <Section title={t("account.sessions.title")}>
        <SessionTable sessions={await listOwnSessions(session)} end={endSession} />
      </Section>
    </>
  );
}
