import { declarationsOn } from "#domain/declarations/standing.ts";
import type { Declaration } from "#domain/entities/record.ts";
import type { View } from "#domain/entities/view.ts";
import type { Prisma, PrismaClient } from "#generated/prisma/client.ts";
import { loadFirstConsents } from "./first-consents.ts";
import { knownFact } from "./known-fact.ts";
import { declarationSelect, toDeclaration } from "./record.select.ts";

/**
 * Declarations as they stood on a day, as the record knew them at a moment: in the order of the treaties, then of the
 * states' names, then of their days, those without one last.
 * @param where which of them
 */
export async function loadDeclarations(
  db: Pick<PrismaClient, "declaration" | "treatyAction">,
  where: Prisma.DeclarationWhereInput,
  { asAt, knownAt, locale }: View,
): Promise<Declaration[]> {
  const rows = await db.declaration.findMany({
    select: declarationSelect,
    where: { AND: [knownFact(knownAt), where] },
    orderBy: [
      { treaty: { position: "asc" } },
      { state: { nameEn: "asc" } },
      { madeOn: { sort: "asc", nulls: "last" } },
      { id: "asc" },
    ],
  });
  const declarations = rows.map((row) => toDeclaration(row, locale));
  return declarationsOn(declarations, asAt, await loadFirstConsents(db, declarations, knownAt));
}
