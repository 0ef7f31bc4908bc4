import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ActFields } from "#components/acts/act-fields.tsx";
import { ConfirmForm } from "#components/acts/confirm-form.tsx";
import { Consequences } from "#components/acts/consequences.tsx";
import { FormButtons } from "#components/acts/form-buttons.tsx";
import { StaleNotice } from "#components/acts/stale-notice.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { ConflictPanel } from "#components/records/conflict-panel.tsx";
import { HiddenFields } from "#components/ui/hidden-fields.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { getEditableAct } from "#data/get-editable-act.ts";
import { previewCorrection } from "#data/preview-correction.ts";
import { denialOf } from "#domain/permissions/actor.ts";
import { recordedValues } from "#lib/acts/recorded-values.ts";
import { queryOf, typedAct } from "#lib/acts/typed-act.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { getPathname, Link } from "#lib/i18n/navigation.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";
import { checkTyped, problemOf } from "../../check-typed.ts";
import { saveActDraft } from "../../draft-actions.ts";
import { changedMeanwhile } from "../../meanwhile.ts";
import { correctAct } from "../actions.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("acts.correct");
  return { title: t("title") };
}

/** An act on record, to be put right: what is typed is checked without the act that it replaces. */
export default async function CorrectActPage({ params, searchParams }: Props) {
  const [{ id }, query, locale] = await Promise.all([params, searchParams, getLocale()]);
  const actor = await pageActor("act.draft", `/admin/acts/${id}/correct`);
  const mayRecord = denialOf(actor, "act.correct") === null;
  const draft = single(query["draft"]) ?? null;
  const remark = single(query["remark"]) ?? null;
  const [act, t, words, changes] = await Promise.all([
    getEditableAct(id, locale),
    getTranslations("acts.correct"),
    getTranslations("acts.new"),
    getTranslations("acts.changes"),
  ]);
  if (act === null) notFound();
  const isTyped = single(query["check"]) !== undefined;
  const pair = { participant: act.action.state, instrument: act.action.treaty };
  const values = isTyped ? { ...typedAct(query), ...pair } : recordedValues(act.action);
  const checked =
    isTyped && act.ended === null
      ? await checkTyped(values, locale, (input) => previewCorrection(id, input, { today: today() }), id)
      : null;
  const meanwhile = isTyped ? await changedMeanwhile(act, values) : null;
  const action = getPathname({ href: `/admin/acts/${id}/correct`, locale });
  return (
    <>
      <PageHeader title={t("title")} kicker={`${act.state.name} · ${act.treaty.shortTitle}`} answer={t("lead")} />
      {meanwhile === null ? (
        act.ended !== null && <StaleNotice ended={act.ended} path="correct" />
      ) : (
        <>
          <ConflictPanel conflict={meanwhile.conflict} words={meanwhile.words} />
          <Link href={meanwhile.goOn} prefetch={false} className="button button-primary">
            {t("goOn")}
          </Link>
        </>
      )}
      <ErrorSummary title={words("errors")} errors={[...(await problemOf(query)), ...(checked?.errors ?? [])]} />
      {checked?.preview == null ? null : (
        <Section id="changes" title={changes("title")} lead={words("recordLead")}>
          <Consequences {...checked.preview} />
          {mayRecord ? (
            <ConfirmForm
              action={correctAct.bind(null, id)}
              query={{ ...queryOf(values), draft }}
              token={randomUUID()}
              warnings={checked.warnings}
              needsReason
              button={t("record")}
            />
          ) : (
            <p className="mt-4 max-w-prose text-ink-2">{words("editorRecords")}</p>
          )}
        </Section>
      )}
      {act.ended === null ? (
        <form action={action} method="get" className="mt-8 max-w-4xl border-line border-t pt-8">
          <HiddenFields query={pair} />
          <ActFields values={values} errors={checked?.errors ?? []} refused={new Set()} today={today()} />
          <FormButtons preview={words("preview")} save={saveActDraft} draft={draft} corrects={id} remark={remark} />
        </form>
      ) : null}
    </>
  );
}
