import type { Consequence, Objection, Warned } from "#domain/records/kinds.ts";
import { loadPair, type Pair } from "./load-pair.ts";
import type { Held, RecordKind, Tx } from "./record-kind.ts";

/** What is particular to a fact about a state and a treaty, once both are known. */
export interface PairFindings<Refs> {
  readonly objections: readonly Objection[];
  readonly warnings: readonly Warned[];
  readonly consequences: readonly Consequence[];
  /** Ids of what the fact names besides its state and treaty. */
  readonly refs: Refs;
}

/**
 * The check of a fact about a state and a treaty that moves no status: both are looked up, and what is written has them by
 * their codes; the rest is the fact's own.
 */
export function checkOfPair<Values extends { readonly state: string; readonly treaty: string }, Refs>(
  look: (
    db: Tx,
    values: Values,
    on: { readonly pair: Pair; readonly held: Held<Values> | null; readonly sound: boolean },
  ) => Promise<PairFindings<Refs>>,
): RecordKind<Values, Pair & Refs>["check"] {
  return async (db, values, { today, held }) => {
    const { pair, objections } = await loadPair(db, values, { today, held });
    if (pair === null) return { objections, warnings: [], consequences: [], refs: null, values };
    const found = await look(db, values, { pair, held, sound: objections.length === 0 });
    const movesNothing = { note: "movesNothing", values: { state: pair.state.name, treaty: pair.treaty.name } };
    return {
      objections: [...objections, ...found.objections],
      warnings: found.warnings,
      consequences: [movesNothing, ...found.consequences],
      refs: { ...pair, ...found.refs },
      values: { ...values, state: pair.state.iso3, treaty: pair.treaty.code },
    };
  };
}
