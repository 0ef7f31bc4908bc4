import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/ui/page-header.tsx";
import { denialOf } from "#domain/permissions/actor.ts";
import { recordNames } from "#domain/records/kinds.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { Link } from "#lib/i18n/navigation.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("records.index");
  return { title: t("metaTitle") };
}

/** What can be recorded, kind by kind. */
export default async function RecordsPage() {
  const actor = await pageActor("act.preview", "/admin/records");
  const [t, acts] = await Promise.all([getTranslations("records"), getTranslations("acts.new")]);
  const kinds = [
    { href: "/admin/acts/new", name: acts("title"), lead: acts("lead") },
    ...recordNames.map((kind) => ({
      href: `/admin/records/${kind}/new`,
      name: t(`kinds.${kind}.new`),
      lead: t(`kinds.${kind}.lead`),
    })),
  ];
  return (
    <>
      <PageHeader title={t("index.title")} answer={t("index.lead")} />
      <ul className="grid max-w-5xl gap-x-8 gap-y-5 md:grid-cols-2">
        {kinds.map(({ href, name, lead }) => (
          <li key={href} className="border-line border-t pt-3">
            <Link href={href} prefetch={false} className="link font-semibold">
              {name}
            </Link>
            <p className="mt-1 text-ink-2 text-sm">{lead}</p>
          </li>
        ))}
      </ul>
      <p className="mt-8 max-w-prose text-ink-2">
        {t(denialOf(actor, "act.correct") === null ? "index.existing" : "index.drafts")}
      </p>
    </>
  );
}
