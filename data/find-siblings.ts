import type { View } from "#domain/entities/view.ts";
import { knownFact } from "./known-fact.ts";
import { getPrisma } from "./prisma.ts";

interface Sibling {
  readonly ref: string;
  readonly text: string;
}

/** What the same visit, or the same document about the same state, asked directly before and after a recommendation. */
export async function findSiblings(
  ref: string,
  { knownAt }: Pick<View, "knownAt">,
): Promise<{ readonly previous: Sibling | null; readonly next: Sibling | null }> {
  const none = { previous: null, next: null };
  const db = getPrisma();
  const one = await db.recommendation.findUnique({
    select: { position: true, visitId: true, symbol: true, stateId: true },
    where: { ref },
  });
  if (one === null) return none;
  const { position, visitId, symbol, stateId } = one;
  if (visitId === null && symbol === null) return none;
  const same = { ...(visitId === null ? { symbol, stateId, visitId } : { visitId }), ...knownFact(knownAt) };
  const select = { ref: true, text: true };
  const [previous, next] = await Promise.all([
    db.recommendation.findFirst({
      select,
      where: { ...same, position: { lt: position } },
      orderBy: { position: "desc" },
    }),
    db.recommendation.findFirst({
      select,
      where: { ...same, position: { gt: position } },
      orderBy: { position: "asc" },
    }),
  ]);
  return { previous, next };
}
