import type { Prisma } from "#generated/prisma/client.ts";
import { getPrisma } from "./prisma.ts";

/** Something that somebody did, for the audit log. Never holds a password, a key or a one-time address. */
export interface AuditNote {
  /** E-mail of who did it; "shell" for the command line, "unknown" for somebody who is not signed in. */
  readonly actor: string;
  readonly operation: string;
  /** What kind of thing it was done to, such as Account, Invitation, ApiKey. */
  readonly entity: string;
  readonly entityKey: string;
  /** Null when it did not exist before. */
  readonly before?: object | null;
  /** Null when it no longer counts. */
  readonly after?: object | null;
  readonly reason?: string | null;
}

/** Adds an entry to the audit log, in the caller's transaction where one is given. */
export async function noteAudit(note: AuditNote, db: Prisma.TransactionClient = getPrisma()): Promise<void> {
  const { before, after, reason, ...rest } = note;
  await db.auditEntry.create({
    data: {
      ...rest,
      reason: reason ?? null,
      ...(before == null ? {} : { before: { ...before } }),
      ...(after == null ? {} : { after: { ...after } }),
    },
  });
}
