import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The small line under a row's title; where there is more to read, it opens. Without children it is a plain line. */
export function RowDetails({
  name,
  summary,
  children,
}: {
  /** What the row is about, for those who hear the line out of its place. */
  readonly name: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useTranslations("treaties.cells");
  if (children === null && summary === null) return null;
  if (children === null) return <p className="min-h-6 text-ink-2 text-xs leading-6">{summary}</p>;
  return (
    <details className="group/row open:basis-full">
      <summary className="flex min-h-6 w-fit list-none flex-wrap items-center gap-x-1.5 rounded-sm text-ink-2 text-xs hover:text-ink [&::-webkit-details-marker]:hidden">
        {summary === null ? null : <span>{summary}</span>}
        <span className="inline-flex items-center gap-0.5 text-accent">
          {t("sources")}
          <span className="sr-only">{t("sourcesOf", { name })}</span>
          <ChevronRight
            size={12}
            aria-hidden="true"
            className="shrink-0 group-open/row:rotate-90 motion-safe:transition-transform motion-safe:duration-100"
          />
        </span>
      </summary>
      <div className="pt-1.5 pb-2">{children}</div>
    </details>
  );
}
