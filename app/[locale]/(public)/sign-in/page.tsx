import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountForm } from "#components/accounts/account-form.tsx";
import { Notice } from "#components/accounts/notice.tsx";
import { SingleSignOnButton } from "#components/accounts/single-sign-on-button.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { currentActor } from "#lib/auth/current-actor.ts";
import { safeNext } from "#lib/auth/paths.ts";
import { challengedWith } from "#lib/auth/sign-in.ts";
import { beginPath } from "#lib/auth/single-sign-on/paths.ts";
import { providerLabel } from "#lib/auth/single-sign-on/provider-settings.ts";
import { waitingWith } from "#lib/auth/single-sign-on/waiting-sign-in.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import accounts from "#messages/en/accounts.json";
import { signInWithPassword } from "./actions.ts";
import { CodeStep } from "./code-step.tsx";
import { ProviderStep } from "./provider-step.tsx";

interface Props {
  readonly searchParams: Promise<{
    readonly next?: QueryValue;
    readonly step?: QueryValue;
    readonly said?: QueryValue;
  }>;
}

type Problem = keyof typeof accounts.signIn.provider.problems;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.signIn");
  return { title: t("metaTitle"), robots: { index: false } };
}

/**
 * Signing in: e-mail and password, or at the provider of single sign-on where one is set; then a code where the account has
 * a second factor.
 */
export default async function SignInPage({ searchParams }: Props) {
  const [query, actor, label] = await Promise.all([searchParams, currentActor(), providerLabel()]);
  const next = safeNext(single(query.next));
  if (actor !== null) redirect(next);
  const step = single(query.step);
  const sent = await headers();
  if (step === "code" && (await challengedWith(sent)) !== null) return <CodeStep next={next} />;
  const waiting = step === "provider" && label !== null ? await waitingWith(sent) : null;
  if (waiting !== null && label !== null) return <ProviderStep address={waiting.address} label={label} />;
  const t = await getTranslations("accounts");
  const said = single(query.said) ?? "";
  const told = isProblem(said) && (label !== null || said === "off");
  const message = told ? t(`signIn.provider.problems.${said}`, { label: label ?? "" }) : null;
  const form = (
    <AccountForm
      hidden={{ next }}
      errorTitle={t("errors.title")}
      action={signInWithPassword}
      submit={t("signIn.submit")}
      fields={[
        { name: "email", kind: "email", label: t("fields.email"), autoComplete: "username" },
        { name: "password", kind: "password", label: t("fields.password"), autoComplete: "current-password" },
      ]}
    />
  );
  return (
    <>
      <PageHeader title={t("signIn.title")} answer={t("signIn.lead")} />
      <Notice notice={said === "signed-out" ? t("signIn.signedOut") : null} secrets={[]} />
      <ErrorSummary title={t("signIn.provider.notDone")} errors={message === null ? [] : [{ field: "", message }]} />
      {label === null ? (
        form
      ) : (
        <>
          <SingleSignOnButton
            action={`${beginPath}?${new URLSearchParams({ next })}`}
            label={t("signIn.provider.button", { label })}
          />
          <Section title={t("signIn.provider.orPassword")}>{form}</Section>
        </>
      )}
    </>
  );
}

function isProblem(word: string): word is Problem {
  return Object.hasOwn(accounts.signIn.provider.problems, word);
}
