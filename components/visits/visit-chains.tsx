import { useLocale, useTranslations } from "next-intl";
import { PromiseChain } from "#components/timelines/promise-chain.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Commitment } from "#domain/entities/visit.ts";
import { chainsByDay } from "#domain/visualisation/promise-chain.ts";

/** The rules from promises under treaties to the acts that followed, one for each day of promising. */
export function VisitChains({
  commitments,
  asAt,
}: {
  readonly commitments: readonly Commitment[];
  readonly asAt: IsoDay;
}) {
  const t = useTranslations("visits.page");
  const locale = useLocale();
  return (
    <div className="space-y-8">
      {chainsByDay(commitments).map(({ madeOn, chains }) => (
        <div key={madeOn}>
          <p className="mb-3 max-w-prose text-ink-2">{t("chainLead", { date: formatDay(madeOn, locale, "long") })}</p>
          <PromiseChain madeOn={madeOn} chains={chains} asAt={asAt} />
        </div>
      ))}
    </div>
  );
}
