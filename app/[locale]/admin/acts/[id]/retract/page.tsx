import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { TouchedList } from "#components/acts/consequences.tsx";
import { StaleNotice } from "#components/acts/stale-notice.tsx";
import { RetractForm } from "#components/records/retract-form.tsx";
import { ActList } from "#components/treaties/act-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getEditableAct } from "#data/get-editable-act.ts";
import { isUuid } from "#data/is-uuid.ts";
import { listTouchedWithout } from "#data/list-touched.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { retractAct } from "../actions.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("acts.retract");
  return { title: t("title") };
}

/** An act on record, to be taken out of what counts. */
export default async function RetractActPage({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, getLocale()]);
  await pageActor("act.retract", `/admin/acts/${id}/retract`);
  const [act, reopens, t, words] = await Promise.all([
    getEditableAct(id, locale),
    isUuid(id) ? listTouchedWithout(id) : [],
    getTranslations("acts.retract"),
    getTranslations("records"),
  ]);
  if (act === null) notFound();
  return (
    <>
      <PageHeader title={t("title")} kicker={`${act.state.name} · ${act.treaty.shortTitle}`} answer={t("lead")} />
      <ActList actions={[act.action]} />
      {act.ended !== null ? null : reopens.length === 0 ? (
        <p className="mt-4 text-ink-2 text-sm">{t("reopensNone")}</p>
      ) : (
        <>
          <h2 className="mt-6 font-semibold">{t("reopens", { count: reopens.length })}</h2>
          <TouchedList things={reopens} />
        </>
      )}
      {act.ended === null ? (
        <RetractForm
          action={retractAct.bind(null, id)}
          version={id}
          words={{
            errors: words("form.errors"),
            reason: words("form.reason"),
            reasonHint: words("form.reasonHint"),
            record: t("record"),
          }}
        />
      ) : (
        <div className="mt-6">
          <StaleNotice ended={act.ended} path="retract" />
        </div>
      )}
    </>
  );
}
