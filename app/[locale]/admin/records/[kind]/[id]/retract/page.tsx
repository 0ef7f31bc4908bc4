import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EndedNotice } from "#components/records/ended-notice.tsx";
import { RetractForm } from "#components/records/retract-form.tsx";
import { SaidList } from "#components/records/said-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { findEntry } from "#data/records/find-entry.ts";
import { fieldsOf } from "#domain/forms/field-kinds.ts";
import { valuesOf } from "#domain/forms/form-values.ts";
import { isRecordName, recordOperations, recordSchemas } from "#domain/records/kinds.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { retractRecord } from "../../../retract-actions.ts";
import { saidWords } from "../../../said-words.ts";
import { momentWords } from "../../../word-answer.ts";

interface Props {
  readonly params: Promise<{ readonly kind: string; readonly id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind } = await params;
  if (!isRecordName(kind)) return {};
  const t = await getTranslations("records.kinds");
  return { title: t(`${kind}.retract`) };
}

/** A record of any kind but an act, to be taken out of what counts. */
export default async function RetractRecordPage({ params }: Props) {
  const [{ kind, id }, locale, t] = await Promise.all([params, getLocale(), getTranslations("records")]);
  if (!isRecordName(kind)) notFound();
  await pageActor(recordOperations[kind], `/admin/records/${kind}/${id}/retract`);
  const held = await findEntry(kind, id);
  if (held === null) notFound();
  const said = await saidWords(kind, valuesOf(fieldsOf(recordSchemas[kind]), held.values));
  return (
    <>
      <PageHeader title={t(`kinds.${kind}.retract`)} answer={t("retract.lead")} />
      <SaidList said={said} />
      {held.ended === null ? (
        <RetractForm
          action={retractRecord.bind(null, kind, id)}
          version={held.version}
          words={{
            errors: t("form.errors"),
            reason: t("form.reason"),
            reasonHint: t("form.reasonHint"),
            record: t("retract.record"),
          }}
        />
      ) : (
        <EndedNotice said={t("conflict.ended", { ...held.ended, at: momentWords(held.ended.at, locale) })} />
      )}
    </>
  );
}
