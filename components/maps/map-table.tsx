import { useLocale, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { DataTable, HeadCell, TableHead } from "#components/ui/data-table.tsx";
import { getPathname } from "#lib/i18n/navigation.ts";
import { MapRows } from "./map-rows.tsx";
import type { PreparedMap } from "./prepare-map.ts";

/** The facts of a map on the day of its page: where each state stands, since when, and its last act; or how many treaties bind it. */
export function MapTable({
  prepared,
  treaty,
  link,
}: {
  readonly prepared: PreparedMap;
  /** Null where the map is of the number of treaties. */
  readonly treaty: { readonly slug: string; readonly title: string } | null;
  readonly link: LinkView;
}) {
  const t = useTranslations("maps.table");
  const locale = useLocale();
  const columns = { status: t("status"), since: t("since"), act: t("act"), count: t("count") };
  // A plain link in each row: two hundred that prepare for a quick change of page would outweigh the map.
  const path = getPathname({
    href: address(treaty === null ? "/states/{slug}" : `/states/{slug}/${treaty.slug}`, { ...link }),
    locale,
  });
  return (
    <DataTable
      caption={treaty === null ? t("captionBound") : t("captionTreaty", { treaty: treaty.title })}
      cards="figures"
    >
      <TableHead>
        <HeadCell>{t("state")}</HeadCell>
        {treaty === null ? (
          <HeadCell align="end">{columns.count}</HeadCell>
        ) : (
          [columns.status, columns.since, columns.act].map((name) => <HeadCell key={name}>{name}</HeadCell>)
        )}
      </TableHead>
      <MapRows map={prepared.map} rows={prepared.rows} words={prepared.words} columns={columns} path={path} />
    </DataTable>
  );
}
