import { useTranslations } from "next-intl";
import { KnownDate } from "#components/ui/known-date.tsx";
import { type SourceNumbers, SourceReferences } from "#components/ui/source-numbers.tsx";
import { Aside } from "#components/visits/aside.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { Commitment } from "#domain/entities/visit.ts";
import { BriefingChain } from "./briefing-chain.tsx";

/** What was promised, by whom, what became of it, and the steps taken since under each treaty that was named. */
export function BriefingPromised({
  promised,
  numbers,
}: {
  readonly promised: readonly Commitment[];
  readonly numbers: SourceNumbers;
}) {
  const t = useTranslations("visits.promise");
  return (
    <ol className="border-line border-b">
      {promised.map((one) => (
        <li key={one.ref} className="break-inside-avoid border-line border-t py-3">
          <p className="font-semibold">{one.text}</p>
          <Aside>
            <li className="tabular-nums">{one.ref}</li>
            <li>
              <KnownDate date={one.made} />
            </li>
            <li>{one.promisedBy}</li>
            {one.side === "visitor" ? <li>{t("sides.visitor")}</li> : null}
            {one.dueOn === null ? null : (
              <li>{t.rich("due", { date: () => <KnownDate date={knownDate(one.dueOn)} /> })}</li>
            )}
          </Aside>
          <p className="mt-1 flex flex-wrap gap-x-3 text-sm">
            <span className="font-semibold">{t(`outcomes.${one.outcome}`)}</span>
            {one.daysOpen === null ? null : (
              <span className="tabular-nums">{t("waiting", { days: one.daysOpen })}</span>
            )}
          </p>
          {one.outcomeNote === null ? null : <p className="text-sm">{one.outcomeNote}</p>}
          {one.chains.map(({ treaty, act, steps }) =>
            steps.length === 0 ? null : (
              <div key={`${treaty.code} ${act}`} className="mt-1">
                <p className="text-sm">{treaty.title}</p>
                <BriefingChain steps={steps} />
              </div>
            ),
          )}
          <SourceReferences
            sources={one.outcomeSource === null ? [one.source] : [one.source, one.outcomeSource]}
            numbers={numbers}
          />
        </li>
      ))}
    </ol>
  );
}
