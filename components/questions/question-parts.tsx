import { useTranslations } from "next-intl";
import type { LinkView } from "#components/ui/address.ts";
import type { Citing } from "#components/ui/cite.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { Contents } from "#components/ui/contents.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OpenQuestions } from "#domain/entities/questions.ts";
import { EffectDifferences } from "./effect-differences.tsx";
import { ForceDifferences } from "./force-differences.tsx";
import { QuestionGroups } from "./question-groups.tsx";

/** Everything below the as-at bar of the page of open questions. */
export function QuestionParts({
  open,
  citing,
  link,
}: {
  readonly open: OpenQuestions;
  /** Null where pages do not say how to cite them. */
  readonly citing: Citing | null;
  readonly link: LinkView;
}) {
  const t = useTranslations("questions");
  const parts = [
    { id: "force", words: "force", content: <ForceDifferences forces={open.forces} link={link} /> },
    { id: "effect", words: "effect", content: <EffectDifferences effects={open.effects} link={link} /> },
    { id: "sources", words: "sources", content: <QuestionGroups groups={open.groups} link={link} /> },
  ] as const;
  const items = [...parts.map(({ id, words }) => ({ id, label: t(`${words}.title`) }))];
  return (
    <>
      <Contents items={citing === null ? items : [...items, { id: "cite", label: t("cite.title") }]} />
      {parts.map(({ id, words, content }) => (
        <Section key={id} id={id} title={t(`${words}.title`)} lead={t(`${words}.lead`)}>
          {content}
        </Section>
      ))}
      <CiteSection
        title={t("cite.title")}
        name={t("title")}
        path="/open-questions"
        asAt={open.asAt}
        link={link}
        citing={citing}
      />
    </>
  );
}
