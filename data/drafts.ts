import type { ActValues } from "#domain/acts/act-values.ts";
import type { Draft } from "#domain/drafts/draft.ts";
import type { FormValues } from "#domain/forms/form-values.ts";
import { isRecordName } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";

export function toDraft(row: Prisma.DraftGetPayload<object>): Draft {
  const { id, corrects, remark, status, comment, decidedBy, publishedId } = row;
  const frame = {
    id,
    corrects,
    version: row.version,
    author: { id: row.authorId, name: row.authorName },
    remark,
    status,
    comment,
    decidedBy,
    publishedId,
    updatedAt: row.updatedAt.toISOString(),
  };
  return isRecordName(row.kind)
    ? { ...frame, kind: row.kind, values: row.values as FormValues }
    : { ...frame, kind: "action", values: row.values as unknown as ActValues };
}
