import type { MatrixCell, StatusMatrix } from "#domain/entities/matrix.ts";
import type { View } from "#domain/entities/view.ts";
import { existenceOn } from "#domain/participants/existence.ts";
import { fromDateColumn } from "./date-columns.ts";
import { getPrisma } from "./prisma.ts";
import { stateSummarySelect, toStateSummary } from "./state.select.ts";
import { type StatusTotal, statusesOn, statusTotalsOn } from "./statuses-on.ts";
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

/** Names no treaties where they are all there are: the database then need not look for them. */
function scopeOf(treaties: readonly { readonly id: string }[], areAll: boolean): { readonly treatyIds: string[] } {
  return { treatyIds: areAll ? [] : treaties.map(({ id }) => id) };
}

/** How many treaties are in force for each state, by its id. */
function countParties(totals: readonly StatusTotal[]): ReadonlyMap<string, number> {
  const parties = new Map<string, number>();
  for (const { stateId, status, count } of totals) {
    if (status === "party") parties.set(stateId, (parties.get(stateId) ?? 0) + count);
  }
  return parties;
}

/**
 * The matrix of status on a day, as the record is now or was known at a moment: every participant, dissolved ones included,
 * under the treaties asked for that had been adopted by the day.
 */
export async function getStatusMatrix(
  { asAt, knownAt, locale }: View,
  { codes = [], start = null, most = Number.POSITIVE_INFINITY }: MatrixColumns = {},
): Promise<StatusMatrix> {
  const db = getPrisma();
  const asked = await db.treaty.findMany({
    select: { ...treatyNameSelect, id: true, adoptedOn: true },
    where: codes.length === 0 ? {} : { code: { in: [...codes] } },
    orderBy: { position: "asc" },
  });
  const treaties = asked.filter((treaty) => fromDateColumn(treaty.adoptedOn) <= asAt);
  const before = Math.max(
    0,
    treaties.findIndex((treaty) => treaty.code === start),
  );
  const columns = treaties.slice(before, before + most);
  const isPart = columns.length < treaties.length;
  const [states, statuses, totals] = await Promise.all([
    db.state.findMany({ select: { ...stateSummarySelect, id: true } }),
    columns.length === 0 ? [] : statusesOn(db, { asAt, knownAt }, scopeOf(columns, codes.length === 0 && !isPart)),
    // What has no column is read as a sum.
    isPart ? statusTotalsOn(db, { asAt, knownAt }, scopeOf(treaties, codes.length === 0)) : null,
  ]);
  const cells = new Map<string, MatrixCell>();
  for (const { stateId, treatyId, status, uncertain } of statuses) cells.set(stateId + treatyId, { status, uncertain });
  const parties = countParties(totals ?? statuses.map((one) => ({ ...one, count: 1 })));
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
