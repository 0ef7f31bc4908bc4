import type { ActValues } from "#domain/acts/act-values.ts";
import type { FormValues } from "#domain/forms/form-values.ts";
import type { RecordName } from "#domain/records/kinds.ts";
import { getPrisma } from "./prisma.ts";

/**
 * Keeps what somebody proposes, new or written anew by its author; it then waits for an editor (again).
 * @returns its id; null where it is not theirs, or was decided meanwhile
 */
export async function saveDraft(
  draft: {
    readonly id: string | null;
    readonly kind: "action" | RecordName;
    readonly values: ActValues | FormValues;
    readonly corrects: string | null;
    /** The version of what it corrects that its author had before them; null for a new record, and for an act. */
    readonly version: string | null;
    readonly remark: string | null;
  },
  author: { readonly id: string; readonly name: string },
): Promise<string | null> {
  const { id, kind, corrects, version, remark } = draft;
  const values = { ...draft.values };
  const db = getPrisma();
  if (id === null) {
    const made = await db.draft.create({
      data: { kind, values, corrects, version, remark, authorId: author.id, authorName: author.name },
      select: { id: true },
    });
    return made.id;
  }
  const { count } = await db.draft.updateMany({
    where: { id, kind, authorId: author.id, status: { in: ["open", "returned"] } },
    data: { values, version, remark, status: "open" },
  });
  return count === 1 ? id : null;
}
