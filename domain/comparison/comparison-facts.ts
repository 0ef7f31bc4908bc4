import type { DatePrecision, ReducedDate } from "../dates/calendar-date.ts";
import type { ActionKind } from "../treaty-law/actions.ts";
import type { StatusCounts } from "../treaty-law/counts.ts";
import type { Agreement, Comparison, Place, Side } from "./comparison.ts";

/** One side under one treaty, as a file has it: the columns of states are empty for groups, and the other way round. */
export interface ComparisonFact {
  readonly treaty: string;
  readonly agreement: Agreement | null;
  readonly side: string;
  readonly standing: Place["standing"];
  readonly uncertain: boolean;
  readonly signedOn: ReducedDate | null;
  readonly consentOn: ReducedDate | null;
  readonly consentPrecision: DatePrecision | null;
  readonly consentKind: ActionKind | null;
  readonly parties: number | null;
  readonly members: number | null;
}

/** What a side is called in a file: an ISO code, the key of a group, or "own". */
function codeOf(side: Side): string {
  return side.kind === "state" ? side.state.iso3 : side.key;
}

/** A comparison, one row for each treaty and side, in the order in which it is shown. */
export function comparisonFacts({ sides, treaties }: Comparison): ComparisonFact[] {
  return treaties.flatMap(({ treaty, agreement, places }) =>
    sides.flatMap((side, index) => {
      const place = places[index];
      if (place === undefined) return [];
      const { standing, uncertain, participation, counts } = place;
      return [
        {
          treaty: treaty.code,
          agreement,
          side: codeOf(side),
          standing,
          uncertain,
          signedOn: participation?.signature?.date ?? null,
          consentOn: participation?.consent?.date ?? null,
          consentPrecision: participation?.consent?.precision ?? null,
          consentKind: participation?.consent?.kind ?? null,
          parties: counts?.parties ?? null,
          members: side.kind === "group" ? side.existing : null,
        },
      ];
    }),
  );
}

/** How many treaties stand where for each side, over all members of a group: the rows of the bars. */
export function countFacts({ sides, counts }: Comparison): (StatusCounts & { readonly side: string })[] {
  return sides.flatMap((side, index) => {
    const of = counts[index];
    return of === undefined ? [] : [{ side: codeOf(side), ...of }];
  });
}
