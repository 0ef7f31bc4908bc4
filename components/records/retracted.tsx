import { useTranslations } from "next-intl";
import { useActorName } from "#components/changes/actor-name.ts";
import { WaysBack } from "#components/layout/ways-back.tsx";
import { address } from "#components/ui/address.ts";
import { Moment } from "#components/ui/moment.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { momentsAround } from "#domain/changes/fact-versions.ts";
import type { Instant } from "#domain/dates/instant.ts";

/** What stood at an address was taken out of the record: says by whom, when and why, and leads to what it said. */
export function Retracted({
  section,
  path,
  retraction: { name, at, by, reason },
}: {
  readonly section: "visits" | "recommendations";
  readonly path: string;
  readonly retraction: {
    readonly name: string;
    readonly at: Instant;
    readonly by: string;
    readonly reason: string;
  };
}) {
  const t = useTranslations("records.retracted");
  const nameOf = useActorName();
  return (
    <>
      <PageHeader
        title={t("title", { name })}
        answer={t.rich("answer", { by: nameOf(by), moment: () => <Moment at={at} /> })}
      />
      <p className="mb-6 max-w-prose">{t("reason", { reason })}</p>
      <WaysBack
        items={[
          { href: address(path, { knownAt: momentsAround(at).before }), label: t("before") },
          { href: `/${section}`, label: t(section) },
          { href: "/", label: t("home") },
        ]}
      />
    </>
  );
}
