import type { IsoDay, ReducedDate } from "#domain/dates/calendar-date.ts";
import { followUpStatuses, isOpen } from "#domain/recommendations/follow-up.ts";
import { type ActionKind, actionKinds, isConsent, isSignature } from "#domain/treaty-law/actions.ts";
import type { ActionKind as StoredKind } from "#generated/prisma/client.ts";
import { columnsToReduced } from "./date-columns.ts";
import { kebab, snake } from "./enum-names.ts";
import { getPrisma } from "./prisma.ts";
import { madeByDay, statusOn } from "./sql/recommendation-search.sql.ts";

/** A recommendation that is still open although the state has since done what it asks for: a person has to judge. */
export interface Suggestion {
  readonly ref: string;
  readonly text: string;
  readonly state: string;
  readonly treaty: string;
  readonly act: { readonly id: string; readonly kind: ActionKind; readonly date: ReducedDate | null };
}

const kindsOf = (holds: (kind: ActionKind) => boolean) => actionKinds.filter(holds).map(snake);
const consents = kindsOf(isConsent);
const signatures = kindsOf((kind) => isSignature(kind) || isConsent(kind));
const open = followUpStatuses.filter(isOpen).map(snake);

/**
 * Open recommendations that ask for signature or consent under a treaty, with the first act since that may answer them, the
 * latest act first. An instrument of consent answers those that ask for signature too.
 * @param shown most of them to give
 */
export async function listSuggestions(asAt: IsoDay, shown: number): Promise<{ total: number; items: Suggestion[] }> {
  const rows = await getPrisma().$queryRaw<
    {
      ref: string;
      text: string;
      state: string;
      treaty: string;
      id: string;
      kind: StoredKind;
      acted_on: Date | null;
      acted_precision: "day" | "month" | "year" | "unknown";
      total: bigint;
    }[]
  >`
    SELECT r.ref, r.text, s.iso3 AS state, t.code AS treaty, act.id::text, act.kind, act.acted_on, act.acted_precision,
      count(*) OVER () AS total
    FROM recommendation r JOIN state s ON s.id = r.state_id JOIN treaty t ON t.id = r.target_treaty_id
    JOIN LATERAL (
      SELECT a.id, a.kind, a.acted_on, a.acted_precision FROM treaty_action a
      WHERE a.state_id = r.state_id AND a.treaty_id = r.target_treaty_id AND a.retracted_at IS NULL
        AND a.acted_on <= ${asAt}::date AND a.acted_on >= coalesce(r.made_on, '-infinity'::date)
        AND a.kind::text = ANY (CASE r.target_act WHEN 'consent' THEN ${consents}::text[] ELSE ${signatures}::text[] END)
      ORDER BY a.acted_on, a.id LIMIT 1
    ) act ON true
    WHERE ${madeByDay({ asAt, knownAt: null })} AND ${statusOn({ asAt, knownAt: null })} = ANY (${open}::follow_up_status[])
      AND r.target_act IN ('consent', 'signature')
    ORDER BY act.acted_on DESC, r.ref LIMIT ${shown}`;
  return {
    total: Number(rows[0]?.total ?? 0),
    items: rows.map(({ ref, text, state, treaty, id, kind, acted_on, acted_precision }) => ({
      ref,
      text,
      state,
      treaty,
      act: { id, kind: kebab(kind), date: columnsToReduced(acted_on, acted_precision) },
    })),
  };
}
