import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { View } from "#domain/entities/view.ts";
import type { BoundMap } from "#domain/entities/world-map.ts";
import { mapDays } from "#domain/visualisation/map-days.ts";
import { countStrand } from "#domain/visualisation/map-strands.ts";
import { Prisma, type PrismaClient } from "#generated/prisma/client.ts";
import { fromDateColumn } from "./date-columns.ts";
import { deriveProjections } from "./derive-projections.ts";
import { getPrisma } from "./prisma.ts";
import { readTreatiesAt } from "./read-treaties-at.ts";
import { stateSummarySelect, toStateSummary } from "./state.select.ts";

/** From which of the days on a state is bound by so many treaties more, or less. */
interface Step {
  readonly stateId: string;
  readonly index: number;
  readonly change: number;
}

/**
 * By how many treaties everybody is bound, on a day and at the end of each year since the first treaty was adopted. Whose status
 * is uncertain counts where it stands at least.
 */
export async function getBoundMap({ asAt, knownAt, locale }: View): Promise<BoundMap> {
  const db = getPrisma();
  const [states, treaties] = await Promise.all([
    db.state.findMany({ select: { ...stateSummarySelect, id: true, m49: true } }),
    db.treaty.findMany({ select: { adoptedOn: true }, orderBy: { adoptedOn: "asc" } }),
  ]);
  const adopted = treaties.map((treaty) => fromDateColumn(treaty.adoptedOn));
  const days = mapDays(adopted[0] ?? asAt, asAt);
  const steps = await readTreatiesAt(db, knownAt, [], {
    stored: (treatyIds) => projectedSteps(db, days, treatyIds),
    derived: (treatyIds, moment) => derivedSteps(days, treatyIds, moment),
  });
  const stepsOf = Map.groupBy(steps, ({ stateId }) => stateId);
  const open = days.map((day) => adopted.filter((on) => on <= day).length);
  const collator = new Intl.Collator(locale);
  return {
    asAt,
    days,
    open,
    rows: states
      .map((row) => {
        const state = toStateSummary(row, locale);
        const counts = sumUp(stepsOf.get(row.id) ?? [], days.length);
        return { state, m49: row.m49, counts, strand: countStrand({ ...state, counts }, days, open) };
      })
      .sort((a, b) => collator.compare(a.state.name, b.state.name)),
  };
}

function sumUp(steps: readonly Step[], length: number): number[] {
  const changes = new Array<number>(length).fill(0);
  for (const { index, change } of steps) changes[index] = (changes[index] ?? 0) + change;
  let sum = 0;
  return changes.map((change) => {
    sum += change;
    return sum;
  });
}

/** Summed by the database, so that what comes back grows with states and years and not with acts. */
function projectedSteps(
  db: Pick<PrismaClient, "$queryRaw">,
  days: readonly IsoDay[],
  treatyIds: readonly string[],
): Promise<Step[]> {
  // A day counts what began on it or before, so a beginning stands under the first day that is not before it.
  return db.$queryRaw<Step[]>`
    WITH party AS (SELECT state_id, from_on, until_on FROM status_period WHERE status = 'party'
        ${treatyIds.length === 0 ? Prisma.empty : Prisma.sql`AND treaty_id = ANY(${[...treatyIds]}::uuid[])`}),
      moved AS (
        SELECT state_id, width_bucket(from_on - 1, ${[...days]}::date[]) AS index, 1 AS change FROM party WHERE from_on IS NOT NULL
        UNION ALL SELECT state_id, 0, 1 FROM party WHERE from_on IS NULL
        UNION ALL SELECT state_id, width_bucket(until_on - 1, ${[...days]}::date[]), -1 FROM party WHERE until_on IS NOT NULL
      )
    SELECT state_id::text AS "stateId", index, sum(change)::int AS change FROM moved
    WHERE index < ${days.length} GROUP BY state_id, index`;
}

async function derivedSteps(days: readonly IsoDay[], treatyIds: readonly string[], knownAt: Instant): Promise<Step[]> {
  const derived = await deriveProjections(getPrisma(), { knownAt, treatyIds });
  const indexOf = (day: IsoDay | null) => (day === null ? 0 : days.findIndex((one) => day <= one));
  return derived.flatMap(({ periods }) =>
    [...periods].flatMap(([stateId, all]) =>
      all
        .filter(({ status }) => status === "party")
        .flatMap(({ from, until }) => [
          { stateId, index: indexOf(from), change: 1 },
          ...(until === null ? [] : [{ stateId, index: indexOf(until), change: -1 }]),
        ])
        .filter(({ index }) => index >= 0),
    ),
  );
}
