import { useLocale, useTranslations } from "next-intl";
import { type Citation, citationText, toBibtex, toRis } from "#domain/citation/citation.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { type Instant, shortInstant, toInstant } from "#domain/dates/instant.ts";
import { describeCitation } from "#lib/i18n/describe-citation.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { type AddressQuery, address, type LinkView } from "./address.ts";
import { CopyButton } from "./copy-button.tsx";
import { Disclosure } from "./disclosure.tsx";

/** What pages are cited as being of, and when this one was read. */
export interface Citing {
  /** Name of the site. */
  readonly site: string;
  /** Where the reader reached it, such as https://treaties.example.org. */
  readonly origin: string;
  /** Where a page shows the record as it is now, it is the record of this moment. */
  readonly now: Instant;
}

const forms = [
  { form: "bibtex", write: toBibtex, extension: "bib", type: "application/x-bibtex" },
  { form: "ris", write: toRis, extension: "ris", type: "application/x-research-info-systems" },
] as const;

function useCopyWords() {
  const t = useTranslations("ui.cite");
  return (form: "text" | "bibtex" | "ris") => ({
    copy: t("copy"),
    label: t("copyLabel", { form: t(form) }),
    copied: t("copied"),
  });
}

/** The citation for reference managers. The files are in their links, so that they need nothing but this page. */
function OtherForms({ citation }: { readonly citation: Citation }) {
  const t = useTranslations("ui.cite");
  const wordsOf = useCopyWords();
  return (
    <Disclosure summary={t("others")}>
      {forms.map(({ form, write, extension, type }) => {
        const text = write(citation);
        const file = `${citation.key}.${extension}`;
        return (
          <div key={form} className="mt-3">
            <h3 className="font-semibold text-sm">{t(form)}</h3>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too */}
            <pre tabIndex={0} className="mt-1 max-w-prose select-all overflow-x-auto bg-sunken px-4 py-3 text-xs">
              {text}
            </pre>
            <p className="mt-1.5 flex flex-wrap items-center gap-x-4">
              <CopyButton text={text} words={wordsOf(form)} />
              <a
                href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`}
                download={file}
                className="link inline-flex min-h-6 items-center text-sm"
              >
                {t("download", { file })}
              </a>
            </p>
          </div>
        );
      })}
    </Disclosure>
  );
}

/** How to cite a page: its words, and an address that shows the same on any later day, whatever is corrected meanwhile. */
export function Cite({
  title,
  path,
  query = {},
  asAt,
  standing,
  link,
  citing: { site, origin, now },
}: {
  readonly title: string;
  /** Address of the page, without language and query. */
  readonly path: string;
  /** What of its query makes it this page, without its day and its record. */
  readonly query?: AddressQuery;
  readonly asAt: IsoDay;
  /** Where what it is about stands on the day, in words. */
  readonly standing?: string;
  readonly link: LinkView;
  readonly citing: Citing;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const wordsOf = useCopyWords();
  const permalink = address(path, { ...query, asAt, knownAt: link.knownAt ?? shortInstant(now) });
  const here = getPathname({ href: permalink, locale });
  const knownAt = link.knownAt === null ? null : toInstant(link.knownAt);
  const url = `${origin}${here}`;
  const citation = describeCitation({ site, title, asAt, knownAt, standing, now, url }, locale, t);
  const text = citationText(citation);
  return (
    <>
      <p className="wrap-anywhere max-w-prose select-all rounded border border-line bg-sunken px-4 py-3 text-sm">
        {text.slice(0, -url.length)}
        <a href={here} className="link">
          {url}
        </a>
      </p>
      <div className="mt-2 space-y-2" data-print="no">
        <p className="flex flex-wrap items-center gap-x-4">
          <CopyButton text={text} words={wordsOf("text")} />
        </p>
        <OtherForms citation={citation} />
      </div>
    </>
  );
}
