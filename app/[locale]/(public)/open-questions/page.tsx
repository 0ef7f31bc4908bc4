import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { QuestionParts } from "#components/questions/question-parts.tsx";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { findOpenQuestions } from "#data/find-open-questions.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import { linkView, type ViewQuery, viewParam } from "#lib/page-query.ts";
import { citing } from "#lib/settings/citing.ts";
import { today } from "#lib/today.ts";

interface Props {
  readonly searchParams: Promise<ViewQuery>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("questions");
  return { title: t("title"), description: t("metaDescription") };
}

export default async function OpenQuestionsPage({ searchParams }: Props) {
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("questions")]);
  const view = viewParam(query, locale);
  const { asAt, knownAt } = view;
  const bar = { today: today(), path: "/open-questions" };
  const begins = await recordBeginsAfter(knownAt);
  if (begins !== null) return <BeforeRecord title={t("title")} view={view} begins={begins} {...bar} />;
  const open = await findOpenQuestions(view);
  const { groups, forces, effects } = open;
  const questions = groups.reduce((sum, group) => sum + group.questions.length, 0);
  return (
    <>
      <PageHeader
        title={t("title")}
        answer={t("answer", { questions, forces: forces.length, effects: effects.length })}
      />
      <AsAtBar subject={t("title")} asAt={asAt} knownAt={knownAt} {...bar} />
      <QuestionParts open={open} citing={await citing()} link={linkView(view)} />
    </>
  );
}
