import { clsx } from "clsx";
import { CircleCheck, CircleDashed, CircleHelp, CircleX, Clock, Contrast } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { Commitment, CommitmentOutcome } from "#domain/entities/visit.ts";
import { Aside } from "./aside.tsx";

const looks: Readonly<Record<CommitmentOutcome, { readonly icon: typeof Clock; readonly colour: string }>> = {
  open: { icon: CircleDashed, colour: "text-pending" },
  "in-progress": { icon: Clock, colour: "text-progress" },
  kept: { icon: CircleCheck, colour: "text-implemented" },
  "kept-in-part": { icon: Contrast, colour: "text-partly" },
  broken: { icon: CircleX, colour: "text-refused" },
  "not-verified": { icon: CircleHelp, colour: "text-noinfo" },
  "not-researched": { icon: CircleHelp, colour: "text-noinfo" },
  "answered-not-assessed": { icon: CircleHelp, colour: "text-noinfo" },
};

/** What came of a promise: icon and word. */
function OutcomeBadge({ outcome }: { readonly outcome: CommitmentOutcome }) {
  const t = useTranslations("visits.promise.outcomes");
  const { icon: Icon, colour } = looks[outcome];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap font-semibold">
      <Icon size={15} strokeWidth={2.25} aria-hidden="true" className={clsx("shrink-0", colour)} />
      {t(outcome)}
    </span>
  );
}

function Outcome({ one }: { readonly one: Commitment }) {
  if (one.outcomeNote === null && one.outcomeDate.date === null) return null;
  return (
    <div className="mt-1 grid gap-x-4 text-sm sm:grid-cols-[6.5rem_1fr]">
      <span className="text-ink-2">{one.outcomeDate.date === null ? null : <KnownDate date={one.outcomeDate} />}</span>
      <div className="max-w-prose">
        {one.outcomeNote === null ? null : <p>{one.outcomeNote}</p>}
        {one.outcomeSource === null ? null : (
          <p className="text-ink-2 text-xs">
            <SourceNote source={one.outcomeSource} />
          </p>
        )}
      </div>
    </div>
  );
}

/** How long it has waited, or took, and by how much it missed the day that was named for it. */
function Days({ one: { daysOpen, daysElapsed, daysLate } }: { readonly one: Commitment }) {
  const t = useTranslations("visits.promise");
  const elapsed = daysOpen === null ? "after" : "waiting";
  return (
    <>
      {daysElapsed === null ? null : <span className="block tabular-nums">{t(elapsed, { days: daysElapsed })}</span>}
      {daysLate === null ? null : (
        <span className={clsx("block tabular-nums", daysLate > 0 && "font-semibold")}>
          {daysLate < 0
            ? t("keptEarly", { days: -daysLate })
            : t(daysOpen === null ? "keptLate" : "late", { days: daysLate })}
        </span>
      )}
    </>
  );
}

/** Promises with what came of them. `madeAt` may say where each was made. */
export function PromiseList({
  promises,
  madeAt,
}: {
  readonly promises: readonly Commitment[];
  readonly madeAt?: (one: Commitment) => ReactNode;
}) {
  const t = useTranslations("visits.promise");
  return (
    <ol className="border-line border-b">
      {promises.map((one) => (
        <li
          key={one.ref}
          id={one.ref}
          className="grid gap-x-8 gap-y-1 border-line border-t py-3.5 md:grid-cols-[1fr_11rem] lg:grid-cols-[1fr_18rem_11rem]"
        >
          <div className="min-w-0">
            <p>{one.text}</p>
            <Aside>
              <li className="tabular-nums">{one.ref}</li>
              <li>
                <KnownDate date={one.made} />
              </li>
              {one.dueOn === null ? null : (
                <li>{t.rich("due", { date: () => <KnownDate date={knownDate(one.dueOn)} /> })}</li>
              )}
            </Aside>
          </div>
          <div className="row-start-2 min-w-0 text-ink-2 text-sm md:col-start-1 lg:col-start-2 lg:row-start-1">
            <p className="lg:leading-6">{one.promisedBy}</p>
            {one.side === "visitor" ? <p>{t("sides.visitor")}</p> : null}
            {madeAt === undefined ? null : <p>{madeAt(one)}</p>}
          </div>
          <div className="flex flex-wrap items-center gap-x-3 text-sm leading-6 md:col-start-2 md:row-start-1 md:block md:text-right lg:col-start-3">
            <div className="md:flex md:justify-end">
              <OutcomeBadge outcome={one.outcome} />
            </div>
            <Days one={one} />
          </div>
          <div className="md:col-span-full">
            <Outcome one={one} />
          </div>
        </li>
      ))}
    </ol>
  );
}
