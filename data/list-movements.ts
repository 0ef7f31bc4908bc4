import { type IsoDay, isIsoDay } from "#domain/dates/calendar-date.ts";
import { type Instant, toInstant } from "#domain/dates/instant.ts";
import { type Movement, type MovementChange, movementChanges } from "#domain/movements/movement.ts";
import { statusesNamed } from "#domain/recommendations/follow-up.ts";
import { facetNames, type RecommendationSearch } from "#domain/recommendations/search.ts";
import { readSearch } from "#domain/search/read-search.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { fromCursor, toCursor } from "./change-cursor.ts";
import { findSearchIds } from "./find-search-ids.ts";
import { isUuid } from "./is-uuid.ts";
import { loadMovements } from "./load-movements.ts";
import { getPrisma } from "./prisma.ts";
import { type MovementPlace, type MovementRange, type MovementRow, movementRows } from "./sql/movement-events.sql.ts";
import { passing } from "./sql/recommendation-search.sql.ts";
import { holdsTerms } from "./sql/recommendation-words.sql.ts";

/** Whose movements are asked for: by the id of what is followed, or a search of recommendations on a day. */
export type MovementScope =
  | { readonly kind: "states" | "treaties" | "visits"; readonly id: string }
  | { readonly kind: "recommendations"; readonly search: RecommendationSearch; readonly asAt: IsoDay };

export interface MovementQuery {
  readonly scope: MovementScope;
  /** The earliest moment, inclusive; null: from the first on. */
  readonly from: Instant | null;
  /** The place after which the page begins, as given by the page before. */
  readonly cursor: string | null;
  readonly limit: number;
  readonly locale: string;
}

export interface MovementList {
  readonly items: readonly Movement[];
  readonly nextCursor: string | null;
}

/** What moved in a scope, the newest first. A cursor that no page gave has nothing after it. */
export async function listMovements({ scope, from, cursor, limit, locale }: MovementQuery): Promise<MovementList> {
  const after = cursor === null ? null : placeAfter(cursor);
  if (cursor !== null && after === null) return { items: [], nextCursor: null };
  const db = getPrisma();
  const rows = await db.$queryRaw<MovementRow[]>(movementRows(await rangeOf(scope), { from, after, limit: limit + 1 }));
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await loadMovements(db, shown, locale),
    nextCursor:
      rows.length > limit && last !== undefined
        ? toCursor([last.at.toISOString(), last.id, last.change, last.number])
        : null,
  };
}

/** A search as a condition on recommendations; what was taken out of what counts is found as it was. */
async function rangeOf(scope: MovementScope): Promise<MovementRange> {
  if (scope.kind !== "recommendations") return scope;
  const { search, asAt } = scope;
  const ids = await findSearchIds(search);
  const facets = facetNames.filter((name) => name !== "status");
  const fits = passing(facets, search, ids, { asAt, knownAt: null });
  return {
    kind: scope.kind,
    fits: Prisma.sql`${fits} AND ${holdsTerms(readSearch(search.q ?? ""))}`,
    statuses: statusesNamed(search.status),
  };
}

/** The place that a cursor stands for; null where no page gave it. */
function placeAfter(cursor: string): MovementPlace | null {
  const [at, id, change, number] = fromCursor(cursor, 4) ?? [];
  if (typeof at !== "string" || typeof id !== "string" || typeof number !== "number") return null;
  const known = movementChanges.find((one): one is MovementChange => one === change);
  if (known === undefined || !isUuid(id) || !Number.isInteger(number) || Math.abs(number) > 1e9) return null;
  return isIsoDay(at.slice(0, 10)) && toInstant(at) === at ? [at, id, known, number] : null;
}
