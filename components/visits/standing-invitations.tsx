import { useTranslations } from "next-intl";
import { KnownDate } from "#components/ui/known-date.tsx";
import { SourceNote } from "#components/ui/source-list.tsx";
import type { StandingInvitation } from "#domain/entities/standing-invitation.ts";

/** Since when a state invites every special procedure, and whether it still does. `named` where several states are shown. */
export function StandingInvitations({
  invitations,
  named,
}: {
  readonly invitations: readonly StandingInvitation[];
  readonly named: boolean;
}) {
  const t = useTranslations("visits.invitations");
  return (
    <ul className="space-y-2 text-sm">
      {invitations.map(({ state, issued, withdrawn, note, source }) => (
        <li key={`${state.iso3} ${issued.date} ${withdrawn?.date}`} className="max-w-prose">
          <p>
            {named ? <span className="font-semibold">{state.name}: </span> : null}
            {issued.date === null ? t("undated") : t.rich("since", { date: () => <KnownDate date={issued} /> })}
            {withdrawn === null ? null : t.rich("withdrawn", { date: () => <KnownDate date={withdrawn} /> })}
          </p>
          {note === null ? null : <p>{note}</p>}
          <p className="text-ink-2 text-xs">
            <SourceNote source={source} />
          </p>
        </li>
      ))}
    </ul>
  );
}
