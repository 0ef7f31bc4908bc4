import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { address, type LinkView } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import { useMomentText } from "#components/ui/moment.tsx";
import { NumberedSources, type SourceNumbers } from "#components/ui/source-numbers.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { type Instant, shortInstant } from "#domain/dates/instant.ts";
import { getPathname, Link } from "#lib/i18n/navigation.ts";

/** Whose report it is, and what it shows. */
export interface ReportView {
  /** Name of the site. */
  readonly site: string;
  /** Where the reader reached it, such as https://treaties.example.org. */
  readonly origin: string;
  readonly asAt: IsoDay;
  /** The moment whose record it shows: of this moment, where none was asked for. */
  readonly recorded: Instant;
  readonly link: LinkView;
}

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** The head of a report: whose it is, what day and which record it shows, and where the same is found on any later day. */
function TitleBlock({
  title,
  answer,
  path,
  view,
}: {
  readonly title: string;
  readonly answer: ReactNode;
  readonly path: string;
  readonly view: ReportView;
}) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const momentText = useMomentText();
  const { site, origin, asAt, recorded } = view;
  const permalink = getPathname({
    href: address(`${path}/report`, { asAt, knownAt: shortInstant(recorded) }),
    locale,
  });
  const facts = [
    { label: t("block.site"), value: site },
    { label: t("block.asAt"), value: formatDay(asAt, locale, "long") },
    { label: t("block.recorded"), value: momentText(recorded) },
    {
      label: t("block.permalink"),
      value: (
        <a href={permalink} className="link wrap-anywhere">
          {`${origin}${permalink}`}
        </a>
      ),
    },
  ];
  return (
    <header className="border-ink-3 border-b pt-8 pb-6">
      <p className="text-ink-2 text-sm">{t("kicker")}</p>
      <h1 className="mt-1 max-w-[40ch] text-balance font-semibold font-serif text-3xl">{title}</h1>
      <p className="mt-3 max-w-prose text-lg">{answer}</p>
      <dl className="mt-5 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[10rem_1fr]">
        {facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-ink-2">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** A report in its order: head, contents, numbered sections, sources. Printed, its pages are numbered (reports.css). */
export function ReportFrame({
  title,
  answer,
  path,
  view,
  sections,
  numbers,
}: {
  readonly title: string;
  readonly answer: ReactNode;
  /** Address of the page that it is made from, without language and query. */
  readonly path: string;
  readonly view: ReportView;
  readonly sections: readonly ReportSection[];
  readonly numbers: SourceNumbers;
}) {
  const t = useTranslations("reports");
  const all: readonly ReportSection[] = [
    ...sections,
    { id: "sources", title: t("sections.sources"), content: <NumberedSources numbers={numbers} /> },
  ];
  return (
    <article className="report max-w-[60rem]">
      <p className="mt-6 text-ink-2 text-sm" data-print="no">
        {t.rich("print", {
          link: () => (
            <Link href={address(path, { ...view.link })} className="link">
              {path}
            </Link>
          ),
        })}
      </p>
      <TitleBlock title={title} answer={answer} path={path} view={view} />
      <nav aria-labelledby="contents" className="mt-6">
        <h2 id="contents" className="font-semibold text-lg">
          {t("contents")}
        </h2>
        <ol className="mt-1 list-decimal pl-6">
          {all.map(({ id, title: name }) => (
            <li key={id}>
              <a href={`#${id}`} className="link-quiet inline-block min-h-6">
                {name}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {all.map(({ id, title: name, content }, index) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`} className="mt-10">
          <h2 id={`${id}-title`} className="font-semibold text-lg">{`${index + 1}. ${name}`}</h2>
          <div className="mt-3">{content}</div>
        </section>
      ))}
      <p className="mt-8 border-ink-3 border-t pt-3 text-ink-2 text-sm">{t("end")}</p>
    </article>
  );
}
