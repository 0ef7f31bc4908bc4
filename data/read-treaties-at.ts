import type { Instant } from "#domain/dates/instant.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";

type Db = Pick<PrismaClient, "treaty" | "treatyAction">;

/** Two ways to the same rows, each of some treaties; of all where it is given none. */
interface Ways<Row> {
  /** From what is stored of the record as it is now. */
  readonly stored: (treatyIds: readonly string[]) => Promise<readonly Row[]>;
  /** From the acts that counted at a moment. */
  readonly derived: (treatyIds: readonly string[], knownAt: Instant) => Promise<readonly Row[]>;
}

/**
 * Treaties with an act that was recorded or taken out after a moment, and the protocols to them, which cannot enter into force
 * before them: of all others the record of that moment is the present one.
 */
async function movedSince(db: Db, knownAt: Instant): Promise<ReadonlySet<string>> {
  const at = new Date(knownAt);
  const rows = await db.treatyAction.groupBy({
    by: ["treatyId"],
    where: { OR: [{ recordedAt: { gt: at } }, { retractedAt: { gt: at } }] },
  });
  const moved = new Set(rows.map(({ treatyId }) => treatyId));
  if (moved.size === 0) return moved;
  const treaties = await db.treaty.findMany({ select: { id: true, parentId: true }, orderBy: { position: "asc" } });
  const protocolsOf = Map.groupBy(treaties, ({ parentId }) => parentId);
  // What is added while a set is gone through is gone through too.
  for (const id of moved) for (const protocol of protocolsOf.get(id) ?? []) moved.add(protocol.id);
  return moved;
}

/**
 * Reads rows about treaties as they were known at a moment. Only those of treaties that moved since are derived anew, which takes
 * twenty times as long as to read them: every address that is cited names a moment, and most treaties do not move from one year to the
 * next. What is recorded meanwhile is found by looking again.
 * @param treatyIds the treaties that are asked for; none: all
 * @returns the rows, in no order
 */
export async function readTreatiesAt<Row>(
  db: Db,
  knownAt: Instant | null,
  treatyIds: readonly string[],
  ways: Ways<Row>,
): Promise<readonly Row[]> {
  if (knownAt === null) return ways.stored(treatyIds);
  const moved = await movedSince(db, knownAt);
  const rows =
    moved.size === 0 ? await ways.stored(treatyIds) : await readBoth(db, { knownAt, treatyIds, moved }, ways);
  // Nothing that moved since a moment ceases to have moved.
  const since = await movedSince(db, knownAt);
  return since.size === moved.size ? rows : readTreatiesAt(db, knownAt, treatyIds, ways);
}

async function readBoth<Row>(
  db: Db,
  asked: { readonly knownAt: Instant; readonly treatyIds: readonly string[]; readonly moved: ReadonlySet<string> },
  { stored, derived }: Ways<Row>,
): Promise<readonly Row[]> {
  const all =
    asked.treatyIds.length > 0
      ? asked.treatyIds
      : (await db.treaty.findMany({ select: { id: true } })).map(({ id }) => id);
  const still = all.filter((id) => !asked.moved.has(id));
  const anew = all.filter((id) => asked.moved.has(id));
  return [
    ...(still.length === 0 ? [] : await stored(still)),
    ...(anew.length === 0 ? [] : await derived(anew, asked.knownAt)),
  ];
}
