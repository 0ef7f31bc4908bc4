import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { StateSummary } from "#domain/entities/state.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import type { View } from "#domain/entities/view.ts";
import type { ParticipationStatus } from "#domain/treaty-law/status.ts";
import { getPrisma } from "./prisma.ts";
import { stateSummarySelect, toStateSummary } from "./state.select.ts";
import { statusesOn } from "./statuses-on.ts";
import { toTreatyName, treatyNameSelect } from "./treaty.select.ts";

export interface MatrixCell {
  readonly status: ParticipationStatus;
  readonly uncertain: boolean;
}

/** Every participant under every treaty on a day. */
export interface StatusMatrix {
  readonly asAt: IsoDay;
  readonly knownAt: Instant | null;
  /** In the order of the UN Treaty Collection. */
  readonly treaties: readonly TreatyName[];
  /** By name; the cells stand in the order of the treaties. */
  readonly rows: readonly { readonly state: StateSummary; readonly cells: readonly MatrixCell[] }[];
}

const noAction: MatrixCell = { status: "none", uncertain: false };

/** The whole matrix of status on a day, as the record is now or was known at a moment, dissolved states included. */
export async function getStatusMatrix({ asAt, knownAt, locale }: View): Promise<StatusMatrix> {
  const db = getPrisma();
  const [states, treaties, statuses] = await Promise.all([
    db.state.findMany({ select: { ...stateSummarySelect, id: true } }),
    db.treaty.findMany({ select: { ...treatyNameSelect, id: true }, orderBy: { position: "asc" } }),
    statusesOn(db, { asAt, knownAt }),
  ]);
  const cells = new Map<string, MatrixCell>();
  for (const { stateId, treatyId, status, uncertain } of statuses) cells.set(stateId + treatyId, { status, uncertain });
  const collator = new Intl.Collator(locale);
  return {
    asAt,
    knownAt,
    treaties: treaties.map(toTreatyName),
    rows: states
      .map((row) => ({
        state: toStateSummary(row, locale),
        cells: treaties.map((treaty) => cells.get(row.id + treaty.id) ?? noAction),
      }))
      .sort((a, b) => collator.compare(a.state.name, b.state.name)),
  };
}
