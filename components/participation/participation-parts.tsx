import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActList } from "#components/treaties/act-list.tsx";
import type { LinkView } from "#components/ui/address.ts";
import type { Citing } from "#components/ui/cite.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Freshness } from "#components/ui/freshness.tsx";
import { QuestionList } from "#components/ui/question-list.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ParticipationPage } from "#domain/entities/pages.ts";
import { StatusHistory } from "./status-history.tsx";
import { Why } from "./why.tsx";

/** Everything below the as-at bar of a participation's page: why, by which acts, since when, and what is open. */
export function ParticipationParts({
  page,
  path,
  citing,
  link,
  delays,
  children,
}: {
  readonly page: ParticipationPage;
  readonly path: string;
  /** Null where pages do not say how to cite them. */
  readonly citing: Citing | null;
  readonly link: LinkView;
  /** How long those who signed the treaty took to deposit, this state marked; null where it has not signed. */
  readonly delays: ReactNode;
  /** What else is on record about the pair, between its acts and its open questions. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations("why");
  const delayWords = useTranslations("delays");
  const { state, row, asAt, questions } = page;
  const { treaty, actions, explanation, periods, freshness } = row;
  return (
    <>
      <Section id="why" title={t("title")} lead={t("lead")}>
        <Why explanation={explanation} />
      </Section>
      <Section id="acts" title={t("page.acts")} aside={<Freshness value={freshness} />}>
        {actions.length === 0 ? <EmptyState title={t("page.noActs")} /> : <ActList actions={actions} />}
      </Section>
      {children}
      {delays === null ? null : (
        <Section id="signature-to-deposit" title={delayWords("section")} lead={delayWords("lead")}>
          {delays}
        </Section>
      )}
      <Section id="history" title={t("page.history")}>
        <StatusHistory periods={periods} caption={t("page.history")} />
      </Section>
      {questions.length === 0 ? null : (
        <Section id="questions" title={t("page.questions")}>
          <QuestionList questions={questions} />
        </Section>
      )}
      <CiteSection
        title={t("page.cite")}
        name={t("page.citeName", { state: state.name, treaty: treaty.shortTitle })}
        path={path}
        asAt={asAt}
        link={link}
        citing={citing}
      />
    </>
  );
}
