import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { Notice } from "#components/accounts/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { currentActor } from "#lib/auth/current-actor.ts";
import { safeNext } from "#lib/auth/paths.ts";
import { challengedWith } from "#lib/auth/sign-in.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import { signInWithCode, signInWithPassword, signInWithRecovery } from "./actions.ts";

interface Props {
  readonly searchParams: Promise<{
    readonly next?: QueryValue;
    readonly step?: QueryValue;
    readonly said?: QueryValue;
  }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.signIn");
  return { title: t("metaTitle"), robots: { index: false } };
}

/** Signing in: e-mail and password, then a code where the account has a second factor. */
export default async function SignInPage({ searchParams }: Props) {
  const [query, actor, t] = await Promise.all([searchParams, currentActor(), getTranslations("accounts")]);
  const next = safeNext(single(query.next));
  if (actor !== null) redirect(next);
  const shared = { hidden: { next }, errorTitle: t("errors.title") };
  if (single(query.step) === "code" && (await challengedWith(await headers())) !== null) {
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
  const signedOut = single(query.said) === "signed-out";
  return (
    <>
      <PageHeader title={t("signIn.title")} answer={t("signIn.lead")} />
      <Notice notice={signedOut ? t("signIn.signedOut") : null} secrets={[]} />
      <AccountForm
        {...shared}
        action={signInWithPassword}
        submit={t("signIn.submit")}
        fields={[
          { name: "email", kind: "email", label: t("fields.email"), autoComplete: "username" },
          { name: "password", kind: "password", label: t("fields.password"), autoComplete: "current-password" },
        ]}
      />
    </>
  );
}
