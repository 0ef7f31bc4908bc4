import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { RecordName } from "#domain/records/kinds.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** A record by the id under which it is put right. */
export interface WorkRecord {
  readonly name: RecordName;
  readonly id: string;
}

function WorkLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <li>
      <Link href={href} prefetch={false} className="link inline-flex min-h-6 items-center">
        {children}
      </Link>
    </li>
  );
}

/**
 * For those who may: the ways to put right what a page shows, and to add to it.
 * @param of the record that the page is about
 * @param parts records that it shows besides, each with what to call it, and whether it may be retracted where that differs
 */
export function RecordWork({
  of,
  mayRetract,
  more = [],
  parts = [],
}: {
  readonly of: WorkRecord;
  /** Otherwise they may propose a correction. */
  readonly mayRetract: boolean;
  readonly more?: readonly { readonly href: string; readonly label: string }[];
  readonly parts?: readonly (WorkRecord & { readonly label: string; readonly mayRetract?: boolean })[];
}) {
  const t = useTranslations("records.links");
  const path = ({ name, id }: WorkRecord) => `/admin/records/${name}/${id}`;
  return (
    <div className="mt-8 space-y-2" data-print="no">
      <ul className="flex flex-wrap gap-x-6">
        <WorkLink href={path(of)}>{t("correct")}</WorkLink>
        {mayRetract ? <WorkLink href={`${path(of)}/retract`}>{t("retract")}</WorkLink> : null}
        {more.map(({ href, label }) => (
          <WorkLink key={href} href={href}>
            {label}
          </WorkLink>
        ))}
      </ul>
      {parts.map(({ label, mayRetract: partly = mayRetract, ...part }) => (
        <ul key={part.id} className="flex flex-wrap gap-x-6">
          <WorkLink href={path(part)}>{t("correctOf", { label })}</WorkLink>
          {partly ? <WorkLink href={`${path(part)}/retract`}>{t("retractOf", { label })}</WorkLink> : null}
        </ul>
      ))}
    </div>
  );
}
