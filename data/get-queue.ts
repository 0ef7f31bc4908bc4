import { type RecordName, recordNames } from "#domain/records/kinds.ts";
import { isUuid } from "./is-uuid.ts";
import { getPrisma } from "./prisma.ts";
import { recordKind } from "./records/record-kinds.ts";
import { referenceActor } from "./reference/plan-facts.ts";

/** What waits for a person, and what people did last. */
export interface Queue {
  readonly openQuestions: number;
  /** Acts known by year or month only, which a better source would settle. */
  readonly impreciseActs: number;
  readonly recent: readonly Change[];
}

/** Something that a person recorded, put right or took out. */
export interface Change {
  readonly kind: "action" | RecordName;
  /** Its public name, or the number of what has none. */
  readonly key: string;
  /** The visit or recommendation on whose page it is shown; null for what has a page of its own. */
  readonly shownOn: string | null;
  readonly at: string;
  readonly by: string;
  readonly operation: "record" | "correct" | "retract";
  readonly reason: string | null;
}

const names: ReadonlyMap<string, Change["kind"]> = new Map<string, Change["kind"]>([
  ["TreatyAction", "action"],
  ...recordNames.map((name): [string, RecordName] => [recordKind(name).entity, name]),
]);

/** The start of the working pages. @param shown how many of the latest changes to give */
export async function getQueue(shown: number): Promise<Queue> {
  const db = getPrisma();
  const [openQuestions, impreciseActs, recent] = await Promise.all([
    db.openQuestion.count(),
    db.treatyAction.count({ where: { retractedAt: null, actedPrecision: { not: "day" } } }),
    listChanges(shown),
  ]);
  return { openQuestions, impreciseActs, recent };
}

async function listChanges(shown: number): Promise<Change[]> {
  const db = getPrisma();
  const rows = await db.auditEntry.findMany({
    select: { entity: true, entityKey: true, at: true, actor: true, operation: true, reason: true },
    where: {
      entity: { in: [...names.keys()] },
      operation: { in: ["record", "correct", "retract"] },
      actor: { not: referenceActor },
    },
    orderBy: { id: "desc" },
    take: shown,
  });
  const keysOf = (kind: Change["kind"]) =>
    rows.flatMap(({ entity, entityKey }) => (names.get(entity) === kind ? [entityKey] : []));
  const [promises, assessments, invitations] = await Promise.all([
    db.commitment.findMany({
      select: { ref: true, visit: { select: { slug: true } } },
      where: { ref: { in: keysOf("commitment") } },
    }),
    db.followUp.findMany({
      select: { id: true, recommendation: { select: { ref: true } } },
      where: { id: { in: keysOf("follow-up").filter(isUuid) } },
    }),
    db.standingInvitation.findMany({
      select: { id: true, state: { select: { slug: true } } },
      where: { id: { in: keysOf("standing-invitation").filter(isUuid) } },
    }),
  ]);
  const places = new Map([
    ...promises.map(({ ref, visit }) => [ref, visit.slug] as const),
    ...invitations.map(({ id, state }) => [id, state.slug] as const),
    ...assessments.map(({ id, recommendation }) => [id, recommendation.ref] as const),
  ]);
  return rows.flatMap(({ entity, entityKey, at, actor, operation, reason }) => {
    const kind = names.get(entity);
    if (kind === undefined) return [];
    return {
      kind,
      key: entityKey,
      shownOn: places.get(entityKey) ?? null,
      at: at.toISOString(),
      by: actor,
      operation: operation as Change["operation"],
      reason,
    };
  });
}
