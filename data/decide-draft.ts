import { isUuid } from "./is-uuid.ts";
import { getPrisma } from "./prisma.ts";

/** Sends a draft back to its author with a comment; false where it was decided meanwhile. */
export async function returnDraft(id: string, comment: string, decidedBy: string): Promise<boolean> {
  const { count } = await getPrisma().draft.updateMany({
    where: { id, status: "open" },
    data: { status: "returned", comment, decidedBy, decidedAt: new Date() },
  });
  return count === 1;
}

/** Notes that a draft has become an act. Whether it had been decided meanwhile does not matter: the act is on record. */
export async function closeDraft(id: string, publishedId: string, decidedBy: string): Promise<void> {
  // The number comes with the form, and what was recorded stands whatever it is.
  if (!isUuid(id)) return;
  await getPrisma().draft.updateMany({
    where: { id, status: { in: ["open", "returned"] } },
    data: { status: "published", publishedId, decidedBy, decidedAt: new Date() },
  });
}

/** Takes back one's own draft; false where it is not theirs or was decided. */
export async function withdrawDraft(id: string, authorId: string): Promise<boolean> {
  const { count } = await getPrisma().draft.updateMany({
    where: { id, authorId, status: { in: ["open", "returned"] } },
    data: { status: "withdrawn" },
  });
  return count === 1;
}
