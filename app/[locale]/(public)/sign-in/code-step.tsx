import { getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { Link } from "#lib/i18n/navigation.ts";
import { signInWithCode, signInWithRecovery } from "./actions.ts";

/** The second step: a code, or a recovery code. */
export async function CodeStep({ next }: { readonly next: string }) {
  const t = await getTranslations("accounts");
  const shared = { hidden: { next }, errorTitle: t("errors.title") };
  return (
    <>
      <PageHeader title={t("signIn.codeTitle")} answer={t("signIn.codeLead")} />
      <AccountForm
        {...shared}
        action={signInWithCode}
        submit={t("signIn.codeSubmit")}
        fields={[
          {
            name: "code",
            kind: "code",
            label: t("fields.code"),
            hint: t("fields.codeHint"),
            autoComplete: "one-time-code",
          },
        ]}
      />
      <Section title={t("signIn.recoveryTitle")}>
        <AccountForm
          {...shared}
          action={signInWithRecovery}
          submit={t("signIn.recoverySubmit")}
          fields={[
            {
              name: "recoveryCode",
              kind: "text",
              label: t("fields.recoveryCode"),
              hint: t("fields.recoveryHint"),
              autoComplete: "off",
            },
          ]}
        />
      </Section>
      <p className="mt-8">
        <Link href={`/sign-in?${new URLSearchParams({ next })}`} className="link">
          {t("signIn.startAgain")}
        </Link>
      </p>
    </>
  );
}
