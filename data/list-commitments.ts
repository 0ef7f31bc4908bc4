import type { View } from "#domain/entities/view.ts";
import type { Commitment } from "#domain/entities/visit.ts";
import { commitmentSelect, toCommitment } from "./commitment.select.ts";
import { ofStates } from "./find-state.ts";
import { knownFact } from "./known-fact.ts";
import { type ChainOf, chainsFrom, loadStateRecord } from "./load-state-chains.ts";
import { madeByClause } from "./made-by.ts";
import { outcomesThen } from "./outcomes-then.ts";
import { getPrisma } from "./prisma.ts";

/**
 * Promises made by the end of a day (or on a day not on record), oldest first, each with what was done since.
 * @param query.state ISO codes of the states at whose visits they were made; all states when left out or empty
 */
export async function listCommitments(
  query: View & { readonly state?: readonly string[] | undefined },
): Promise<Commitment[]> {
  const { state, asAt, knownAt, locale } = query;
  const db = getPrisma();
  const found = await db.commitment.findMany({
    select: commitmentSelect,
    where: {
      ...knownFact(knownAt),
      ...ofStates(state),
      ...madeByClause(asAt),
    },
    orderBy: [{ madeOn: "asc" }, { visit: { slug: "asc" } }, { position: "asc" }],
  });
  const rows = await outcomesThen(db, found, query);
  const states = new Map(rows.map((row) => [row.state.iso3, row.state]));
  const chains = new Map<string, ChainOf>();
  await Promise.all(
    [...states].map(async ([iso3, one]) => chains.set(iso3, chainsFrom(await loadStateRecord(db, one, knownAt), asAt))),
  );
  return rows.map((row) => toCommitment(row, asAt, locale, chains.get(row.state.iso3) ?? (() => [])));
}
