import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { JudgeForm } from "#components/suggestions/judge-form.tsx";
import { SuggestionItem } from "#components/suggestions/suggestion-item.tsx";
import { address } from "#components/ui/address.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { confirmableOutcomes, confirmableStatuses } from "#data/answers/confirm-suggestion.ts";
import { previewConfirmation } from "#data/answers/preview-confirmation.ts";
import { isUuid } from "#data/is-uuid.ts";
import { listSuggestions, type Suggestion } from "#data/list-suggestions.ts";
import { knownDate } from "#domain/dates/calendar-date.ts";
import { denialOf } from "#domain/permissions/actor.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { toldWords } from "#lib/i18n/told-words.ts";
import { type QueryValue, single } from "#lib/page-query.ts";
import { today } from "#lib/today.ts";
import { judgeSuggestion } from "./actions.ts";

/** Suggestions on a page. */
const shown = 20;

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, QueryValue>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("acts.suggestions");
  return { title: t("title") };
}

/** What a suggestion would record as it is offered, and the form to confirm or decline it. */
async function Judging({
  one,
  place,
  fact,
}: {
  readonly one: Suggestion;
  readonly place: string;
  readonly fact: string | null;
}) {
  const locale = await getLocale();
  const [t, statuses, outcomes, acts, steps, consequences] = await Promise.all([
    getTranslations("acts.suggestions"),
    getTranslations("ui.followUp"),
    getTranslations("visits.promise.outcomes"),
    getTranslations("ui.actions"),
    getTranslations("timelines.steps"),
    previewConfirmation(one, today()),
  ]);
  const dateText = (date: string) => formatKnownDate(knownDate(date), locale);
  const offered = one.answers === "whole" ? 0 : 1;
  const date = one.fact.date === null ? "none" : dateText(one.fact.date);
  const kind = one.fact.kind;
  const factName = one.fact.what === "step" ? steps(kind as "law-published") : acts(kind as "signature");
  const options =
    one.what === "promise"
      ? confirmableOutcomes.map((value) => ({ value, label: outcomes(value) }))
      : confirmableStatuses.map((value) => ({ value, label: statuses(value) }));
  const notes =
    one.what === "promise"
      ? [
          t("promiseNow", {
            before: outcomes(one.standing as "open"),
            after: outcomes(confirmableOutcomes[offered]),
          }),
        ]
      : await toldWords("notes", consequences, { locale, dateText });
  return (
    <>
      <ul className="mt-2 max-w-prose list-disc pl-5 text-sm">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {date === "none" ? null : <li>{t("dated", { date })}</li>}
      </ul>
      <JudgeForm
        action={judgeSuggestion.bind(null, {
          ref: one.ref,
          fact: { what: one.fact.what, id: one.fact.id },
          stage: one.stage,
          place,
          list: { fact },
        })}
        place={place}
        options={options}
        offered={{
          status: options[offered]?.value ?? "",
          note: t("note", { fact: factName, treaty: one.treaty, date }),
        }}
        about={one.ref}
        words={{
          errors: t("errors"),
          confirmTitle: t("confirm.title"),
          status: t(one.what === "promise" ? "confirm.outcome" : "confirm.status"),
          note: t("confirm.note"),
          noteHint: t("confirm.noteHint"),
          confirm: t("confirm.record"),
          declineTitle: t("decline.title"),
          reason: t("decline.reason"),
          reasonHint: t("decline.reasonHint"),
          decline: t("decline.record"),
        }}
      />
    </>
  );
}

/** What an act or a law may have answered, each with its form. */
export default async function SuggestionsPage({ searchParams }: Props) {
  const actor = await pageActor("workbench.open", "/admin/suggestions");
  const [query, t] = await Promise.all([searchParams, getTranslations("acts.suggestions")]);
  const named = single(query["fact"]) ?? "";
  const fact = isUuid(named) ? named : null;
  const page = Math.max(1, Number(/^[1-9]\d{0,4}$/.exec(single(query["page"]) ?? "")?.[0] ?? 1));
  const done = (["confirmed", "declined"] as const).find((one) => one === single(query["done"]));
  const of = /^[A-Z0-9.-]{1,100}$/.exec(single(query["of"]) ?? "")?.[0];
  const mayJudge = denialOf(actor, "follow-up.record") === null;
  const which = { fact: fact ?? undefined, skipped: (page - 1) * shown, shown };
  const { total, isCut, items } = await listSuggestions(today(), which);
  return (
    <>
      <PageHeader
        title={t("title")}
        kicker={t(isCut ? "countMore" : "count", { count: total })}
        answer={t(fact === null ? "lead" : "leadBy")}
      >
        {fact === null ? null : (
          <p className="mt-2 flex flex-wrap gap-x-6 text-sm">
            <Link href={`/acts/${fact}`} prefetch={false} className="link inline-flex min-h-6 items-center">
              {t("act")}
            </Link>
            <Link href="/admin/suggestions" className="link inline-flex min-h-6 items-center">
              {t("all")}
            </Link>
          </p>
        )}
      </PageHeader>
      {done === undefined || of === undefined ? null : (
        <p role="status" className="mb-6 max-w-prose border-accent border-l-4 bg-surface px-4 py-3">
          {t(`done.${done}`, { ref: of })}
        </p>
      )}
      {items.length === 0 ? (
        <EmptyState title={t("none")} />
      ) : (
        <ol className="border-line border-b">
          {items.map((one, index) => (
            <SuggestionItem key={`${one.ref} ${one.fact.id} ${one.stage}`} one={one}>
              {mayJudge ? <Judging one={one} place={`s${index}`} fact={fact} /> : null}
            </SuggestionItem>
          ))}
        </ol>
      )}
      <p className="mt-4 flex flex-wrap gap-x-6">
        {total > page * shown ? (
          <Link
            href={address("/admin/suggestions", { fact, page: String(page + 1) })}
            className="link"
            prefetch={false}
          >
            {t("next")}
          </Link>
        ) : null}
        {page > 1 ? (
          <Link href={address("/admin/suggestions", { fact })} className="link" prefetch={false}>
            {t("first")}
          </Link>
        ) : null}
      </p>
    </>
  );
}
