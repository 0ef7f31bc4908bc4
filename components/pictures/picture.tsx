import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { DownloadPicture } from "./download-picture.tsx";
import { EmbedCode } from "./embed-code.tsx";

/**
 * A picture with all that goes with one: a title that says what it shows and as at when, its facts as a table one click away, and
 * ways to take it along. The drawing is one SVG, or HTML that holds one, with its own title and description.
 *
 * A compact one keeps its table and its files behind one line: for small pictures, and where several follow one another.
 */
export function Picture({
  id,
  title,
  note,
  table,
  tableOpen = false,
  csv,
  permalink,
  embed,
  drawing = true,
  compact = false,
  file,
  children,
}: {
  /** Target of links, and the name of its files. */
  readonly id: string;
  /** What it shows, and as at when. */
  readonly title: string;
  /** Under it: its key, what to know about it. */
  readonly note?: ReactNode;
  /** The same facts as a table; absent where the picture is one itself. */
  readonly table?: ReactNode;
  readonly tableOpen?: boolean;
  /** Address of its facts as CSV. */
  readonly csv: string;
  /** The address at which it is found again, written into its files. */
  readonly permalink: string;
  /** Whole address of the page that other sites may show in a frame; where there is one. */
  readonly embed?: string;
  /** False where there is no SVG to take along. */
  readonly drawing?: boolean;
  readonly compact?: boolean;
  /** Address at which its SVG is made on demand, where the page holds none. */
  readonly file?: string;
  readonly children: ReactNode;
}) {
  const t = useTranslations("pictures");
  const files = (
    <div className="mt-2 flex flex-wrap items-start gap-x-5 gap-y-1 text-sm" data-print="no">
      <a href={csv} download className="link inline-flex min-h-6 items-center">
        {t("csv")}
      </a>
      {drawing ? (
        <DownloadPicture
          figure={id}
          permalink={permalink}
          words={{ svg: t("svg"), png: t("png"), failed: t("failed") }}
          {...(file === undefined ? {} : { file })}
        />
      ) : null}
    </div>
  );
  return (
    <figure id={id} className="picture">
      <figcaption className={compact ? "mb-2 max-w-prose font-semibold text-sm" : "mb-2 max-w-prose font-semibold"}>
        {title}
      </figcaption>
      {children}
      {note === undefined ? null : <div className="mt-2 text-ink-2 text-sm">{note}</div>}
      {compact ? null : files}
      {embed === undefined ? null : (
        <div className="mt-1" data-print="no">
          <EmbedCode title={title} url={embed} />
        </div>
      )}
      {table === undefined ? null : (
        <div className="mt-1">
          <Disclosure
            summary={
              compact ? (
                <>
                  <span className="print:hidden">{t("tableAndFiles")}</span>
                  <span className="hidden print:inline">{t("table")}</span>
                </>
              ) : (
                t("table")
              )
            }
            label={t(compact ? "tableAndFilesOf" : "tableOf", { title })}
            open={tableOpen}
          >
            {table}
            {compact ? files : null}
          </Disclosure>
        </div>
      )}
    </figure>
  );
}
