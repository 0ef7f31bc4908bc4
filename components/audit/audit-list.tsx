import { useTranslations } from "next-intl";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Moment } from "#components/ui/moment.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { AuditDifferences } from "./audit-differences.tsx";
import type { ShownEntry } from "./audit-entry.ts";

/** JSON as stored, on lines that can be read. */
function Stored({ label, json }: { readonly label: string; readonly json: string | null }) {
  if (json === null) return null;
  return (
    <>
      <dt className="text-ink-2">{label}</dt>
      <dd className="wrap-anywhere whitespace-pre-wrap font-mono text-xs">
        {JSON.stringify(JSON.parse(json), null, 2)}
      </dd>
    </>
  );
}

function Entry({ entry }: { readonly entry: ShownEntry }) {
  const t = useTranslations("audit");
  const { id, at, actor, operation, entity, entityKey, before, after, reason, hash } = entry;
  const kind = before === null || after === null ? "said" : "changed";
  return (
    <li className="border-line border-t py-3">
      <p className="wrap-anywhere flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="text-ink-2 text-sm tabular-nums">{t("list.number", { id })}</span>
        <span className="text-sm">
          <Moment at={at} />
        </span>
        <span className="min-w-0 font-semibold">{actor === "reference" ? t("list.reference") : actor}</span>
        <Tag>{operation}</Tag>
        <span className="min-w-0">
          {entity} {entityKey}
        </span>
      </p>
      {reason === null ? null : <p className="wrap-anywhere mt-1 max-w-prose">{t("list.reason", { reason })}</p>}
      <div className="mt-1">
        <Disclosure quiet summary={t(`list.open.${kind}`)} label={t(`list.openOf.${kind}`, { id })}>
          <AuditDifferences entry={entry} />
          <div className="mt-1">
            <Disclosure quiet summary={t("differences.raw")} label={t("differences.rawOf", { id })}>
              <dl className="space-y-1 text-sm">
                <Stored label={t("differences.before")} json={before} />
                <Stored label={t("differences.after")} json={after} />
                <dt className="text-ink-2">{t("list.hash")}</dt>
                <dd className="wrap-anywhere font-mono text-xs">{hash}</dd>
              </dl>
            </Disclosure>
          </div>
        </Disclosure>
      </div>
    </li>
  );
}

/** Entries of the audit log in the order given; each opens to what it changed. */
export function AuditList({ entries }: { readonly entries: readonly ShownEntry[] }) {
  const t = useTranslations("audit.list");
  if (entries.length === 0) {
    return (
      <EmptyState title={t("emptyTitle")}>
        <p>{t("emptyText")}</p>
      </EmptyState>
    );
  }
  return (
    <ol aria-label={t("label")} className="border-line border-b">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}
