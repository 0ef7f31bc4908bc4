import type { Instant } from "#domain/dates/instant.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import { type Participation, participationOn } from "#domain/treaty-law/participation.ts";
import type { Existence } from "#domain/treaty-law/periods.ts";
import { lawSelect, toTreatyAction } from "./action.select.ts";
import { toDateColumn } from "./date-columns.ts";
import type { Reader } from "./derive-projections.ts";
import { knownFact } from "./known-fact.ts";
import { projectedAt } from "./projected-at.ts";
import { toTreatyContext, toTreatyName, treatySummarySelect } from "./treaty.select.ts";

/** A state whose acts are read. */
interface ActingState {
  readonly id: string;
  readonly iso3: string;
  readonly existence: Existence;
}

/** One treaty, with where each state stands under it, in the order in which they were asked for. */
interface TreatyParticipations {
  readonly id: string;
  readonly treaty: TreatyName;
  readonly participations: readonly Participation[];
}

/**
 * Where some states stand under every treaty that had been adopted by a day, in the order of the UN Treaty Collection, with the
 * acts by which they do; from the facts, as the page of each of them has it.
 */
export async function loadParticipations(
  db: Reader,
  states: readonly ActingState[],
  { asAt, knownAt }: { readonly asAt: string; readonly knownAt: Instant | null },
): Promise<TreatyParticipations[]> {
  const [treaties, rows] = await Promise.all([
    db.treaty.findMany({
      select: treatySummarySelect,
      where: { adoptedOn: { lte: toDateColumn(asAt) } },
      orderBy: { position: "asc" },
    }),
    db.treatyAction.findMany({
      select: lawSelect,
      where: { stateId: { in: states.map(({ id }) => id) }, ...knownFact(knownAt) },
    }),
  ]);
  // Where the depositary gives no day, the computed one stands, as the facts gave it then.
  const undated = await projectedAt(
    db,
    treaties.filter((row) => row.officialEntryIntoForceOn === null),
    knownAt,
  );
  const rowOf = new Map([...treaties, ...undated].map((row) => [row.code, row]));
  const actionsOf = Map.groupBy(rows.map(toTreatyAction), ({ state, treaty }) => `${state} ${treaty}`);
  return [...rowOf.values()].map((row) => {
    const context = toTreatyContext(row);
    const participations = states.map(({ iso3, existence }) =>
      participationOn(
        { state: iso3, treaty: row.code },
        actionsOf.get(`${iso3} ${row.code}`) ?? [],
        asAt,
        context,
        existence,
      ),
    );
    return { id: row.id, treaty: toTreatyName(row), participations };
  });
}
