import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DraftLines } from "#components/drafts/draft-line.tsx";
import { MailQueue } from "#components/outbox/mail-queue.tsx";
import { SuggestionItem } from "#components/suggestions/suggestion-item.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Moment } from "#components/ui/moment.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { getQueue } from "#data/get-queue.ts";
import { isUuid } from "#data/is-uuid.ts";
import { listOpenDrafts, listOwnDrafts } from "#data/list-drafts.ts";
import { listSuggestions } from "#data/list-suggestions.ts";
import { getMailQueue } from "#data/outbox/mail-queue.ts";
import { denialOf } from "#domain/permissions/actor.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { mailQueue } from "#lib/jobs/queues.ts";
import { today } from "#lib/today.ts";
import { pageOf } from "./records/address-of.ts";

/** Changes shown on the start of the working pages. */
const shown = 20;
/** Suggestions shown there; all of them have a page of their own. */
const suggested = 5;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("acts.queue");
  return { title: t("title") };
}

/** What waits for a person, and what people did last. */
export default async function QueuePage() {
  const actor = await pageActor("workbench.open", "/admin");
  const reviews = denialOf(actor, "draft.review") === null;
  const sendsMail = denialOf(actor, "outbox.manage") === null;
  const [queue, suggestions, waiting, own, mail, t, drafts, records] = await Promise.all([
    getQueue(shown),
    listSuggestions(today(), { shown: suggested }),
    reviews ? listOpenDrafts() : [],
    listOwnDrafts(actor.id),
    sendsMail ? getMailQueue(mailQueue) : null,
    getTranslations("acts.queue"),
    getTranslations("acts.drafts"),
    getTranslations("records.kinds"),
  ]);
  return (
    <>
      <PageHeader title={t("title")} answer={t("lead", { name: actor.name, role: actor.role })} />
      {reviews ? (
        <Section id="drafts" title={drafts("waiting")}>
          <DraftLines drafts={waiting} />
        </Section>
      ) : null}
      {own.length === 0 ? null : (
        <Section id="own" title={drafts("own")}>
          <DraftLines drafts={own} />
        </Section>
      )}
      {suggestions.total === 0 ? null : (
        <Section
          id="suggestions"
          title={t(suggestions.isCut ? "suggestionsMore" : "suggestions", { count: suggestions.total })}
          lead={t("suggestionsLead")}
        >
          <ol className="border-line border-b">
            {suggestions.items.map((one) => (
              <SuggestionItem key={`${one.ref} ${one.fact.id}`} one={one} />
            ))}
          </ol>
          <p className="mt-3">
            <Link href="/admin/suggestions" className="link">
              {t("allSuggestions")}
            </Link>
          </p>
        </Section>
      )}
      {mail === null ? null : <MailQueue {...mail} />}
      <Section id="waiting" title={t("waiting")}>
        <ul className="max-w-prose list-disc space-y-1 pl-5">
          <li>
            <Link href="/open-questions" className="link">
              {t("questions", { count: queue.openQuestions })}
            </Link>
          </li>
          <li>{t("imprecise", { count: queue.impreciseActs })}</li>
        </ul>
      </Section>
      <Section id="recent" title={t("recent")}>
        {queue.recent.length === 0 ? (
          <EmptyState title={t("nothing")}>
            <Link href="/admin/acts/new" className="link">
              {t("begin")}
            </Link>
          </EmptyState>
        ) : (
          <ol className="max-w-prose space-y-2">
            {queue.recent.map(({ kind, key, shownOn, at, by, operation, reason }) => (
              <li key={`${key} ${operation} ${at}`}>
                <Link
                  href={kind === "action" ? `/acts/${key}` : pageOf(kind, key, shownOn)}
                  prefetch={false}
                  className="link"
                >
                  {t("change", {
                    what: kind === "action" ? t("act") : records(`${kind}.name`),
                    name: isUuid(key.replace(/^typed-/, "")) ? "none" : key,
                    operation,
                    by,
                  })}
                </Link>
                <span className="block text-ink-2 text-sm">
                  <Moment at={at} />
                  {reason === null ? "" : ` · ${reason}`}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Section>
    </>
  );
}
