import { useTranslations } from "next-intl";
import { DataTable, HeadCell, Row, RowHead, TableBody, TableHead } from "#components/ui/data-table.tsx";
import { KnownDate } from "#components/ui/known-date.tsx";
import type { StateProfile } from "#domain/entities/pages.ts";
import { type TimelineFact, timelineFacts } from "#domain/visualisation/timeline-facts.ts";

function useFactWords(): (fact: TimelineFact) => string {
  const t = useTranslations("timelines");
  return (fact) => {
    switch (fact.kind) {
      case "promise":
        return t("promise");
      case "force":
        return t("inForce");
      case "action":
        return t(`actions.${fact.action.kind}`);
      case "declaration":
        return t("declaration", { summary: fact.declaration.summary });
      case "domestic": {
        const { kind, reference } = fact.step;
        const step = reference === null ? t(`steps.${kind}`) : `${t(`steps.${kind}`)} (${reference})`;
        return fact.daysToDeposit === null ? step : t("approvedBefore", { step, days: fact.daysToDeposit });
      }
    }
  };
}

const mostSilent = 100;

/** The facts that a timeline draws, in words: the same for those who do not see it. */
export function TimelineTable({ profile, asAt }: { readonly profile: StateProfile; readonly asAt: string }) {
  const t = useTranslations("timelines.table");
  const words = useFactWords();
  return (
    <DataTable caption={t("caption", { asAt })} cards="none">
      <TableHead>
        <HeadCell>{t("treaty")}</HeadCell>
        <HeadCell>{t("facts")}</HeadCell>
      </TableHead>
      <TableBody>
        {profile.rows.map((row) => {
          const facts = timelineFacts(row, profile);
          // Among hundreds of treaties, those under which nothing happened are known by their absence.
          if (facts.length === 0 && profile.rows.length > mostSilent) return null;
          return (
            <Row key={row.treaty.code}>
              <RowHead className="whitespace-nowrap font-medium">{row.treaty.code}</RowHead>
              {/* biome-ignore lint/a11y/noRedundantRoles: see data-table.tsx */}
              <td role="cell">
                {facts.length === 0 ? (
                  <span className="text-ink-2">{t("nothing")}</span>
                ) : (
                  <ol>
                    {facts.map((fact) => (
                      <li key={`${fact.when.date} ${words(fact)}`}>
                        {t.rich("fact", {
                          what: words(fact),
                          date: () => (
                            <span className="inline-block min-w-24 tabular-nums">
                              <KnownDate date={{ date: fact.when.date, precision: fact.when.precision }} />
                            </span>
                          ),
                        })}
                      </li>
                    ))}
                  </ol>
                )}
              </td>
            </Row>
          );
        })}
      </TableBody>
    </DataTable>
  );
}
