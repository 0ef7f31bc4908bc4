import { useTranslations } from "next-intl";
import { ActDate, isWithdrawn } from "#components/treaties/act-cells.tsx";
import { StatusBar } from "#components/ui/status-bar.tsx";
import { StatusBadge } from "#components/ui/status-mark.tsx";
import type { Place, Side } from "#domain/comparison/comparison.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Participation, ShownAct } from "#domain/treaty-law/participation.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The act that a status rests on: of a signatory its signature, else the consent. */
function actBehind({ status, signature, consent }: Participation): ShownAct | null {
  return status === "signatory" ? signature : consent;
}

function StateCell({
  participation,
  asAt,
  href,
}: {
  readonly participation: Participation;
  readonly asAt: IsoDay;
  readonly href: string;
}) {
  const act = actBehind(participation);
  return (
    <>
      <Link href={href} prefetch={false} className="inline-flex min-h-6 items-center hover:underline">
        <StatusBadge status={participation.status} uncertain={participation.uncertain} />
      </Link>
      {act === null ? null : (
        <span className="block text-ink-2">
          <ActDate act={act} withdrawn={act === participation.consent && isWithdrawn(participation, asAt)} />
        </span>
      )}
    </>
  );
}

function GroupCell({ place: { counts, standing, uncertain }, of }: { readonly place: Place; readonly of: number }) {
  const t = useTranslations("compare");
  const words = useTranslations("ui.status");
  if (counts === null || standing === null) return <span className="text-ink-2">{t("nobody")}</span>;
  const mostly = uncertain ? "mostlyUncertain" : "mostly";
  return (
    <>
      <span className="font-semibold tabular-nums">{t("parties", { parties: counts.parties, of })}</span>{" "}
      <span className="text-ink-2">{t("partiesWord")}</span>
      <StatusBar counts={counts} className="mt-1 max-w-48" />
      <span className="mt-1 block text-ink-2 text-xs">
        {standing === "divided" ? t("divided") : t(mostly, { status: words(standing).toLowerCase() })}
      </span>
    </>
  );
}

/** Where one side stands under one treaty: a state with mark, word and act; a group with how many of its members are parties. */
export function PlaceCell({
  side,
  place,
  asAt,
  href,
}: {
  readonly side: Side;
  readonly place: Place;
  readonly asAt: IsoDay;
  /** Of the page about a state under the treaty. */
  readonly href: string;
}) {
  const t = useTranslations("compare");
  if (side.kind === "group") return <GroupCell place={place} of={side.existing} />;
  if (place.participation === null) {
    return <span className="text-ink-2">{t(side.existence === "not-yet" ? "notYet" : "dissolved")}</span>;
  }
  return <StateCell participation={place.participation} asAt={asAt} href={href} />;
}
