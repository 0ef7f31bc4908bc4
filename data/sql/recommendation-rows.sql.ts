import type { DatePrecision, IsoDay } from "#domain/dates/calendar-date.ts";
import type { RecommendationSummary, TargetAct } from "#domain/entities/visit.ts";
import { Prisma } from "#generated/prisma/client.ts";
import type { Snake } from "../enum-names.ts";
import { latestAssessment, type SearchView } from "./recommendation-search.sql.ts";

/** A recommendation with the names of what it is about, without the rest of their records. */
export interface RecommendationRow {
  readonly ref: string;
  readonly text: string;
  readonly language: string;
  readonly maker: string;
  readonly maker_kind: Snake<RecommendationSummary["makerKind"]>;
  readonly theme: string;
  readonly themes: readonly string[];
  readonly groups: readonly string[];
  readonly goals: readonly number[];
  readonly addressee: string;
  readonly measure: Snake<RecommendationSummary["measure"]>;
  readonly response: RecommendationSummary["response"];
  readonly ask: RecommendationSummary["ask"];
  readonly basis: RecommendationSummary["basis"];
  readonly made_on: IsoDay | null;
  readonly made_precision: DatePrecision;
  readonly symbol: string | null;
  readonly paragraph: string | null;
  readonly state: string;
  readonly visit: string | null;
  readonly target_treaty: string | null;
  readonly target_act: TargetAct | null;
  /** Null where nobody has assessed it by the day. */
  readonly status: Snake<RecommendationSummary["status"]> | null;
  readonly assessed_on: IsoDay | null;
  readonly assessed_precision: DatePrecision | null;
  /** Ids of its sources, the main one first. */
  readonly sources: readonly string[];
}

/** What is read of each recommendation "r", as an export has it: everything between SELECT and WHERE. */
export function recommendationRows(view: SearchView): Prisma.Sql {
  // Nobody has assessed what has no day of its latest assessment; only an earlier record may say otherwise.
  const mayBeAssessed = view.knownAt === null ? Prisma.sql`r.status_from IS NOT NULL` : Prisma.sql`true`;
  return Prisma.sql`r.ref, r.text, r.language, r.maker, r.maker_kind::text, r.theme, r.themes, r.groups, r.goals,
      r.addressee, r.measure::text, r.response::text, r.ask::text, r.basis::text, r.made_on::text, r.made_precision::text,
      r.symbol, r.paragraph, s.iso3 AS state, v.slug AS visit, t.code AS target_treaty, r.target_act::text,
      own.status::text, own.assessed_on::text, own.assessed_precision::text,
      r.source_id::text || ARRAY(SELECT also."B"::text FROM "_recommendation_source" also
        WHERE also."A" = r.id AND also."B" <> r.source_id ORDER BY also."B") AS sources
    FROM recommendation r
    JOIN state s ON s.id = r.state_id
    LEFT JOIN visit v ON v.id = r.visit_id
    LEFT JOIN treaty t ON t.id = r.target_treaty_id
    LEFT JOIN LATERAL (SELECT f.status, f.assessed_on, f.assessed_precision ${latestAssessment(view)}) own ON ${mayBeAssessed}`;
}

/**
 * The recommendations of these ids, in the order of the ids, as one text in JSON: the driver reads that several times faster
 * than as many rows with as many columns.
 */
export function rowsOf(ids: readonly string[], view: SearchView): Prisma.Sql {
  return Prisma.sql`SELECT coalesce(json_agg(one), '[]')::text AS rows FROM (
    SELECT ${recommendationRows(view)}
    JOIN unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS wanted(id, number) ON wanted.id = r.id
    ORDER BY wanted.number
  ) one`;
}
