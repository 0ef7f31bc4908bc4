import { clsx } from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import type { AboutData } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** For each treaty, up to when its acts are complete, how many there are, and how many lack their day. */
export function CoverageTable({ data, link }: { readonly data: AboutData; readonly link: LinkView }) {
  const t = useTranslations("about.coverage");
  const format = useFormatter();
  return (
    <DataTable caption={t("title")} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[18%]">{t("treaty")}</HeadCell>
        <HeadCell className="w-[12%]">{t("completeTo")}</HeadCell>
        <HeadCell align="end" className="w-[9%]">
          {t("acts")}
        </HeadCell>
        <HeadCell align="end" className="w-[11%]">
          {t("imprecise")}
        </HeadCell>
        <HeadCell className="pl-6!">{t("source")}</HeadCell>
      </TableHead>
      <TableBody>
        {data.treaties.map(({ treaty, freshness, actions, imprecise }) => (
          <Row key={treaty.code}>
            <RowHead className="font-medium">
              <Link
                href={address(`/treaties/${treaty.slug}`, { ...link })}
                prefetch={false}
                title={treaty.title}
                className="link-quiet inline-block min-h-6"
              >
                {treaty.shortTitle}
              </Link>
            </RowHead>
            <Cell label={t("completeTo")}>
              {freshness === null ? t("unknown") : <KnownDate date={freshness.completeTo} />}
            </Cell>
            <Cell label={t("acts")} align="end">
              {format.number(actions)}
            </Cell>
            <Cell label={t("imprecise")} align="end">
              <span className={clsx(imprecise === 0 && "text-ink-2")}>{format.number(imprecise)}</span>
            </Cell>
            <Cell label={t("source")} empty={freshness === null} className="md:pl-6!">
              {freshness === null ? null : (
                <>
                  <p className="text-xs">
                    <SourceNote source={freshness.source} />
                  </p>
                  {freshness.note === null ? null : <p className="text-ink-2 text-xs">{freshness.note}</p>}
                </>
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
