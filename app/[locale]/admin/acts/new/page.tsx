import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActFields } from "#components/acts/act-fields.tsx";
import { ConfirmForm } from "#components/acts/confirm-form.tsx";
import { Consequences } from "#components/acts/consequences.tsx";
import { FormButtons } from "#components/acts/form-buttons.tsx";
import { PairFields } from "#components/acts/pair-fields.tsx";
import { RefusedKinds } from "#components/acts/refused-kinds.tsx";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { HiddenFields } from "#components/ui/hidden-fields.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ActionInput } from "#data/action-input.ts";
import { listAllowedKinds } from "#data/list-allowed-kinds.ts";
import { pickPair } from "#data/pick-pair.ts";
import { previewAction } from "#data/preview-action.ts";
import type { FormError } from "#domain/acts/act-values.ts";
import { firstDayOf, isReducedDate } from "#domain/dates/calendar-date.ts";
import { denialOf } from "#domain/permissions/actor.ts";
import { queryOf, typedAct } from "#lib/acts/typed-act.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { getPathname, Link } from "#lib/i18n/navigation.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";
import { checkTyped, problemOf } from "../check-typed.ts";
import { saveActDraft } from "../draft-actions.ts";
import { recordAct } from "./actions.ts";

const path = "/admin/acts/new";

async function previewNew(input: ActionInput) {
  const consequences = await previewAction(input, { today: today() });
  return "unknown" in consequences ? null : consequences;
}

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("acts.new");
  return { title: t("metaTitle") };
}

export default async function NewActPage({ searchParams }: Props) {
  const actor = await pageActor("act.preview", path);
  const mayRecord = denialOf(actor, "act.record") === null;
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("acts.new")]);
  const values = typedAct(query);
  const draft = single(query["draft"]) ?? null;
  const remark = single(query["remark"]) ?? null;
  const pair = await pickPair({ state: values.participant, treaty: values.instrument }, locale);
  const action = getPathname({ href: path, locale });
  const state = pair.state !== null && "one" in pair.state ? pair.state.one : null;
  const treaty = pair.treaty !== null && "one" in pair.treaty ? pair.treaty.one : null;

  if (state === null || treaty === null) {
    const errors: FormError[] = [];
    if (pair.state !== null && "candidates" in pair.state) {
      const names = pair.state.candidates.slice(0, 8).map((one) => `${one.name} (${one.iso3})`);
      const text = values.participant ?? "";
      const message = names.length === 0 ? t("nobody", { text }) : t("several", { text, names: names.join(", ") });
      errors.push({ field: "participant", message });
    }
    if (pair.treaty !== null && "candidates" in pair.treaty) {
      const names = pair.treaty.candidates.slice(0, 8).map((one) => one.code);
      const text = values.instrument ?? "";
      const message = names.length === 0 ? t("noTreaty", { text }) : t("several", { text, names: names.join(", ") });
      errors.push({ field: "instrument", message });
    }
    return (
      <>
        <PageHeader title={t("title")} answer={t("lead")} />
        <ErrorSummary title={t("errors")} errors={errors} />
        <form action={action} method="get" className="max-w-4xl">
          <h2 className="mb-3 font-semibold text-lg">{t("pair")}</h2>
          <PairFields values={values} errors={errors} states={pair.states} treaties={pair.treaties} />
          <button type="submit" className="button button-primary mt-6">
            {t("next")}
          </button>
        </form>
      </>
    );
  }

  const names = { participant: state.iso3, instrument: treaty.code };
  const typed = { ...values, ...names };
  const on = values.date !== null && isReducedDate(values.date) ? firstDayOf(values.date) : today();
  const allowed = await listAllowedKinds({ state: state.iso3, treaty: treaty.code }, { today: today(), on });
  const checked = single(query["check"]) === undefined ? null : await checkTyped(typed, locale, previewNew, null);
  const status = await getTranslations("ui.status");
  const standing = allowed?.standing;
  return (
    <>
      <PageHeader
        title={t("title")}
        answer={
          standing === undefined
            ? undefined
            : t("standing", {
                state: state.name,
                treaty: treaty.shortTitle,
                status: status(standing.status),
                since: standing.since === null ? "none" : formatDay(standing.since, locale, "long"),
              })
        }
      >
        <Link href={path} className="link mt-2 inline-flex min-h-6 items-center text-sm">
          {t("change")}
        </Link>
      </PageHeader>
      <ErrorSummary title={t("errors")} errors={[...(await problemOf(query)), ...(checked?.errors ?? [])]} />
      {checked?.preview == null ? null : (
        <Section id="changes" title={(await getTranslations("acts.changes"))("title")} lead={t("recordLead")}>
          <Consequences {...checked.preview} />
          {mayRecord ? (
            <ConfirmForm
              action={recordAct}
              query={{ ...queryOf(typed), draft }}
              token={randomUUID()}
              warnings={checked.warnings}
              needsReason={false}
              button={t("record")}
            />
          ) : (
            <p className="mt-4 max-w-prose text-ink-2">{t("editorRecords")}</p>
          )}
        </Section>
      )}
      <form action={action} method="get" className="mt-8 max-w-4xl border-line border-t pt-8">
        <HiddenFields query={names} />
        <ActFields
          values={values}
          errors={checked?.errors ?? []}
          refused={new Set(allowed?.kinds.flatMap(({ kind, refusal }) => (refusal === null ? [] : [kind])))}
          today={today()}
        />
        <RefusedKinds kinds={allowed?.kinds ?? []} />
        <FormButtons preview={t("preview")} save={saveActDraft} draft={draft} corrects={null} remark={remark} />
      </form>
    </>
  );
}
