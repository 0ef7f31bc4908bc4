import { useTranslations } from "next-intl";
import { useId } from "react";
import { CountsTable } from "#components/pictures/counts-table.tsx";
import { Picture } from "#components/pictures/picture.tsx";
import { StackedBars } from "#components/pictures/stacked-bars.tsx";
import { StatusKey } from "#components/pictures/status-key.tsx";
import { type AddressQuery, address } from "#components/ui/address.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { sideKey, useSideName } from "./side-name.ts";

/** How many treaties stand where for each side, as a stacked bar each. */
export function CompareBars({
  comparison: { sides, counts },
  title,
  query,
  permalink,
}: {
  readonly comparison: Comparison;
  readonly title: string;
  readonly query: AddressQuery;
  readonly permalink: string;
}) {
  const t = useTranslations("compare.bars");
  const sideName = useSideName();
  const patterns = useId();
  const bars = sides.flatMap((side, index) => {
    const of = counts[index];
    return of === undefined ? [] : [{ key: sideKey(side), name: sideName(side), counts: of }];
  });
  return (
    <Picture
      id="counts"
      title={title}
      note={
        <>
          <StatusKey patterns={patterns} />
          {sides.some(({ kind }) => kind === "group") ? <p className="mt-1">{t("groups")}</p> : null}
        </>
      }
      table={<CountsTable rows={bars} head={t("side")} caption={title} />}
      csv={address("/exports/pictures/comparison-counts", { ...query, format: "csv" })}
      permalink={permalink}
    >
      <StackedBars id="counts" title={title} description={t("description")} patterns={patterns} bars={bars} />
    </Picture>
  );
}
