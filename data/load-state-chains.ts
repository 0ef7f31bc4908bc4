import type { IsoDay, KnownDate } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { DomesticStep } from "#domain/entities/record.ts";
import { type ChainStep, promiseChain } from "#domain/recommendations/promise-chain.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import type { Reader } from "./derive-projections.ts";
import { knownFact } from "./known-fact.ts";
import { loadStateActs, participationFrom, type StateActs } from "./load-state-acts.ts";
import { domesticStepSelect, toDomesticStep } from "./record.select.ts";
import { toExistence } from "./state.select.ts";

/** Gives the steps that a state took under a treaty (by code) since a promise or recommendation, by a day. */
export type ChainOf = (treaty: string, made: KnownDate) => ChainStep[];

/** The acts of a state by treaty, together with its domestic steps. */
export interface StateRecord {
  readonly iso3: string;
  readonly acts: readonly StateActs[];
  readonly stepsOf: ReadonlyMap<string, readonly DomesticStep[]>;
}

type Db = Reader & Pick<PrismaClient, "domesticStep">;

/** Everything that a state did, abroad and at home, as the record knew it at a moment; null: as it is now. */
export async function loadStateRecord(
  db: Db,
  state: {
    readonly id: string;
    readonly iso3: string;
    readonly existsFrom: Date | null;
    readonly existsUntil: Date | null;
  },
  knownAt: Instant | null,
): Promise<StateRecord> {
  // One after the other: both may be read within a transaction.
  const acts = await loadStateActs(db, { id: state.id, existence: toExistence(state) }, knownAt);
  const steps = await db.domesticStep.findMany({
    select: domesticStepSelect,
    where: { stateId: state.id, ...knownFact(knownAt) },
    orderBy: { occurredOn: "asc" },
  });
  return { iso3: state.iso3, acts, stepsOf: Map.groupBy(steps.map(toDomesticStep), (step) => step.treaty) };
}

/** A function that gives a state's steps under a treaty since a promise, as at a day. */
export function chainsFrom(record: StateRecord, asAt: IsoDay): ChainOf {
  const actsOf = new Map(record.acts.map((acts) => [acts.treaty.code, acts]));
  return (treaty, made) => {
    const acts = actsOf.get(treaty);
    if (acts === undefined) return [];
    const madeOn = made.precision === "day" ? made.date : null;
    return promiseChain(participationFrom(acts, record.iso3, asAt), record.stepsOf.get(treaty) ?? [], madeOn, asAt);
  };
}
