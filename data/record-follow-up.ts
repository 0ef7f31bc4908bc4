import type { Objection, RecordValues } from "#domain/records/kinds.ts";
import type { Authorship } from "./action-input.ts";
import { recordEntry } from "./records/record-entry.ts";

/** Where a recommendation stands, as somebody assesses it. */
export type FollowUpInput = Omit<RecordValues<"follow-up">, "recommendation">;

export type FollowUpRecorded =
  | { readonly outcome: "recorded"; readonly id: string; readonly repeated: boolean }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "refused"; readonly objections: readonly Objection[] }
  | { readonly outcome: "key-reused" };

/**
 * Adds an assessment to the history of the recommendation that an address of the interface names. Nothing is overwritten: the
 * latest assessment is where it stands.
 * @param ref the recommendation's public name, in any case
 */
export async function recordFollowUp(
  ref: string,
  input: FollowUpInput,
  authorship: Authorship,
): Promise<FollowUpRecorded> {
  const values = { ...input, recommendation: ref };
  const result = await recordEntry("follow-up", { values, acknowledgedWarnings: [], reason: null }, authorship);
  switch (result.outcome) {
    case "recorded":
      return { outcome: "recorded", id: result.id, repeated: result.repeated };
    case "refused":
      // What the address names is there or not; everything else is about a field that was sent.
      return result.objections.some(({ field }) => field === "recommendation") ? { outcome: "unknown" } : result;
    case "key-reused":
      return { outcome: "key-reused" };
    default:
      // Nothing is warned of, and what is new can be neither stale nor ended.
      throw new Error(`an assessment cannot be ${result.outcome}`);
  }
}
