import type { IsoDay } from "#domain/dates/calendar-date.ts";
import { type StatusCounts, withMove } from "#domain/treaty-law/counts.ts";
import type { Consequences } from "./action-input.ts";
import { listTreaties } from "./list-treaties.ts";

/**
 * How many participants of the treaty stand where today, without an act and with it; null for a treaty that is not known.
 * @param when.recorded true where the act is on record already, so that today's counts hold it
 */
export async function countWithAct(
  { before, after }: Pick<Consequences, "before" | "after">,
  { today, recorded = false }: { readonly today: IsoDay; readonly recorded?: boolean },
): Promise<{ readonly before: StatusCounts; readonly after: StatusCounts } | null> {
  const { rows } = await listTreaties({ asAt: today, knownAt: null, locale: "en" });
  const counts = rows.find(({ treaty }) => treaty.code === after.treaty)?.counts;
  if (counts === undefined) return null;
  return recorded
    ? { before: withMove(counts, after, before), after: counts }
    : { before: counts, after: withMove(counts, before, after) };
}
