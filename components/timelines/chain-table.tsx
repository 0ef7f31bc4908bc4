import { useFormatter, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import type { ChainFact } from "#domain/visualisation/chain-facts.ts";
import type { ChainOrigin } from "./chain-words.ts";

function useFactWords(origin: ChainOrigin): (fact: ChainFact) => string {
  const t = useTranslations("timelines.chain");
  return ({ kind, awaited, approved, treaties, reference }) => {
    if (kind === "made") return t(`origin.${origin}`);
    if (kind === "waiting") {
      const treaty = treaties.map(({ code }) => code).join(", ");
      return t(approved ? "waiting.approved" : `waiting.${awaited ?? "deposit"}`, { treaty });
    }
    const step = t(`steps.${kind}`);
    return kind === "domestic-approval" && reference !== null ? t("table.withLaw", { step, law: reference }) : step;
  };
}

/** What a chain draws, one row for each step. */
export function ChainTable({
  facts,
  caption,
  origin,
}: {
  readonly facts: readonly ChainFact[];
  readonly caption: string;
  readonly origin: ChainOrigin;
}) {
  const t = useTranslations("timelines.chain.table");
  const format = useFormatter();
  const words = useFactWords(origin);
  return (
    <DataTable caption={caption} cards="none" className="max-w-3xl">
      <TableHead>
        <HeadCell>{t("step")}</HeadCell>
        <HeadCell>{t("treaties")}</HeadCell>
        <HeadCell>{t("date")}</HeadCell>
        <HeadCell align="end">{t("days")}</HeadCell>
      </TableHead>
      <TableBody>
        {facts.map((fact) => (
          <Row key={`${fact.kind} ${fact.date} ${words(fact)}`}>
            <RowHead>{words(fact)}</RowHead>
            <Cell>{fact.treaties.map(({ code }) => code).join(", ")}</Cell>
            <Cell>
              <KnownDate date={fact} />
            </Cell>
            <Cell align="end">{fact.days === null ? t("unknown") : format.number(fact.days)}</Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
