import type { Instant } from "#domain/dates/instant.ts";
import { Prisma } from "#generated/prisma/client.ts";

/** The condition of data/known-fact.ts on the rows of a table by its alias in a query. */
export function knownRow(alias: "r" | "f", knownAt: Instant | null): Prisma.Sql {
  const column = (name: string) => Prisma.raw(`${alias}.${name}`);
  if (knownAt === null) return Prisma.sql`${column("retracted_at")} IS NULL`;
  return Prisma.sql`${column("recorded_at")} <= ${knownAt}::timestamptz
    AND coalesce(${column("retracted_at")} > ${knownAt}::timestamptz, true)`;
}
