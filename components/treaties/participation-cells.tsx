import { useTranslations } from "next-intl";
import { Cell } from "#components/ui/data-table.tsx";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { DomesticStanding } from "#domain/domestic-approval/standing.ts";
import type { RecordedAction } from "#domain/entities/record.ts";
import type { StateSummary } from "#domain/entities/state.ts";
import { existenceOn } from "#domain/participants/existence.ts";
import type { Participation } from "#domain/treaty-law/participation.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { ActDate, InForce, isWithdrawn, StatusWords } from "./act-cells.tsx";
import { endedOn } from "./select-participants.ts";

/** Signature, consent, entry into force and status: the same four cells in a state's table of treaties and a treaty's of states. */
export function ParticipationCells({
  state,
  participation,
  domestic,
  actions,
  asAt,
  name,
  why,
  signature = true,
}: {
  readonly state: StateSummary;
  readonly participation: Participation;
  /** How far the state's own procedure has come. */
  readonly domestic: DomesticStanding;
  readonly actions: readonly RecordedAction[];
  readonly asAt: IsoDay;
  /** What the row is about, for those who hear a date out of its place. */
  readonly name: string;
  /** Address of the page that says why it stands there. */
  readonly why: string;
  /** False for a treaty that knows accession only; its table has no such column. */
  readonly signature?: boolean;
}) {
  const t = useTranslations("treaties.columns");
  const words = useTranslations("why");
  const atHome = useTranslations("declarations.domestic");
  const approved = domestic === "approved-not-deposited";
  return (
    <>
      {signature ? (
        <Cell label={t("signatureShort")} empty={participation.signature === null}>
          {participation.signature === null ? null : <ActDate act={participation.signature} />}
        </Cell>
      ) : null}
      <Cell label={t("consentShort")} empty={participation.consent === null && !approved}>
        {participation.consent === null ? null : (
          <ActDate act={participation.consent} withdrawn={isWithdrawn(participation, asAt)} />
        )}
        {approved ? <span className="text-ink-2 text-xs">{atHome("short")}</span> : null}
      </Cell>
      <Cell label={t("inForce")} empty={participation.entryIntoForce === null}>
        <InForce participation={participation} asAt={asAt} name={name} />
      </Cell>
      <Cell label={t("status")}>
        <StatusWords
          participation={participation}
          actions={actions}
          asAt={asAt}
          endedOn={endedOn({ state, participation }, asAt)}
          beginsOn={participation.status === "none" && existenceOn(state, asAt) === "not-yet" ? state.existsFrom : null}
        />{" "}
        <Link href={why} prefetch={false} className="link ml-2 inline-block min-h-6 text-xs leading-6">
          {words("link")}
          <span className="sr-only">{words("linkName", { name })}</span>
        </Link>
      </Cell>
    </>
  );
}
