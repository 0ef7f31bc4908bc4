import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { RecordedAction } from "#domain/entities/record.ts";
import type { ActionKind } from "#domain/treaty-law/actions.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { recordedActionSelect, toRecordedAction } from "./action.select.ts";
import { boundsByPrecision, dayBounds } from "./days-between.ts";
import { snake } from "./enum-names.ts";
import { inScope, type Scope } from "./find-named.ts";
import { knownFact } from "./known-fact.ts";
import { getPrisma } from "./prisma.ts";

export interface ActionQuery extends Scope {
  readonly kind?: readonly ActionKind[] | undefined;
  /** First and last day, both inclusive: an act counts where any day that it can have been done on lies between them. */
  readonly from?: IsoDay | undefined;
  readonly to?: IsoDay | undefined;
  /** Null: the acts that count now. */
  readonly knownAt: Instant | null;
  /** Id of the last act of the page before. */
  readonly after?: string | null;
  readonly limit: number;
}

/**
 * Where-clause for acts that can have been done between two days, each left out where it is not given. An act known by
 * month or year counts with each of its days, from its earliest day on and to its effect; one known by its effect alone
 * counts by its effect.
 */
function doneBetween(from?: IsoDay, to?: IsoDay): Prisma.TreatyActionWhereInput {
  if (from === undefined && to === undefined) return {};
  const notYounger: Prisma.TreatyActionWhereInput =
    to === undefined ? {} : { OR: [{ notBefore: null }, { notBefore: dayBounds(undefined, to) }] };
  // A succession can take effect before its deposit.
  const notOlder: Prisma.TreatyActionWhereInput =
    from === undefined
      ? {}
      : {
          OR: [
            { effectiveOn: null },
            { effectiveOn: dayBounds(from) },
            { kind: { in: ["succession", "succession_to_signature"] } },
          ],
        };
  return {
    OR: [
      ...boundsByPrecision(from, to).map(({ precision, on }) => ({
        actedPrecision: precision,
        actedOn: on,
        ...(precision === "day" ? {} : { AND: [notYounger, notOlder] }),
      })),
      { actedPrecision: "unknown", effectiveOn: dayBounds(from, to) },
    ],
  };
}

/** Acts that count, oldest first, those known by their effect alone last. An unknown cursor gives an empty page. */
export async function listActions(query: ActionQuery): Promise<{ items: RecordedAction[]; nextId: string | null }> {
  const { kind = [], from, to, knownAt, after = null, limit } = query;
  const rows = await getPrisma().treatyAction.findMany({
    select: recordedActionSelect,
    where: {
      ...knownFact(knownAt),
      ...inScope(query),
      ...(kind.length === 0 ? {} : { kind: { in: kind.map(snake) } }),
      ...doneBetween(from, to),
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
