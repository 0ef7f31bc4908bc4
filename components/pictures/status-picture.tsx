import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Figure, Figures } from "#components/ui/figures.tsx";
import { countFor, fromBoundToNone, type StatusCounts } from "#domain/treaty-law/counts.ts";
import { CountsTable } from "./counts-table.tsx";
import { Swatch } from "./key.tsx";
import { Picture } from "./picture.tsx";
import { StackedBars } from "./stacked-bars.tsx";
import { StatusKey } from "./status-key.tsx";
import { statusFill } from "./status-patterns.tsx";

/** The counts in large figures, each with its fill: the key of the bar under them. */
function StatusFigures({ counts, patterns }: { readonly counts: StatusCounts; readonly patterns: string }) {
  const words = useTranslations("ui.status");
  const format = useFormatter();
  return (
    <Figures isKey>
      {fromBoundToNone.map((status) => (
        <Figure
          key={status}
          value={format.number(countFor(counts, status))}
          label={words(status)}
          mark={<Swatch fill={statusFill(patterns, status)} />}
        />
      ))}
    </Figures>
  );
}

/** How many stand where, as one bar with its key. */
export function StatusPicture({
  id,
  title,
  name,
  head,
  counts,
  csv,
  permalink,
  figures,
}: {
  readonly id: string;
  /** What it shows, and as at when. */
  readonly title: string;
  /** Whose counts they are, and what that is: first cell of the table, and its head. */
  readonly name: string;
  readonly head: string;
  readonly counts: StatusCounts;
  readonly csv: string;
  readonly permalink: string;
  /** What stands beside the counts in large figures over the bar; without it, there are none. */
  readonly figures?: { readonly aside: ReactNode };
}) {
  const t = useTranslations("ui.bar");
  const patterns = useId();
  const { parties, contracting, signatories, former, noAction } = counts;
  const description = t("label", { parties, contracting, signatories, former, none: noAction });
  return (
    <Picture
      id={id}
      title={title}
      compact
      note={figures === undefined ? <StatusKey patterns={patterns} counts={counts} /> : undefined}
      table={<CountsTable rows={[{ key: name, name, counts }]} head={head} caption={title} />}
      csv={csv}
      permalink={permalink}
    >
      {figures === undefined ? null : (
        <div className="mt-4 mb-5 flex flex-wrap items-end justify-between gap-x-12 gap-y-6">
          <StatusFigures counts={counts} patterns={patterns} />
          {figures.aside}
        </div>
      )}
      <StackedBars
        id={id}
        title={title}
        description={description}
        patterns={patterns}
        bars={[{ key: name, name, counts }]}
        named={false}
      />
    </Picture>
  );
}
