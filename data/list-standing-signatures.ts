import type { StandingSignatureOf } from "#domain/entities/ageing.ts";
import type { View } from "#domain/entities/view.ts";
import { type StandingSignature, standingSignature } from "#domain/treaty-law/standing-signature.ts";
import { Prisma, type PrismaClient } from "#generated/prisma/client.ts";
import { deriveProjections } from "./derive-projections.ts";
import type { Scope } from "./find-named.ts";
import { getPrisma } from "./prisma.ts";
import { readTreatiesAt } from "./read-treaties-at.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";
import { toTreatyName, treatyNameSelect } from "./treaty.select.ts";

interface Pair extends StandingSignature {
  readonly stateId: string;
  readonly treatyId: string;
}

/**
 * The same as standingSignature, of the stored projection. One row for each treaty with its signatures in one text, as in
 * statuses-on.ts.
 */
async function projected(
  db: Pick<PrismaClient, "$queryRaw">,
  { stateIds, treatyIds, asAt }: Scope & Pick<View, "asAt">,
): Promise<Pair[]> {
  const rows = await db.$queryRaw<{ readonly treaty: string; readonly standing: string }[]>`
    SELECT treaty, string_agg(concat_ws(' ', state, earliest, latest, uncertain), ',') AS standing FROM (
      SELECT now.treaty_id::text AS treaty, now.state_id::text AS state, now.uncertain,
        max(earlier.until_on) FILTER (WHERE NOT 'signatory' = ANY(earlier.possible)) AS earliest,
        max(earlier.until_on) FILTER (WHERE earlier.status <> 'signatory') AS latest
      FROM status_period now
      JOIN status_period earlier ON earlier.treaty_id = now.treaty_id AND earlier.state_id = now.state_id
        AND earlier.until_on <= now.from_on
      WHERE now.status = 'signatory' AND now.from_on <= ${asAt}::date AND coalesce(now.until_on > ${asAt}::date, true)
        ${stateIds.length === 0 ? Prisma.empty : Prisma.sql`AND now.state_id = ANY(${[...stateIds]}::uuid[])`}
        ${treatyIds.length === 0 ? Prisma.empty : Prisma.sql`AND now.treaty_id = ANY(${[...treatyIds]}::uuid[])`}
      GROUP BY now.id
    ) pair WHERE earliest IS NOT NULL AND latest IS NOT NULL GROUP BY treaty`;
  return rows.flatMap(({ treaty: treatyId, standing }) =>
    standing.split(",").map((one) => {
      const [stateId = "", earliest = "", latest = "", uncertain] = one.split(" ");
      return { stateId, treatyId, range: { earliest, latest }, uncertain: uncertain === "t" };
    }),
  );
}

async function derived({ stateIds, treatyIds, asAt, knownAt }: Scope & View): Promise<Pair[]> {
  const treaties = await deriveProjections(getPrisma(), { knownAt, treatyIds });
  return treaties.flatMap(({ id: treatyId, periods }) =>
    [...periods].flatMap(([stateId, of]) => {
      const standing = stateIds.length === 0 || stateIds.includes(stateId) ? standingSignature(of, asAt) : null;
      return standing === null ? [] : [{ ...standing, stateId, treatyId }];
    }),
  );
}

/**
 * Signatures that stood on a day without binding, the oldest first, then by treaty in the order of the UN Treaty Collection and
 * by state.
 */
export async function listStandingSignatures(query: Scope & View): Promise<StandingSignatureOf[]> {
  const db = getPrisma();
  const [pairs, states, treaties] = await Promise.all([
    readTreatiesAt(db, query.knownAt, query.treatyIds, {
      stored: (treatyIds) => projected(db, { ...query, treatyIds }),
      derived: (treatyIds, knownAt) => derived({ ...query, treatyIds, knownAt }),
    }),
    db.state.findMany({ select: { ...stateNameSelect, id: true } }),
    db.treaty.findMany({ select: { ...treatyNameSelect, id: true }, orderBy: { position: "asc" } }),
  ]);
  const stateOf = new Map(states.map((row) => [row.id, toStateName(row, query.locale)]));
  const treatyOf = new Map(treaties.map((row, position) => [row.id, { treaty: toTreatyName(row), position }]));
  return pairs
    .flatMap(({ stateId, treatyId, range, uncertain }) => {
      const [state, of] = [stateOf.get(stateId), treatyOf.get(treatyId)];
      return state === undefined || of === undefined ? [] : [{ state, ...of, range, uncertain }];
    })
    .sort(
      (a, b) =>
        compare(a.range.latest, b.range.latest) || a.position - b.position || compare(a.state.iso3, b.state.iso3),
    )
    .map(({ position, ...signature }) => signature);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
