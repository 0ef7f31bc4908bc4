import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RecordForm } from "#components/records/record-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { fieldsOf } from "#domain/forms/field-kinds.ts";
import { type FormValues, ownValues } from "#domain/forms/form-values.ts";
import { denialOf } from "#domain/permissions/actor.ts";
import { isRecordName, recordOperations, recordSchemas } from "#domain/records/kinds.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";
import { submitRecord } from "../../actions.ts";
import { openDraft, opened, wordsOfForm } from "../../form-parts.ts";
import { optionLists } from "../../option-lists.ts";
import { wordFields } from "../../word-fields.ts";

interface Props {
  readonly params: Promise<{ readonly kind: string }>;
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind } = await params;
  if (!isRecordName(kind)) return {};
  const t = await getTranslations("records.kinds");
  return { title: t(`${kind}.new`) };
}

/** Something new of any kind but an act. What the address says of its fields stands in the form. */
export default async function NewRecordPage({ params, searchParams }: Props) {
  const [{ kind }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  if (!isRecordName(kind)) notFound();
  const actor = await pageActor("act.preview", `/admin/records/${kind}/new`);
  const [t, fields, lists, words, draft] = await Promise.all([
    getTranslations("records.kinds"),
    wordFields(kind, { corrects: false }),
    optionLists(kind, locale),
    wordsOfForm(kind),
    openDraft(single(query["draft"]), kind, actor),
  ]);
  const given: FormValues = {
    "source.readOn": today(),
    ...ownValues(fieldsOf(recordSchemas[kind]), Object.entries(query)),
  };
  return (
    <>
      <PageHeader title={t(`${kind}.new`)} answer={t(`${kind}.lead`)} />
      <RecordForm
        action={submitRecord.bind(null, kind, null)}
        fields={fields}
        lists={lists}
        initial={draft === null ? opened(given, null) : opened(draft.values as FormValues, null, draft.remark ?? "")}
        {...words}
        draft={draft?.id ?? null}
        mayRecord={denialOf(actor, recordOperations[kind]) === null}
      />
    </>
  );
}
