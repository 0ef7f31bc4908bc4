import { stancesOn } from "#domain/declarations/procedures.ts";
import type { ProcedureStance } from "#domain/entities/record.ts";
import type { View } from "#domain/entities/view.ts";
import type { Prisma, PrismaClient } from "#generated/prisma/client.ts";
import { loadFirstConsents } from "./first-consents.ts";
import { knownFact } from "./known-fact.ts";
import { procedureStanceSelect, toProcedureStance } from "./record.select.ts";

/**
 * What sources list of accepted procedures by a day, as the record knew it at a moment, in the order of treaties and
 * articles.
 * @param where which of them
 */
export async function loadStances(
  db: Pick<PrismaClient, "procedureStance" | "treatyAction">,
  where: Prisma.ProcedureStanceWhereInput,
  { asAt, knownAt }: Pick<View, "asAt" | "knownAt">,
): Promise<ProcedureStance[]> {
  const rows = await db.procedureStance.findMany({
    select: procedureStanceSelect,
    where: { AND: [knownFact(knownAt), where] },
    orderBy: [{ treaty: { position: "asc" } }, { article: "asc" }, { id: "asc" }],
  });
  const stances = rows.map(toProcedureStance);
  const facts = stances.map(({ state, treaty, acceptedOn: date }) => ({ state, treaty, date }));
  return stancesOn(stances, asAt, await loadFirstConsents(db, facts, knownAt));
}
