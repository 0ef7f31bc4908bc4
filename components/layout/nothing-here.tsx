import { useTranslations } from "next-intl";
import { Moment } from "#components/ui/moment.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { Instant } from "#domain/dates/instant.ts";
import { WaysBack } from "./ways-back.tsx";

/** Nothing is kept at the address, or nothing was by the moment whose record was asked for: says so and leads on. */
export function NothingHere({ knownAt = null }: { readonly knownAt?: Instant | null }) {
  const t = useTranslations("common.notFound");
  return (
    <>
      <PageHeader
        title={t("title")}
        answer={knownAt === null ? t("lead") : t.rich("leadThen", { moment: () => <Moment at={knownAt} /> })}
      />
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
