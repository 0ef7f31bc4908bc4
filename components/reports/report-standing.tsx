import { useTranslations } from "next-intl";
import { ActDate, InForce } from "#components/treaties/act-cells.tsx";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { type SourceNumbers, SourceReferences } from "#components/ui/source-numbers.tsx";
import { StatusBadge } from "#components/ui/status-mark.tsx";
import type { StateProfile, TreatyRow } from "#domain/entities/pages.ts";

/** The treaties that had been adopted by the day, in the order of the UN Treaty Collection. */
export function treatiesBy({ rows, asAt }: StateProfile): TreatyRow[] {
  return rows.filter(({ treaty }) => treaty.adoptedOn <= asAt);
}

/** How a state stands under every treaty, in the columns of the UN Treaty Collection. */
export function ReportStanding({
  profile,
  numbers,
}: {
  readonly profile: StateProfile;
  readonly numbers: SourceNumbers;
}) {
  const t = useTranslations("treaties.columns");
  const words = useTranslations("reports");
  return (
    <DataTable caption={words("sections.standing")}>
      <TableHead>
        <HeadCell className="w-[34%]">{t("treaty")}</HeadCell>
        <HeadCell>{t("signatureShort")}</HeadCell>
        <HeadCell>{t("consentShort")}</HeadCell>
        <HeadCell>{t("inForce")}</HeadCell>
        <HeadCell>{t("status")}</HeadCell>
        <HeadCell>{words("sourceColumn")}</HeadCell>
      </TableHead>
      <TableBody>
        {treatiesBy(profile).map(({ treaty, participation, actions }) => {
          const { signature, consent, entryIntoForce, status, uncertain } = participation;
          const sources = new Map(actions.flatMap((one) => one.sources.map((source) => [source.key, source] as const)));
          return (
            <Row key={treaty.code}>
              <RowHead>{treaty.shortTitle}</RowHead>
              <Cell label={t("signatureShort")} empty={signature === null}>
                {signature === null ? null : <ActDate act={signature} />}
              </Cell>
              <Cell label={t("consentShort")} empty={consent === null}>
                {consent === null ? null : <ActDate act={consent} />}
              </Cell>
              <Cell label={t("inForce")} empty={entryIntoForce === null}>
                <InForce participation={participation} asAt={profile.asAt} name={treaty.code} />
              </Cell>
              <Cell label={t("status")}>
                <StatusBadge status={status} uncertain={uncertain} />
              </Cell>
              <Cell label={words("sourceColumn")} empty={sources.size === 0}>
                {sources.size === 0 ? null : <SourceReferences sources={[...sources.values()]} numbers={numbers} />}
              </Cell>
            </Row>
          );
        })}
      </TableBody>
    </DataTable>
  );
}
