import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AllQuestionsLink } from "#components/questions/all-questions-link.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import type { Citing } from "#components/ui/cite.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { Contents } from "#components/ui/contents.tsx";
import { Freshness } from "#components/ui/freshness.tsx";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { QuestionList } from "#components/ui/question-list.tsx";
import { Section } from "#components/ui/section.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import { NumberedSources, numberSources } from "#components/ui/source-numbers.tsx";
import type { Instant } from "#domain/dates/instant.ts";
import { isToldAsProcedure } from "#domain/declarations/procedures.ts";
import type { TreatyPage } from "#domain/entities/pages.ts";
import { ComplaintProtocols, complaintProtocols } from "./complaint-protocols.tsx";
import { isSimple } from "./condition-words.ts";
import { CountsBothWays } from "./counts-both-ways.tsx";
import { DeclarationTable } from "./declaration-table.tsx";
import { FinalClauses } from "./final-clauses.tsx";
import { ForceComparison } from "./force-comparison.tsx";
import { Participants } from "./participants.tsx";
import { ProcedureTable } from "./procedure-table.tsx";
import type { ParticipantFilter } from "./select-participants.ts";
import { ThresholdProgress } from "./threshold-progress.tsx";
import { TotalsTable } from "./totals-table.tsx";

interface Part {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly aside?: ReactNode;
  readonly content: ReactNode;
}

/** What is drawn of a treaty; null where there is nothing to draw. */
export interface TreatyPictures {
  readonly growth: ReactNode;
  readonly delays: ReactNode;
}

interface Props {
  readonly page: TreatyPage;
  readonly filter: ParticipantFilter;
  /** Name of the state that is marked in the pictures; null for none. */
  readonly mark: string | null;
  readonly pictures: TreatyPictures;
  /** Null where pages do not say how to cite them. */
  readonly citing: Citing | null;
  /** The moment at which the page is read. */
  readonly now: Instant;
  readonly link: LinkView;
}

function useParts({ page, filter, mark, pictures, link }: Omit<Props, "citing" | "now">): Part[] {
  const t = useTranslations("treaties");
  const procedures = useTranslations("declarations.procedures");
  const fresh = useTranslations("ui.freshness");
  const locale = useLocale();
  const subjectOf = ({ state }: { readonly state: string }) => {
    const name = page.states[state];
    if (name === undefined) return { label: state, href: null };
    return { label: name.name, href: address(`/states/${name.slug}`, { ...link }) };
  };
  const { freshness } = page;
  const numbers = numberSources([
    ...page.participants.flatMap(({ actions }) => actions.flatMap((action) => action.sources)),
    ...page.procedures.flatMap(({ sources }) => sources),
  ]);
  const declarations = page.declarations.filter((one) => !isToldAsProcedure(one, page.procedures));
  const growth = useTranslations("growth");
  const delays = useTranslations("delays");
  const parts: (Part | false)[] = [
    pictures.growth !== null && {
      id: "over-time",
      title: growth("section"),
      lead: growth("lead"),
      content: pictures.growth,
    },
    {
      id: "participants",
      title: t("participants.title"),
      lead: t("participants.lead"),
      aside: <Freshness value={freshness} />,
      content: <Participants page={page} filter={filter} mark={mark} link={link} numbers={numbers} />,
    },
    {
      id: "entry-into-force",
      title: t("force.title"),
      lead: t("force.lead"),
      content: (
        <>
          <ForceComparison force={page.force} simple={isSimple(page.treaty.rules)} />
          {isSimple(page.treaty.rules) && page.force.official !== null ? null : (
            <ThresholdProgress page={page} link={link} />
          )}
        </>
      ),
    },
    pictures.delays !== null && {
      id: "signature-to-deposit",
      title: delays("section"),
      lead: delays("lead"),
      content: pictures.delays,
    },
    { id: "clauses", title: t("clauses.title"), content: <FinalClauses rules={page.treaty.rules} /> },
    page.totals.length > 0 && {
      id: "totals",
      title: t("totals.title"),
      lead: t("totals.lead"),
      content: <TotalsTable page={page} />,
    },
    declarations.length > 0 && {
      id: "declarations",
      title: t("declarations.title"),
      lead: t("declarations.lead"),
      content: (
        <DeclarationTable
          declarations={declarations}
          subjectHead={t("columns.participant")}
          subjectOf={subjectOf}
          caption={t("declarations.title")}
        />
      ),
    },
    (page.procedures.length > 0 || complaintProtocols(page).length > 0) && {
      id: "procedures",
      title: procedures("title"),
      lead: procedures("lead"),
      content: (
        <>
          <ComplaintProtocols page={page} link={link} />
          {page.procedures.length === 0 ? null : (
            <ProcedureTable
              procedures={page.procedures}
              subjectHead={t("columns.participant")}
              subjectOf={subjectOf}
              caption={procedures("title")}
              numbers={numbers}
            />
          )}
        </>
      ),
    },
    page.questions.length > 0 && {
      id: "questions",
      title: t("questions.title"),
      lead: t("questions.lead"),
      content: (
        <>
          <QuestionList questions={page.questions} />
          <AllQuestionsLink link={link} />
        </>
      ),
    },
    freshness !== null && {
      id: "freshness",
      title: t("freshness.title"),
      content: (
        <div className="max-w-prose space-y-1 text-sm">
          <p>{fresh("sentence", { date: formatKnownDate(freshness.completeTo, locale, "long") })}</p>
          {freshness.note === null ? null : <p>{freshness.note}</p>}
          <p>
            <SourceNote source={freshness.source} />
          </p>
        </div>
      ),
    },
    numbers.list.length > 0 && {
      id: "sources",
      title: t("sources.title"),
      lead: t("sources.lead"),
      content: <NumberedSources numbers={numbers} />,
    },
  ];
  return parts.filter((part) => part !== false);
}

/** Everything below the as-at bar of a treaty's page. */
export function TreatyParts({ page, filter, mark, pictures, citing, now, link }: Props) {
  const t = useTranslations("treaties");
  const parts = useParts({ page, filter, mark, pictures, link });
  const items = [...parts, ...(citing === null ? [] : [{ id: "cite", title: t("cite.title") }])];
  return (
    <>
      <CountsBothWays page={page} link={link} now={now} />
      <Contents items={items.map(({ id, title: label }) => ({ id, label }))} />
      {parts.map(({ id, content, ...words }) => (
        <Section key={id} id={id} {...words}>
          {content}
        </Section>
      ))}
      <CiteSection
        title={t("cite.title")}
        name={page.treaty.title}
        path={`/treaties/${page.treaty.slug}`}
        asAt={page.asAt}
        link={link}
        citing={citing}
      />
    </>
  );
}
