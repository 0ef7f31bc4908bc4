import { useFormatter, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import type { ComparedTreaty, Side } from "#domain/comparison/comparison.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { PlaceCell } from "./place-cell.tsx";
import { sideKey, useSideName } from "./side-name.ts";

/** More sides than these do not fit a page beside the names of treaties: the table is then scrolled sideways. */
const mostBeside = 5;

/** Treaties with the place of each side. */
export function CompareTable({
  title,
  sides,
  treaties,
  asAt,
  link,
}: {
  readonly title: string;
  readonly sides: readonly Side[];
  readonly treaties: readonly ComparedTreaty[];
  readonly asAt: IsoDay;
  readonly link: LinkView;
}) {
  const t = useTranslations("compare");
  const format = useFormatter();
  const sideName = useSideName();
  const caption = t("caption", { title, sides: format.list(sides.map(sideName)) });
  const hrefOf = (side: Side, slug: string) =>
    side.kind === "state" ? address(`/states/${side.state.slug}/${slug}`, { ...link }) : "";
  const table = (
    <DataTable caption={caption} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[16rem]">{t("treaty")}</HeadCell>
        {sides.map((side) => (
          <HeadCell key={sideKey(side)}>{sideName(side)}</HeadCell>
        ))}
      </TableHead>
      <TableBody>
        {treaties.map(({ treaty, places }) => (
          <Row key={treaty.code}>
            <RowHead>
              <Link
                href={address(`/treaties/${treaty.slug}`, { ...link })}
                prefetch={false}
                title={treaty.title}
                className="link-quiet inline-block min-h-6 font-medium"
              >
                {treaty.shortTitle}
              </Link>
            </RowHead>
            {sides.map((side, index) => {
              const place = places[index];
              return place === undefined ? null : (
                <Cell key={sideKey(side)} label={sideName(side)}>
                  <PlaceCell side={side} place={place} asAt={asAt} href={hrefOf(side, treaty.slug)} />
                </Cell>
              );
            })}
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
  if (sides.length <= mostBeside) return table;
  const least = { "--least": `${String(16 + 9 * sides.length)}rem`, "--table-top": "0px" } as CSSProperties;
  return (
    // A region that scrolls sideways must be reachable with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section tabIndex={0} aria-label={caption} className="overflow-x-auto print:overflow-visible" style={least}>
      <div className="md:min-w-(--least) print:min-w-0">{table}</div>
    </section>
  );
}
