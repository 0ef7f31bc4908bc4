import type { Instant } from "#domain/dates/instant.ts";
import { getPrisma } from "./prisma.ts";

/** The kinds of records that have a page under a name of their own and can be taken out of what counts. */
export const retractable = ["visits", "recommendations"] as const;
export type Retractable = (typeof retractable)[number];

/** Who took a record out of what counts, when and why. */
export interface Retraction {
  readonly name: string;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/**
 * How a visit or recommendation was taken out of what counts, as the record knew it at a moment (null: as it is now); null
 * for one that counted then, and for a name that nothing had.
 */
export async function findRetraction(
  section: Retractable,
  name: string,
  knownAt: Instant | null,
): Promise<Retraction | null> {
  const db = getPrisma();
  const taken = knownAt === null ? { not: null } : { lte: new Date(knownAt) };
  const columns = { retractedAt: true, retractedBy: true, retractionReason: true } as const;
  const row =
    section === "visits"
      ? await db.visit.findFirst({ select: { ...columns, title: true }, where: { slug: name, retractedAt: taken } })
      : await db.recommendation.findFirst({
          select: { ...columns, ref: true },
          where: { ref: name.toUpperCase(), retractedAt: taken },
        });
  if (row === null || row.retractedAt === null) return null;
  return {
    name: "title" in row ? row.title : row.ref,
    at: row.retractedAt.toISOString(),
    by: row.retractedBy ?? "",
    reason: row.retractionReason ?? "",
  };
}
