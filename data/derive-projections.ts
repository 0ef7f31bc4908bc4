import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { TreatyAction } from "#domain/treaty-law/actions.ts";
import type { TreatyContext } from "#domain/treaty-law/entry-into-force.ts";
import { type Existence, statusPeriods } from "#domain/treaty-law/periods.ts";
import type { StatusPeriod } from "#domain/treaty-law/status.ts";
import { type TreatyEntryIntoForce, treatyEntryIntoForce } from "#domain/treaty-law/treaty-entry-into-force.ts";
import type { Prisma, PrismaClient } from "#generated/prisma/client.ts";
import { lawSelect, toTreatyAction } from "./action.select.ts";
import { fromDateColumn } from "./date-columns.ts";
import { knownFact } from "./known-fact.ts";
import { toExistence } from "./state.select.ts";
import { type TreatySummaryRow, toTreatySummary, treatySummarySelect } from "./treaty.select.ts";

/** The part of the client that reads; a transaction has it too. */
export type Reader = Pick<PrismaClient, "treaty" | "state" | "treatyAction">;

export interface DerivedTreaty {
  readonly id: string;
  readonly code: string;
  readonly official: IsoDay | null;
  readonly force: TreatyEntryIntoForce;
  /** Periods for each participant that has acted, by its id. */
  readonly periods: ReadonlyMap<string, readonly StatusPeriod[]>;
}

export interface DerivationScope {
  /** Which treaties to give; all when left out. */
  readonly treatyIds?: readonly string[] | undefined;
  /** The moment whose record to derive from; null or left out for the record as it is now. */
  readonly knownAt?: Instant | null;
  /** What to take in the place of what is on record, by id: what somebody is about to put right. */
  readonly instead?: Instead;
}

interface Instead {
  readonly treaties?: ReadonlyMap<string, Partial<TreatySummaryRow>>;
  readonly states?: ReadonlyMap<string, Partial<StateLifeRow>>;
}

const lifeSelect = { id: true, iso3: true, kind: true, existsFrom: true, existsUntil: true } as const;
type StateLifeRow = Prisma.StateGetPayload<{ select: typeof lifeSelect }>;

/**
 * Everything that is derived for treaties, fresh from the facts that count. Parents come before their protocols, since
 * some protocols cannot enter into force before them.
 */
export async function deriveProjections(
  db: Reader,
  { treatyIds, knownAt = null, instead = {} }: DerivationScope = {},
): Promise<DerivedTreaty[]> {
  // One after the other: inside a transaction they share one connection.
  const treatyRows = await db.treaty.findMany({ select: treatySummarySelect, orderBy: { position: "asc" } });
  const stateRows = await db.state.findMany({ select: lifeSelect });
  const treaties = treatyRows.map((row) => ({ ...row, ...instead.treaties?.get(row.id) }));
  const states = stateRows.map((row) => ({ ...row, ...instead.states?.get(row.id) }));
  const byCode = new Map(treaties.map((treaty) => [treaty.code, treaty]));
  const asked = treaties.filter((treaty) => treatyIds === undefined || treatyIds.includes(treaty.id));
  const read = asked.flatMap((treaty) => withParents(treaty, byCode)).map((treaty) => treaty.id);
  const rows = await db.treatyAction.findMany({
    select: lawSelect,
    where: { ...knownFact(knownAt), ...(treatyIds === undefined ? {} : { treatyId: { in: read } }) },
  });
  const organisations = new Set(states.filter((state) => state.kind === "organisation").map((state) => state.iso3));
  const byIso3 = new Map(states.map((state) => [state.iso3, { id: state.id, existence: toExistence(state) }]));
  const actionsOf = Map.groupBy(rows.map(toTreatyAction), (action) => action.treaty);
  const derived = new Map<string, DerivedTreaty>();

  const derive = (code: string): DerivedTreaty => {
    const known = derived.get(code);
    if (known !== undefined) return known;
    const row = byCode.get(code);
    if (row === undefined) throw new RangeError(`no treaty ${code}`);
    const { adoptedOn, rules } = toTreatySummary(row);
    const official = row.officialEntryIntoForceOn === null ? null : fromDateColumn(row.officialEntryIntoForceOn);
    const parent = row.parent === null ? null : derive(row.parent.code);
    const actions = actionsOf.get(code) ?? [];
    const parentInForceOn = parent === null ? null : (parent.official ?? parent.force.computed);
    const force = treatyEntryIntoForce({ adoptedOn, rules, actions, organisations, parentInForceOn });
    const context = { adoptedOn, rules, inForceOn: official ?? force.computed };
    const result = { id: row.id, code, official, force, periods: periodsOf(actions, context, byIso3) };
    derived.set(code, result);
    return result;
  };

  for (const treaty of asked) derive(treaty.code);
  return [...derived.values()].filter((treaty) => treatyIds === undefined || treatyIds.includes(treaty.id));
}

/** A treaty and those that it is a protocol to, whose entry into force its own can wait for. */
function withParents(treaty: TreatySummaryRow, byCode: ReadonlyMap<string, TreatySummaryRow>): TreatySummaryRow[] {
  const parent = treaty.parent === null ? undefined : byCode.get(treaty.parent.code);
  return parent === undefined ? [treaty] : [treaty, ...withParents(parent, byCode)];
}

function periodsOf(
  actions: readonly TreatyAction[],
  context: TreatyContext,
  states: ReadonlyMap<string, { id: string; existence: Existence }>,
): Map<string, StatusPeriod[]> {
  const periods = new Map<string, StatusPeriod[]>();
  for (const [iso3, acts] of Map.groupBy(actions, (action) => action.state)) {
    const state = states.get(iso3);
    if (state !== undefined) periods.set(state.id, statusPeriods(acts, context, state.existence));
  }
  return periods;
}
