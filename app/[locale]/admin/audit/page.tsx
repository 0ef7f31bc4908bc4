import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { AuditQuery } from "#components/audit/audit-entry.ts";
import { AuditFilter } from "#components/audit/audit-filter.tsx";
import { AuditList } from "#components/audit/audit-list.tsx";
import { address } from "#components/ui/address.ts";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getAuditOverview, listAudit } from "#data/list-audit.ts";
import { denialOf } from "#domain/permissions/actor.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { type QueryValue, single } from "#lib/page-query.ts";

const pageSize = 50;
const path = "/admin/audit";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audit");
  return { title: t("title") };
}

/** The audit log for administrators, the newest first. What breaks a rule never reaches the page (proxy.ts). */
export default async function AuditPage({ searchParams }: Props) {
  const actor = await pageActor("audit.read", path);
  const [params, t] = await Promise.all([searchParams, getTranslations("audit")]);
  const given = (name: string) => single(params[name]) ?? null;
  const query: AuditQuery = {
    from: given("from"),
    to: given("to"),
    actor: given("actor"),
    operation: given("operation"),
    entity: given("entity"),
    q: given("q"),
  };
  const filter = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== null));
  const cursor = given("cursor");
  const [{ items, nextCursor }, overview] = await Promise.all([
    listAudit(filter, { limit: pageSize, cursor }),
    getAuditOverview(),
  ]);
  const { entries, lastHash, actors, operations, entities } = overview;
  return (
    <>
      <PageHeader title={t("title")} answer={t("answer", { entries })}>
        {lastHash === null ? null : (
          <p className="mt-3 max-w-prose text-ink-2 text-sm">
            {t.rich("chain", { hash: () => <code className="wrap-anywhere text-xs">{lastHash}</code> })}
          </p>
        )}
      </PageHeader>
      <AuditFilter query={query} names={{ actor: actors, operation: operations, entity: entities }} />
      {denialOf(actor, "audit.export") === null ? (
        <p className="mt-4 flex flex-wrap items-baseline gap-x-4 text-sm" data-print="no">
          <span className="text-ink-2">{t("export.lead")}</span>
          {(["csv", "json"] as const).map((format) => (
            <a key={format} href={address("/api/v1/audit", { ...query, format })} className="link">
              {t(`export.${format}`)}
            </a>
          ))}
        </p>
      ) : null}
      <div className="mt-6">
        <AuditList entries={items} />
      </div>
      {cursor === null && nextCursor === null ? null : (
        <nav aria-label={t("pages.label")} className="mt-6 flex flex-wrap gap-3" data-print="no">
          {cursor === null ? null : <ButtonLink href={address(path, query)}>{t("pages.first")}</ButtonLink>}
          {nextCursor === null ? null : (
            <ButtonLink href={address(path, { ...query, cursor: nextCursor })}>{t("pages.next")}</ButtonLink>
          )}
        </nav>
      )}
    </>
  );
}
