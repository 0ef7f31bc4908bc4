import type { MatrixCell, StatusMatrix } from "#domain/entities/matrix.ts";
import type { View } from "#domain/entities/view.ts";
import { existenceOn } from "#domain/participants/existence.ts";
import { fromDateColumn } from "./date-columns.ts";
import { getPrisma } from "./prisma.ts";
import { stateSummarySelect, toStateSummary } from "./state.select.ts";
import { statusesOn } from "./statuses-on.ts";
import { toTreatyName, treatyNameSelect } from "./treaty.select.ts";

/** Which treaties are the columns of a matrix. */
export interface MatrixColumns {
  /** By their codes; all where there is none. */
  readonly codes?: readonly string[];
  /** Code of the first one; the first of all where it is not among them. */
  readonly start?: string | null;
  /** How many at most; all where it is left out. */
  readonly most?: number;
}

const noAction: MatrixCell = { status: "none", uncertain: false };

/**
 * The matrix of status on a day, as the record is now or was known at a moment: every participant, dissolved ones included,
 * under the treaties asked for that had been adopted by the day.
 */
export async function getStatusMatrix(
  { asAt, knownAt, locale }: View,
  { codes = [], start = null, most = Number.POSITIVE_INFINITY }: MatrixColumns = {},
): Promise<StatusMatrix> {
  const db = getPrisma();
  const named = db.treaty.findMany({
    select: { ...treatyNameSelect, id: true, adoptedOn: true },
    where: codes.length === 0 ? {} : { code: { in: [...codes] } },
    orderBy: { position: "asc" },
  });
  const [states, asked, statuses] = await Promise.all([
    db.state.findMany({ select: { ...stateSummarySelect, id: true } }),
    named,
    // Of all treaties: nothing to wait for.
    codes.length === 0
      ? statusesOn(db, { asAt, knownAt })
      : named.then((rows) => statusesOn(db, { asAt, knownAt }, { treatyIds: rows.map(({ id }) => id) })),
  ]);
  const treaties = asked.filter((treaty) => fromDateColumn(treaty.adoptedOn) <= asAt);
  const before = Math.max(
    0,
    treaties.findIndex((treaty) => treaty.code === start),
  );
  const columns = treaties.slice(before, before + most);
  const shown = new Set(columns.map(({ id }) => id));
  const cells = new Map<string, MatrixCell>();
  const parties = new Map<string, number>();
  for (const { stateId, treatyId, status, uncertain } of statuses) {
    if (shown.has(treatyId)) cells.set(stateId + treatyId, { status, uncertain });
    if (status === "party") parties.set(stateId, (parties.get(stateId) ?? 0) + 1);
  }
  const collator = new Intl.Collator(locale);
  return {
    asAt,
    treaties: columns.map(toTreatyName),
    adopted: treaties.map(({ code }) => code),
    before,
    notAdopted: asked.length - treaties.length,
    rows: states
      .map((row) => {
        const state = toStateSummary(row, locale);
        return {
          state,
          existence: existenceOn(state, asAt),
          cells: columns.map((treaty) => cells.get(row.id + treaty.id) ?? noAction),
          parties: parties.get(row.id) ?? 0,
        };
      })
      .sort((a, b) => collator.compare(a.state.name, b.state.name)),
  };
}
