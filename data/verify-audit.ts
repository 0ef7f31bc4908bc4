import { createHash } from "node:crypto";
import { Prisma, type PrismaClient } from "#generated/prisma/client.ts";

/**
 * What is wrong with the audit log at the first place that does not fit:
 * - altered: the entry's own hash is not that of what it says, so it was changed, or written past the database's trigger
 * - unlinked: the entry does not follow the one before it, so one was removed or put in between
 * - cut: entries at the end are gone, or their number is not what the database counted
 * - not-found: the hash noted earlier is of no entry, so the log was written anew
 */
export type AuditFlaw =
  | { readonly kind: "altered" | "unlinked"; readonly entryId: string }
  | { readonly kind: "cut" | "not-found" };

export interface AuditVerification {
  /** Entries that fit, from the first on. */
  readonly entries: number;
  /** Hash of the last of them; 64 zeros where there is none. To be noted elsewhere, and given as `noted` later. */
  readonly lastHash: string;
  readonly flaw: AuditFlaw | null;
}

interface EntryRow {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly operation: string;
  readonly entity: string;
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly previous: string;
  readonly hash: string;
}

const noHash = "0".repeat(64);

function field(value: string | null): string {
  return value === null ? "-" : `${Buffer.byteLength(value, "utf8")}:${value}`;
}

/** The hash that an entry ought to have: made here, not in the database that is being verified. See audit_text in prisma/migrations. */
function hashOf({ id, at, actor, operation, entity, key, before, after, reason, previous }: EntryRow): string {
  const fields = [id, at, actor, operation, entity, key, before, after, reason, previous];
  return createHash("sha256").update(fields.map(field).join("")).digest("hex");
}

function readBatch(tx: Prisma.TransactionClient, after: string, size: number): Promise<EntryRow[]> {
  return tx.$queryRaw<EntryRow[]>`
    SELECT id::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, actor, operation, entity,
      entity_key AS key, before::text, after::text, reason, previous_hash AS previous, hash
    FROM audit_entry WHERE id > ${after}::bigint ORDER BY audit_entry.id LIMIT ${size}`;
}

async function walk(tx: Prisma.TransactionClient, noted: string | null, batchSize: number): Promise<AuditVerification> {
  let [entries, lastHash, lastId] = [0, noHash, String(-(2n ** 63n))];
  let met = noted === null || noted === noHash;
  for (let batch = await readBatch(tx, lastId, batchSize); batch.length > 0; ) {
    for (const row of batch) {
      const kind = hashOf(row) !== row.hash ? "altered" : row.previous !== lastHash ? "unlinked" : null;
      if (kind !== null) return { entries, lastHash, flaw: { kind, entryId: row.id } };
      [entries, lastHash, lastId] = [entries + 1, row.hash, row.id];
      met ||= row.hash === noted;
    }
    batch = await readBatch(tx, lastId, batchSize);
  }
  const head = await tx.auditHead.findFirst({ select: { hash: true, entries: true } });
  const whole = (head?.hash ?? noHash) === lastHash && (head?.entries ?? 0n) === BigInt(entries);
  return { entries, lastHash, flaw: whole ? (met ? null : { kind: "not-found" }) : { kind: "cut" } };
}

/**
 * Walks the audit log from its first entry and stops at the first that does not fit. Reads one state of the database, so
 * that what is written meanwhile does not disturb it.
 * @param options.noted the last hash of an earlier verification, kept elsewhere: without it, somebody who may do everything
 *   in the database could write the whole log anew
 */
export function verifyAudit(
  db: PrismaClient,
  { noted = null, batchSize = 2000 }: { readonly noted?: string | null; readonly batchSize?: number } = {},
): Promise<AuditVerification> {
  return db.$transaction((tx) => walk(tx, noted, batchSize), {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    maxWait: 60_000,
    timeout: 24 * 3_600_000,
  });
}
