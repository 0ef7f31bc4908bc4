import { useFormatter, useTranslations } from "next-intl";
import { CompareLink } from "#components/compare/compare-link.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { StatusBar } from "#components/ui/status-bar.tsx";
import type { StateIndexRow } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";

const columns = [
  { key: "parties", label: "party" },
  { key: "contracting", label: "contracting" },
  { key: "signatories", label: "signatory" },
  { key: "noAction", label: "none" },
  { key: "former", label: "former" },
] as const;

/** The same counts for every state of a subregion, each out of all treaties. */
export function Neighbours({
  rows,
  subregion,
  focus,
  total,
  link,
}: {
  readonly rows: readonly StateIndexRow[];
  readonly subregion: string;
  /** ISO code of the focus state, which stands out. */
  readonly focus: string;
  readonly total: number;
  readonly link: LinkView;
}) {
  const t = useTranslations("dashboard.neighbours");
  const format = useFormatter();
  const own = rows.find(({ state }) => state.iso3 === focus);
  const ahead = rows.filter(({ counts }) => counts.parties > (own?.counts.parties ?? 0)).length;
  const tied = rows.filter(
    ({ state, counts }) => state.iso3 !== focus && counts.parties === own?.counts.parties,
  ).length;
  return (
    <>
      {own === undefined ? null : (
        <p className="mb-3 max-w-prose">
          {t("place", {
            state: own.state.name,
            place: ahead + 1,
            count: rows.length,
            tied,
            own: own.counts.parties,
            total,
          })}
        </p>
      )}
      <DataTable caption={t("caption", { subregion, total })}>
        <TableHead>
          <HeadCell>{t("state")}</HeadCell>
          <HeadCell className="hidden w-[28%] md:table-cell">{t("share")}</HeadCell>
          {columns.map(({ key, label }) => (
            <HeadCell key={key} align="end">
              {t(label)}
            </HeadCell>
          ))}
        </TableHead>
        <TableBody>
          {rows.map(({ state, counts }) => (
            <Row key={state.iso3}>
              <RowHead className={state.iso3 === focus ? "font-semibold!" : ""}>
                <Link
                  href={address(`/states/${state.slug}`, { ...link })}
                  prefetch={false}
                  className="link-quiet inline-flex min-h-6 items-center"
                >
                  {state.name}
                </Link>
              </RowHead>
              <Cell label={t("share")}>
                <StatusBar counts={counts} className="mt-1.5" />
              </Cell>
              {columns.map(({ key, label }) => (
                <Cell key={key} label={t(label)} align="end">
                  <span className={counts[key] === 0 ? "text-ink-2" : undefined}>
                    {t.rich("of", {
                      count: format.number(counts[key]),
                      total: format.number(total),
                      of: (chunks) => <span className="text-ink-2">{chunks}</span>,
                    })}
                  </span>
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </DataTable>
      {own === undefined ? null : (
        <p className="mt-3">
          <CompareLink state={own.state} link={link} />
        </p>
      )}
    </>
  );
}
