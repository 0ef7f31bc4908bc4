import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WaysBack } from "#components/layout/ways-back.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.notAllowed");
  return { title: t("metaTitle"), robots: { index: false } };
}

/** Where proxy.ts sends, with status 403, whoever is signed in and asks for a page that their role may not open. */
export default async function NotAllowedPage() {
  const t = await getTranslations("accounts.notAllowed");
  return (
    <>
      <PageHeader title={t("title")} answer={t("answer")} />
      <WaysBack
        items={[
          { href: "/admin", label: t("workbench") },
          { href: "/account", label: t("account") },
          { href: "/", label: t("home") },
        ]}
      />
    </>
  );
}
