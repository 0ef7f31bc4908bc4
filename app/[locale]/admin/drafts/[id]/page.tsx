import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DraftDifferences } from "#components/drafts/draft-differences.tsx";
import { TextAreaField } from "#components/forms/field.tsx";
import { Moment } from "#components/ui/moment.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Section } from "#components/ui/section.tsx";
import { getDraft } from "#data/list-drafts.ts";
import { denialOf } from "#domain/permissions/actor.ts";
import { pageActor } from "#lib/auth/page-actor.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { returnActDraft, withdrawActDraft } from "../../acts/draft-actions.ts";
import { draftLines, formOf, publishedAddress } from "./draft-lines.ts";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("acts.drafts");
  return { title: t("title") };
}

/** A draft, for its author and for those who review: what it proposes, and what to do with it. */
export default async function DraftPage({ params }: Props) {
  const { id } = await params;
  const actor = await pageActor("act.draft", `/admin/drafts/${id}`);
  const [draft, locale, t] = await Promise.all([getDraft(id), getLocale(), getTranslations("acts.drafts")]);
  const reviews = denialOf(actor, "draft.review") === null;
  // A draft is for its author and for those who review.
  if (draft === null || (draft.author.id !== actor.id && !reviews)) notFound();
  const pending = draft.status === "open" || draft.status === "returned";
  return (
    <>
      <PageHeader
        title={t("title")}
        kicker={
          <>
            {draft.author.name}, <Moment at={draft.updatedAt} />
          </>
        }
        answer={t("status", { status: draft.status })}
      />
      {draft.remark === null ? null : (
        <Section id="remark" title={t("remark")}>
          <p className="max-w-prose whitespace-pre-line">{draft.remark}</p>
        </Section>
      )}
      {draft.comment === null ? null : (
        <Section id="comment" title={t("comment", { name: draft.decidedBy ?? "" })}>
          <p className="max-w-prose whitespace-pre-line">{draft.comment}</p>
        </Section>
      )}
      <Section id="says" title={t("says")}>
        <DraftDifferences lines={await draftLines(draft, locale)} />
      </Section>
      {draft.publishedId === null ? null : (
        <p className="mt-6">
          <Link href={await publishedAddress(draft.kind, draft.publishedId)} className="link">
            {t("act")}
          </Link>
        </p>
      )}
      {pending ? (
        <div className="mt-8 flex flex-wrap items-start gap-x-6 gap-y-4">
          <Link href={formOf(draft)} prefetch={false} className="button button-primary">
            {t("open")}
          </Link>
          {draft.author.id === actor.id ? (
            <form action={withdrawActDraft.bind(null, draft.id)}>
              <button type="submit" className="button">
                {t("withdraw")}
              </button>
            </form>
          ) : null}
        </div>
      ) : null}
      {reviews && draft.status === "open" ? (
        <form action={returnActDraft.bind(null, draft.id)} className="mt-8 max-w-prose border-line border-t pt-6">
          <TextAreaField name="reason" label={t("returnComment")} maxLength={2000} required />
          <button type="submit" className="button mt-4">
            {t("return")}
          </button>
        </form>
      ) : null}
    </>
  );
}
