import type { Draft } from "#domain/drafts/draft.ts";
import { toDraft } from "./drafts.ts";
import { isUuid } from "./is-uuid.ts";
import { getPrisma } from "./prisma.ts";

/** Drafts that wait for an editor, the oldest first. */
export async function listOpenDrafts(): Promise<Draft[]> {
  const rows = await getPrisma().draft.findMany({
    where: { status: "open" },
    orderBy: { updatedAt: "asc" },
    take: 200,
  });
  return rows.map(toDraft);
}

/** Somebody's own drafts that are not finished, the latest first. */
export async function listOwnDrafts(authorId: string): Promise<Draft[]> {
  const rows = await getPrisma().draft.findMany({
    where: { authorId, status: { in: ["open", "returned"] } },
    orderBy: { updatedAt: "desc" },
    take: 200,
  });
  return rows.map(toDraft);
}

/** One draft; null where there is none. */
export async function getDraft(id: string): Promise<Draft | null> {
  if (!isUuid(id)) return null;
  const row = await getPrisma().draft.findUnique({ where: { id } });
  return row === null ? null : toDraft(row);
}
