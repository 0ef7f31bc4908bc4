import { useTranslations } from "next-intl";
import { PageHeader } from "#components/ui/page-header.tsx";
import { WaysBack } from "./ways-back.tsx";

/** Nothing is kept at the address: says so and leads on. */
export function NothingHere() {
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
