import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { WaysBack } from "#components/layout/ways-back.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common.notFound");
  return { title: t("metaTitle") };
}

/** Nothing is kept at the address. */
export default function NotFound() {
  const t = useTranslations("common.notFound");
  return (
    <>
      <PageHeader title={t("title")} answer={t("lead")} />
      <WaysBack
        items={[
          { href: "/states", label: t("states") },
          { href: "/treaties", label: t("treaties") },
          { href: "/visits", label: t("visits") },
          { href: "/", label: t("home") },
        ]}
      />
    </>
  );
}
