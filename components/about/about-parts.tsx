import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Contact } from "#components/layout/contact.tsx";
import type { ShownSite } from "#components/layout/shown-site.ts";
import { AllQuestionsLink } from "#components/questions/all-questions-link.tsx";
import type { LinkView } from "#components/ui/address.ts";
import type { Citing } from "#components/ui/cite.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { Contents } from "#components/ui/contents.tsx";
import { Section } from "#components/ui/section.tsx";
import type { AboutData } from "#domain/entities/pages.ts";
import { CoverageTable } from "./coverage-table.tsx";
import { ForceTable } from "./force-table.tsx";
import { SourceTable } from "./source-table.tsx";
import { StatusLegend } from "./status-legend.tsx";

/** Sentences of a part that is prose, by their keys. */
function Prose({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  return (
    <div className="max-w-prose space-y-3">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

/** What the record holds, how fresh it is, how it is read, and what it leaves open. */
export function AboutParts({
  data,
  site,
  citing,
  link,
  work,
}: {
  readonly data: AboutData;
  readonly site: Pick<ShownSite, "contactEmail" | "contactAddress" | "publicInterface">;
  /** Null where pages do not say how to cite them. */
  readonly citing: Citing | null;
  readonly link: LinkView;
  /** Ids of sources by their keys, for those who may put one right; null for everybody else. */
  readonly work: ReadonlyMap<string, string> | null;
}) {
  const t = useTranslations("about");
  const parts: { readonly id: string; readonly title: string; readonly lead?: string; readonly content: ReactNode }[] =
    [
      {
        id: "origin",
        title: t("origin.title"),
        content: <Prose paragraphs={[t("origin.first"), t("origin.second"), t("origin.third")]} />,
      },
      {
        id: "coverage",
        title: t("coverage.title"),
        lead: t("coverage.lead"),
        content: <CoverageTable data={data} link={link} />,
      },
      { id: "statuses", title: t("statuses.title"), lead: t("statuses.lead"), content: <StatusLegend /> },
      {
        id: "counting",
        title: t("counting.title"),
        content: <Prose paragraphs={[t("counting.first"), t("counting.second")]} />,
      },
      {
        id: "imprecise",
        title: t("imprecise.title"),
        content: <Prose paragraphs={[t("imprecise.first"), t("imprecise.second"), t("imprecise.third")]} />,
      },
      {
        id: "force",
        title: t("force.title"),
        lead: t("force.lead"),
        content: <ForceTable data={data} link={link} />,
      },
      {
        id: "follow-up",
        title: t("followUp.title"),
        content: <Prose paragraphs={[t("followUp.first"), t("followUp.second")]} />,
      },
      {
        id: "questions",
        title: t("questions.title"),
        lead: t("questions.lead"),
        content: (
          <>
            <p className="max-w-prose">{t("questions.count", { count: data.questions })}</p>
            <AllQuestionsLink link={link} />
          </>
        ),
      },
      {
        id: "missing",
        title: t("missing.title"),
        content: <Prose paragraphs={[t("missing.first"), t("missing.second"), t("missing.third")]} />,
      },
      {
        id: "sources",
        title: t("sources.title"),
        lead: t("sources.lead"),
        content: <SourceTable sources={data.sources} work={work} />,
      },
      ...(site.contactEmail === "" && site.contactAddress === ""
        ? []
        : [{ id: "contact", title: t("contact.title"), lead: t("contact.lead"), content: <Contact {...site} /> }]),
    ];
  const items = [...parts, ...(citing === null ? [] : [{ id: "cite", title: t("cite.title") }])];
  return (
    <>
      <Contents items={items.map(({ id, title: label }) => ({ id, label }))} />
      {parts.map(({ id, content, ...words }) => (
        <Section key={id} id={id} {...words}>
          {content}
        </Section>
      ))}
      <CiteSection
        title={t("cite.title")}
        lead={t("cite.lead")}
        name={t("title")}
        path="/about"
        asAt={data.asAt}
        link={link}
        citing={citing}
      >
        {site.publicInterface ? (
          <p className="mt-3 max-w-prose text-sm">
            {t.rich("cite.interface", {
              link: (chunks) => (
                <a href="/api/v1/openapi.json" className="link">
                  {chunks}
                </a>
              ),
            })}
          </p>
        ) : null}
      </CiteSection>
    </>
  );
}
