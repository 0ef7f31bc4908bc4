import { useTranslations } from "next-intl";
import { KnownDate } from "#components/ui/known-date.tsx";
import { firstDayOf, type KnownDate as Known, knownDate } from "#domain/dates/calendar-date.ts";
import type { StateProfile, TreatyRow } from "#domain/entities/pages.ts";
import type { DomesticStep } from "#domain/entities/record.ts";

interface Fact {
  readonly when: Known;
  readonly what: string;
}

function useFacts(): (row: TreatyRow, profile: StateProfile) => Fact[] {
  const t = useTranslations("timelines");
  return (row, { declarations, commitments, asAt }) => {
    const { code } = row.treaty;
    const force = row.participation.entryIntoForce;
    const promised = commitments.filter(({ chains }) => chains.some(({ treaty }) => treaty.code === code));
    const promiseDays = [...new Set(promised.flatMap(({ made }) => (made.date === null ? [] : [made.date])))];
    const { approval, daysToDeposit } = row.domestic;
    const stepWords = ({ kind, date, reference }: DomesticStep) => {
      const words = reference === null ? t(`steps.${kind}`) : `${t(`steps.${kind}`)} (${reference})`;
      const approves = approval !== null && approval.kind === kind && approval.date === date;
      return approves && daysToDeposit !== null ? t("approvedBefore", { step: words, days: daysToDeposit }) : words;
    };
    const facts: Fact[] = [
      ...promiseDays.map((date) => ({ when: knownDate(date), what: t("promise") })),
      ...row.domestic.steps.map((step) => ({ when: step, what: stepWords(step) })),
      ...row.actions.map((action) => ({ when: action, what: t(`actions.${action.kind}`) })),
      ...declarations
        .filter(({ treaty }) => treaty === code)
        .map((one) => ({ when: one, what: t("declaration", { summary: one.summary }) })),
      ...(force !== null && force.date !== null && firstDayOf(force.date) <= asAt
        ? [{ when: force, what: t("inForce") }]
        : []),
    ];
    const key = ({ when }: Fact) => (when.date === null ? "9999" : firstDayOf(when.date));
    return facts.sort((a, b) => key(a).localeCompare(key(b)));
  };
}

/** The facts that a timeline draws, in words: the same for those who do not see it. */
export function TimelineTable({ profile, asAt }: { readonly profile: StateProfile; readonly asAt: string }) {
  const t = useTranslations("timelines.table");
  const factsOf = useFacts();
  return (
    <details className="mt-3 text-sm">
      <summary className="min-h-6 w-fit cursor-pointer text-accent hover:underline">{t("show")}</summary>
      <table className="mt-3 w-full border-collapse text-left">
        <caption className="sr-only">{t("caption", { asAt })}</caption>
        <thead>
          <tr className="border-ink-3 border-b text-ink-2 text-xs">
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              {t("treaty")}
            </th>
            <th scope="col" className="py-1.5 font-semibold">
              {t("facts")}
            </th>
          </tr>
        </thead>
        <tbody>
          {profile.rows.map((row) => {
            const facts = factsOf(row, profile);
            return (
              <tr key={row.treaty.code} className="border-line border-b align-top">
                <th scope="row" className="whitespace-nowrap py-1.5 pr-4 font-medium">
                  {row.treaty.code}
                </th>
                <td className="py-1.5">
                  {facts.length === 0 ? (
                    <span className="text-ink-2">{t("nothing")}</span>
                  ) : (
                    <ol>
                      {facts.map(({ when, what }) => (
                        <li key={`${when.date} ${what}`}>
                          {t.rich("fact", {
                            what,
                            date: () => (
                              <span className="inline-block min-w-24 tabular-nums">
                                <KnownDate date={{ date: when.date, precision: when.precision }} />
                              </span>
                            ),
                          })}
                        </li>
                      ))}
                    </ol>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
