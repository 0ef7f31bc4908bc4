import { referenceActor } from "./reference/plan-facts.ts";

/** Who recorded a source, a treaty or a state: what nobody typed in came with the application. */
export function recordedBy(row: { readonly recordedBy: string | null }): string {
  return row.recordedBy ?? referenceActor;
}
