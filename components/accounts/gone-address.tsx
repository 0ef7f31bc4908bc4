import { useTranslations } from "next-intl";
import { WaysBack } from "#components/layout/ways-back.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** A one-time address that does not work: was used, taken back, has run out, or never was one. */
export function GoneAddress({ purpose }: { readonly purpose: "setup" | "invite" }) {
  const t = useTranslations("accounts.gone");
  return (
    <>
      <PageHeader title={t("title")} answer={t(purpose)} />
      <WaysBack items={[{ href: "/sign-in", label: t("signIn") }]} />
    </>
  );
}
