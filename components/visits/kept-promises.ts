import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import type { Commitment } from "#domain/entities/visit.ts";
import type { ChainStepKind } from "#domain/recommendations/promise-chain.ts";
import { type Chain, chainsByDay } from "#domain/visualisation/promise-chain.ts";

/** Treaties promised on one day that were signed and came into force after the same number of days. */
export interface KeptPromise {
  readonly madeOn: IsoDay;
  readonly treaties: readonly TreatyName[];
  readonly signed: number | null;
  readonly force: number | null;
}

function daysTo(kind: ChainStepKind, treaty: TreatyName, chains: readonly Chain[]): number | null {
  const steps = chains.filter((chain) => chain.treaty.code === treaty.code).flatMap((chain) => chain.steps);
  const days = steps.find((step) => step.kind === kind)?.days ?? null;
  return days === null || days < 0 ? null : days;
}

/** What became of promises under treaties, told once for treaties that went the same way. */
export function keptPromises(commitments: readonly Commitment[]): readonly KeptPromise[] {
  return chainsByDay(commitments).flatMap(({ madeOn, chains }) => {
    const treaties = [...new Map(chains.map(({ treaty }) => [treaty.code, treaty])).values()];
    const ways = Map.groupBy(treaties, (treaty) => {
      return `${daysTo("signature", treaty, chains)} ${daysTo("entry-into-force", treaty, chains)}`;
    });
    return [...ways.values()].flatMap((together) => {
      const [first] = together;
      if (first === undefined) return [];
      const signed = daysTo("signature", first, chains);
      return [{ madeOn, treaties: together, signed, force: daysTo("entry-into-force", first, chains) }];
    });
  });
}
