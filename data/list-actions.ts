import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { RecordedAction } from "#domain/entities/record.ts";
import type { ActionKind } from "#domain/treaty-law/actions.ts";
import { liveFact, recordedActionSelect, toRecordedAction } from "./action.select.ts";
import { toDateColumn } from "./date-columns.ts";
import { snake } from "./enum-names.ts";
import { ofStates } from "./find-state.ts";
import { getPrisma } from "./prisma.ts";

export interface ActionQuery {
  readonly state?: readonly string[] | undefined;
  readonly treaty?: readonly string[] | undefined;
  readonly kind?: readonly ActionKind[] | undefined;
  /** First and last day, both inclusive; an act known by month or year counts from the first day that it can mean. */
  readonly from?: IsoDay | undefined;
  readonly to?: IsoDay | undefined;
  /** Id of the last act of the page before. */
  readonly after?: string | null;
  readonly limit: number;
}

/** Acts that count, oldest first, those known by their effect alone last. An unknown cursor or code gives an empty page. */
export async function listActions(query: ActionQuery): Promise<{ items: RecordedAction[]; nextId: string | null }> {
  const { state = [], treaty = [], kind = [], from, to, after = null, limit } = query;
  const actedOn = {
    ...(from === undefined ? {} : { gte: toDateColumn(from) }),
    ...(to === undefined ? {} : { lte: toDateColumn(to) }),
  };
  const rows = await getPrisma().treatyAction.findMany({
    select: recordedActionSelect,
    where: {
      ...liveFact,
      ...ofStates(state),
      ...(treaty.length === 0 ? {} : { treaty: { code: { in: treaty.map((code) => code.toUpperCase()) } } }),
      ...(kind.length === 0 ? {} : { kind: { in: kind.map(snake) } }),
      ...(from === undefined && to === undefined ? {} : { actedOn }),
    },
    orderBy: [{ actedOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: limit + 1,
    ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
  });
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(toRecordedAction),
    nextId: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
