import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EndedNotice } from "#components/records/ended-notice.tsx";
import { RecordForm } from "#components/records/record-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { findEntry } from "#data/records/find-entry.ts";
import { fieldsOf } from "#domain/forms/field-kinds.ts";
import { type FormValues, valuesOf } from "#domain/forms/form-values.ts";
import { denialOf } from "#domain/permissions/actor.ts";
import { isRecordName, recordOperations, recordSchemas } from "#domain/records/kinds.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import { submitRecord } from "../../actions.ts";
import { addressOf } from "../../address-of.ts";
import { openDraft, opened, wordsOfForm } from "../../form-parts.ts";
import { optionLists } from "../../option-lists.ts";
import { momentWords } from "../../word-answer.ts";
import { wordFields } from "../../word-fields.ts";

interface Props {
  readonly params: Promise<{ readonly kind: string; readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind } = await params;
  if (!isRecordName(kind)) return {};
  const t = await getTranslations("records.kinds");
  return { title: t(`${kind}.correct`) };
}

/** A record of any kind but an act, to be put right. */
export default async function CorrectRecordPage({ params, searchParams }: Props) {
  const [{ kind, id }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  if (!isRecordName(kind)) notFound();
  const actor = await pageActor("act.preview", `/admin/records/${kind}/${id}`);
  const held = await findEntry(kind, id);
  if (held === null) notFound();
  const [t, words, draft, publicPage] = await Promise.all([
    getTranslations("records"),
    wordsOfForm(kind),
    openDraft(single(query["draft"]), kind, actor),
    addressOf(kind, held),
  ]);
  const recorded = valuesOf(fieldsOf(recordSchemas[kind]), held.values);
  return (
    <>
      <PageHeader title={t(`kinds.${kind}.correct`)} answer={t(`kinds.${kind}.lead`)}>
        <Link href={publicPage} className="link mt-2 inline-flex min-h-6 items-center text-sm">
          {t("links.page")}
        </Link>
      </PageHeader>
      {held.ended === null ? (
        <RecordForm
          action={submitRecord.bind(null, kind, id)}
          fields={await wordFields(kind, { corrects: true })}
          lists={await optionLists(kind, locale)}
          initial={
            draft === null
              ? opened(recorded, held.version)
              : opened(draft.values as FormValues, draft.version, draft.remark ?? "")
          }
          {...words}
          draft={draft?.id ?? null}
          mayRecord={denialOf(actor, recordOperations[kind]) === null}
        />
      ) : (
        <EndedNotice said={t("conflict.ended", { ...held.ended, at: momentWords(held.ended.at, locale) })} />
      )}
    </>
  );
}
