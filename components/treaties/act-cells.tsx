import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay, formatKnownDate, KnownDate } from "#components/ui/known-date.tsx";
import { StatusBadge } from "#components/ui/status-mark.tsx";
import { type IsoDay, knownDate } from "#domain/dates/calendar-date.ts";
import type { RecordedAction } from "#domain/entities/record.ts";
import { letterOf } from "#domain/treaty-law/actions.ts";
import type { Participation, ShownAct } from "#domain/treaty-law/participation.ts";
import { explainEntryIntoForce, explainWithdrawal } from "./explain-entry-into-force.ts";

/*
 * The facts of one participation as the UN Treaty Collection sets them out: signature, consent, entry into force, and the
 * status that follows. A treaty's page and a state's page show the same.
 */

function Small({ children }: { readonly children: ReactNode }) {
  return <span className="block text-ink-2 text-xs">{children}</span>;
}

/** An act's date with its letter, and what is not known about it. */
export function ActDate({ act, withdrawn = false }: { readonly act: ShownAct; readonly withdrawn?: boolean }) {
  const t = useTranslations("treaties.cells");
  const notes = [
    act.date !== null && act.precision !== "day" ? t("dayNotKnown") : null,
    act.kind === "consent-kind-unknown" ? t("kindNotStated") : null,
    act.kind !== "consent-kind-unknown" && act.kindBasis === "inferred" ? t("kindInferred") : null,
  ].filter((one) => one !== null);
  return (
    <>
      <KnownDate date={act} letter={letterOf(act.kind)} withdrawn={withdrawn} />
      {notes.map((note) => (
        <Small key={note}>{note}</Small>
      ))}
    </>
  );
}

/** True where the consent shown has ended by a withdrawal that is in effect. */
export function isWithdrawn({ withdrawal }: Participation, asAt: IsoDay): boolean {
  return withdrawal !== null && withdrawal.effectiveOn <= asAt;
}

function ForceDate({ participation, asAt }: { readonly participation: Participation; readonly asAt: IsoDay }) {
  const t = useTranslations("treaties.cells");
  const locale = useLocale();
  const { entryIntoForce: force } = participation;
  if (force === null) return null;
  if (force.date !== null) {
    return (
      <span className={force.date > asAt ? "text-ink-2" : undefined}>
        <KnownDate
          date={{ date: force.date, precision: force.precision }}
          withdrawn={isWithdrawn(participation, asAt)}
        />
      </span>
    );
  }
  if (force.range === null) return t("notYet");
  const { earliest, latest } = force.range;
  return t("between", { from: formatDay(earliest, locale), to: formatDay(latest, locale) });
}

/** When the treaty entered into force for the participant; its working opens on demand. */
export function InForce({
  participation,
  asAt,
  name,
}: {
  readonly participation: Participation;
  readonly asAt: IsoDay;
  /** The treaty or the participant that the row is about. */
  readonly name: string;
}) {
  const t = useTranslations("treaties");
  const locale = useLocale();
  const { entryIntoForce: force } = participation;
  if (force === null) return null;
  return (
    <details>
      <summary className="inline-flex min-h-6 list-none items-start rounded-sm underline decoration-ink-3 decoration-dotted underline-offset-4 hover:decoration-ink hover:decoration-solid [&::-webkit-details-marker]:hidden">
        <ForceDate participation={participation} asAt={asAt} />
        <span className="sr-only">{t("cells.working", { name })}</span>
      </summary>
      <p className="max-w-[36ch] pt-0.5 text-ink-2 text-xs">{explainEntryIntoForce(t, locale, force)}</p>
    </details>
  );
}

/** The status, why it is uncertain, and what a withdrawal makes of it. */
export function StatusWords({
  participation,
  actions,
  asAt,
  endedOn = null,
  beginsOn = null,
}: {
  readonly participation: Participation;
  readonly actions: readonly RecordedAction[];
  readonly asAt: IsoDay;
  /** The last day of a participant that had ended by then and so can have no status. */
  readonly endedOn?: IsoDay | null;
  /** The first day of a participant that did not exist yet. */
  readonly beginsOn?: IsoDay | null;
}) {
  const t = useTranslations("treaties");
  const words = useTranslations("ui.status");
  const format = useFormatter();
  const locale = useLocale();
  const { status, uncertain, possible, withdrawal } = participation;
  if (endedOn !== null) {
    return (
      <span className="text-ink-2">
        {t.rich("cells.dissolved", { date: () => <KnownDate date={knownDate(endedOn)} /> })}
      </span>
    );
  }
  if (beginsOn !== null) {
    return (
      <span className="text-ink-2">
        {t.rich("cells.notYetExisting", { date: () => <KnownDate date={knownDate(beginsOn)} /> })}
      </span>
    );
  }
  const idle = actions.filter((action) => action.kind === "notification-without-effect");
  return (
    <>
      <StatusBadge status={status} uncertain={uncertain} />
      {uncertain ? (
        <Small>
          {t("cells.possible", {
            statuses: format.list(
              possible.map((one) => words(one)),
              { type: "disjunction" },
            ),
          })}
        </Small>
      ) : null}
      {withdrawal === null ? null : <Small>{explainWithdrawal(t, locale, withdrawal, asAt)}</Small>}
      {idle.map((action) => (
        <Small key={action.id}>
          {t("cells.withoutEffect", {
            known: action.date === null ? "no" : "yes",
            date: action.date === null ? "" : formatKnownDate(knownDate(action.date), locale),
          })}
        </Small>
      ))}
    </>
  );
}
