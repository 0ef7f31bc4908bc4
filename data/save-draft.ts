import type { ActValues } from "#domain/acts/act-values.ts";
import { getPrisma } from "./prisma.ts";

/**
 * Keeps what somebody proposes, new or written anew by its author; it then waits for an editor (again).
 * @returns its id; null where it is not theirs, or was decided meanwhile
 */
export async function saveDraft(
  draft: {
    readonly id: string | null;
    readonly values: ActValues;
    readonly corrects: string | null;
    readonly remark: string | null;
  },
  author: { readonly id: string; readonly name: string },
): Promise<string | null> {
  const { id, corrects, remark } = draft;
  const values = { ...draft.values };
  const db = getPrisma();
  if (id === null) {
    const made = await db.draft.create({
      data: { values, corrects, remark, authorId: author.id, authorName: author.name },
      select: { id: true },
    });
    return made.id;
  }
  const { count } = await db.draft.updateMany({
    where: { id, authorId: author.id, status: { in: ["open", "returned"] } },
    data: { values, remark, status: "open" },
  });
  return count === 1 ? id : null;
}
