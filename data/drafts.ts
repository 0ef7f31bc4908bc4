import type { ActValues } from "#domain/acts/act-values.ts";
import type { Prisma } from "#generated/prisma/client.ts";

/** What somebody proposes to record, as editors and its author see it. */
export interface Draft {
  readonly id: string;
  readonly values: ActValues;
  /** Id of the act that it would correct; null for a new act. */
  readonly corrects: string | null;
  readonly author: { readonly id: string; readonly name: string };
  readonly remark: string | null;
  readonly status: "open" | "returned" | "published" | "withdrawn";
  readonly comment: string | null;
  readonly decidedBy: string | null;
  readonly publishedId: string | null;
  /** Instant. */
  readonly updatedAt: string;
}

export function toDraft(row: Prisma.DraftGetPayload<object>): Draft {
  const { id, corrects, remark, status, comment, decidedBy, publishedId } = row;
  return {
    id,
    values: row.values as unknown as ActValues,
    corrects,
    author: { id: row.authorId, name: row.authorName },
    remark,
    status,
    comment,
    decidedBy,
    publishedId,
    updatedAt: row.updatedAt.toISOString(),
  };
}
