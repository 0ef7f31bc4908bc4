import type { ActionInput } from "../action-input.ts";

/** An act that is on no record: Kazakhstan's accession to the ICMW in October 2026, or what is told of it otherwise. */
export function actInput(more: Partial<ActionInput> = {}): ActionInput {
  return {
    state: "KAZ",
    treaty: "ICMW",
    kind: "accession",
    date: "2026-10-02",
    effectiveDate: null,
    announced: false,
    notification: null,
    note: null,
    source: { title: "C.N.500.2026.TREATIES-IV.13", url: null, symbol: "C.N.500.2026", readOn: "2026-11-20" },
    acknowledgedWarnings: [],
    reason: null,
    ...more,
  };
}
