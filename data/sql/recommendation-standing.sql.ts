import type { View } from "#domain/entities/view.ts";
import type { FollowUpStatus } from "#domain/recommendations/follow-up.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { snake } from "../enum-names.ts";
import { knownRow } from "./known-fact.sql.ts";

/** Filters of the list of recommendations. Each is a list: any of its values will do; an empty list or none lets all pass. */
export interface RecommendationFilters {
  readonly state: readonly string[];
  readonly status: readonly FollowUpStatus[];
  readonly theme: readonly string[];
  readonly treaty: readonly string[];
  readonly visit: readonly string[];
  readonly q: string | null;
}

export type FilterName = "state" | "status" | "theme" | "treaty" | "visit";
export const filterNames = ["status", "theme", "treaty", "visit", "state"] as const;

/**
 * Recommendations made by a day (one without a day of its own: at its visit) with the latest assessment of each by then, as a common table expression "standing":
 * id, ref, state, status, theme, treaty, visit (names, not ids) and `place`, the order of the list: the longest waiting
 * first, those without a day last, then by visit and place in it.
 */
export function standing({ asAt, knownAt, q }: Omit<View, "locale"> & { readonly q: string | null }): Prisma.Sql {
  const words =
    q === null
      ? Prisma.empty
      : Prisma.sql`AND (to_tsvector('english', r.ref || ' ' || r.text || ' ' || r.addressee) @@ websearch_to_tsquery('english', ${q})
          OR r.text ILIKE '%' || ${escapeLike(q)} || '%' OR r.ref ILIKE ${escapeLike(q)} || '%')`;
  return Prisma.sql`standing AS MATERIALIZED (
    SELECT r.id, r.ref, s.iso3 AS state, coalesce(latest.status, 'pending')::text AS status, r.theme, t.code AS treaty,
      v.slug AS visit,
      coalesce(r.made_on, 'infinity')::text || ' ' || coalesce(v.slug, '~') || ' ' || lpad(r.position::text, 6, '0') || ' ' || r.ref
        COLLATE "C" AS place
    FROM recommendation r
    JOIN state s ON s.id = r.state_id
    LEFT JOIN treaty t ON t.id = r.target_treaty_id
    LEFT JOIN visit v ON v.id = r.visit_id
    LEFT JOIN LATERAL (
      SELECT f.status FROM follow_up f
      WHERE f.recommendation_id = r.id AND ${knownRow("f", knownAt)} AND coalesce((f.assessed_on + CASE f.assessed_precision WHEN 'year' THEN interval '1 year' WHEN 'month' THEN interval '1 month'
          ELSE interval '1 day' END - interval '1 day')::date <= ${asAt}::date, true)
      ORDER BY f.assessed_on DESC NULLS FIRST, f.recorded_at DESC LIMIT 1
    ) latest ON true
    WHERE ${knownRow("r", knownAt)} AND coalesce(coalesce(r.made_on, v.end_on, v.start_on) <= ${asAt}::date, true) ${words}
  )`;
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}

/** Condition on "standing" for all filters but one, so that a facet counts what choosing another value would give. */
export function matching(filters: RecommendationFilters, except?: FilterName): Prisma.Sql {
  const conditions = filterNames
    .filter((name) => name !== except && filters[name].length > 0)
    .map((name) => {
      const values = name === "status" ? filters.status.map(snake) : [...filters[name]];
      return Prisma.sql`${Prisma.raw(name)} = ANY (${values})`;
    });
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, " AND ");
}
