import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import { Sourced } from "#components/ui/sourced.tsx";
import { daysBetween } from "#domain/dates/calendar-date.ts";
import type { TreatyRow } from "#domain/entities/pages.ts";
import type { DomesticStep, DomesticStepKind } from "#domain/entities/record.ts";
import { Link } from "#lib/i18n/navigation.ts";

const laws: readonly DomesticStepKind[] = ["ratifying-law-signed", "ratified-domestically"];

/** Whole days from the law that approved a treaty to the deposit abroad; null where either day is not known. */
function daysFromLaw(row: Pick<TreatyRow, "domesticSteps" | "participation">): number | null {
  const law = row.domesticSteps.find((step) => laws.includes(step.kind) && step.precision === "day");
  const { consent } = row.participation;
  if (law === undefined || law.date === null || consent === null) return null;
  if (consent.date === null || consent.precision !== "day") return null;
  return daysBetween(law.date, consent.date);
}

function Step({ step }: { readonly step: DomesticStep }) {
  const t = useTranslations("states.profile.steps");
  return (
    <li className="grid gap-x-3 sm:grid-cols-[6.5rem_1fr]">
      <KnownDate date={step} />
      <Sourced source={step.source} note={step.note}>
        {t(step.kind)}
        {step.reference === null ? null : <span className="text-ink-2">{` · ${step.reference}`}</span>}
      </Sourced>
    </li>
  );
}

/** What a state's own law says about each treaty, and how long it took from the law to the deposit. */
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
        <HeadCell className="w-[26%]">{t("domestic.treaty")}</HeadCell>
        <HeadCell>{t("domestic.steps")}</HeadCell>
        <HeadCell className="w-[20%]" align="end">
          {t("domestic.days")}
        </HeadCell>
      </TableHead>
      <TableBody>
        {rows
          .filter((row) => row.domesticSteps.length > 0)
          .map((row) => {
            const days = daysFromLaw(row);
            const { consent } = row.participation;
            return (
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
                  <ol>
                    {row.domesticSteps.map((step) => (
                      <Step key={`${step.kind} ${step.date ?? ""} ${step.reference ?? ""}`} step={step} />
                    ))}
                  </ol>
                </Cell>
                <Cell label={t("domestic.days")} align="end" empty={days === null}>
                  {days === null || consent === null ? null : (
                    <>
                      <span className="font-semibold">{t("domestic.count", { days })}</span>
                      <span className="block text-ink-2 text-xs">
                        {t.rich("domestic.toDeposit", { date: () => <KnownDate date={consent} /> })}
                      </span>
                    </>
                  )}
                </Cell>
              </Row>
            );
          })}
      </TableBody>
    </DataTable>
  );
}
