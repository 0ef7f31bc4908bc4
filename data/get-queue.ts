import { getPrisma } from "./prisma.ts";

/** What waits for a person, and what people did last. */
export interface Queue {
  readonly openQuestions: number;
  /** Acts known by year or month only, which a better source would settle. */
  readonly impreciseActs: number;
  readonly recent: readonly {
    readonly id: string;
    readonly at: string;
    readonly by: string;
    readonly operation: "record" | "correct" | "retract";
    readonly reason: string | null;
  }[];
}

/** The start of the working pages. @param shown how many of the latest changes to give */
export async function getQueue(shown: number): Promise<Queue> {
  const db = getPrisma();
  const [openQuestions, impreciseActs, recent] = await Promise.all([
    db.openQuestion.count(),
    db.treatyAction.count({ where: { retractedAt: null, actedPrecision: { not: "day" } } }),
    db.auditEntry.findMany({
      select: { entityKey: true, at: true, actor: true, operation: true, reason: true },
      where: { entity: "TreatyAction", operation: { in: ["record", "correct", "retract"] } },
      orderBy: { id: "desc" },
      take: shown,
    }),
  ]);
  return {
    openQuestions,
    impreciseActs,
    recent: recent.map(({ entityKey, at, actor, operation, reason }) => ({
      id: entityKey,
      at: at.toISOString(),
      by: actor,
      operation: operation as "record" | "correct" | "retract",
      reason,
    })),
  };
}
