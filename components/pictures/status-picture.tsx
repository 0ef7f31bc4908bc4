import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { StatusCounts } from "#domain/treaty-law/counts.ts";
import { CountsTable } from "./counts-table.tsx";
import { Picture } from "./picture.tsx";
import { StackedBars } from "./stacked-bars.tsx";
import { StatusKey } from "./status-key.tsx";

/** How many stand where, as one bar. What stands over it, if marked as its key, is its key; else it has one of its own. */
export function StatusPicture({
  id,
  title,
  name,
  head,
  counts,
  csv,
  permalink,
  children,
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
  /** Figures that say the same in numbers. */
  readonly children?: ReactNode;
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
      note={children === undefined ? <StatusKey patterns={patterns} counts={counts} /> : undefined}
      table={<CountsTable rows={[{ key: name, name, counts }]} head={head} caption={title} />}
      csv={csv}
      permalink={permalink}
    >
      {children}
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
