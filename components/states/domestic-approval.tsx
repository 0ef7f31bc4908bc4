import { useLocale, useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import type { TreatyRow } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { DomesticSteps } from "./domestic-steps.tsx";

/** How far the procedure at home has come beside the deposit, and how long it took from one to the other. */
function Standing({ row }: { readonly row: TreatyRow }) {
  const t = useTranslations("declarations.domestic");
  const locale = useLocale();
  const { standing, approval, daysToDeposit } = row.domestic;
  const { consent } = row.participation;
  // Where the state itself gives a day of ratification, readers meet two days for one thing.
  const own = approval !== null && approval.kind === "ratified-domestically" && consent !== null ? approval : null;
  return (
    <>
      {daysToDeposit === null ? (
        <span className="font-semibold">{t(`standing.${standing}`)}</span>
      ) : (
        <>
          <span className="font-semibold">{t("fromApproval", { days: daysToDeposit })}</span>
          <span className="block text-ink-2 text-xs">{t(`standing.${standing}`)}</span>
        </>
      )}
      {own === null || consent === null ? null : (
        <span className="block text-xs">
          {t("sideBySide", {
            own: formatKnownDate(own, locale),
            deposit: formatKnownDate(consent, locale),
          })}
        </span>
      )}
    </>
  );
}

/** What a state's own procedure did about each treaty, step by step, apart from the deposit. */
export function DomesticApproval({
  rows,
  caption,
  link,
}: {
  readonly rows: readonly TreatyRow[];
  readonly caption: string;
  readonly link: LinkView;
}) {
  const t = useTranslations("states.profile");
  return (
    <DataTable caption={caption} className="table-fixed">
      <TableHead>
        <HeadCell className="w-[24%]">{t("domestic.treaty")}</HeadCell>
        <HeadCell>{t("domestic.steps")}</HeadCell>
        <HeadCell className="w-[24%]">{t("domestic.standing")}</HeadCell>
      </TableHead>
      <TableBody>
        {rows
          .filter(({ domestic }) => domestic.steps.length > 0)
          .map((row) => (
            <Row key={row.treaty.code}>
              <RowHead className="font-medium">
                <Link
                  href={address(`/treaties/${row.treaty.slug}`, { ...link })}
                  prefetch={false}
                  title={row.treaty.title}
                  className="link-quiet inline-block min-h-6"
                >
                  {row.treaty.shortTitle}
                </Link>
              </RowHead>
              <Cell label={t("domestic.steps")}>
                <DomesticSteps row={row} />
              </Cell>
              <Cell label={t("domestic.standing")}>
                <Standing row={row} />
              </Cell>
            </Row>
          ))}
      </TableBody>
    </DataTable>
  );
}
