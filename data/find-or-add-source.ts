import { randomUUID } from "node:crypto";
import type { Prisma } from "#generated/prisma/client.ts";
import type { SourceInput } from "./action-input.ts";
import { toDateColumn } from "./date-columns.ts";

/**
 * The id of a source: the one on record with the same title, symbol, address and day of reading, else a new one.
 * @param moment who named it, and when
 */
export async function findOrAddSource(
  tx: Prisma.TransactionClient,
  { title, url, symbol, readOn }: SourceInput,
  moment: { readonly by: string; readonly at: Date },
): Promise<string> {
  const row = { title, url, symbol, readOn: readOn === null ? null : toDateColumn(readOn) };
  const known = await tx.source.findFirst({ select: { id: true }, where: row });
  if (known !== null) return known.id;
  const made = await tx.source.create({
    data: { ...row, key: typedSourceKey(), recordedAt: moment.at, recordedBy: moment.by },
    select: { id: true },
  });
  return made.id;
}

/** A key for a source that somebody typed in: none of the reference files has it. */
export function typedSourceKey(): string {
  return `typed-${randomUUID()}`;
}
