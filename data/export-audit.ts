import { type AuditEntry, type AuditFilter, listAudit } from "./list-audit.ts";
import { getPrisma } from "./prisma.ts";

const batchSize = 1000;

/**
 * Every entry of the audit log that fits, the newest first, in batches. The export is an entry itself, written before the
 * first is read; what is written later is left out.
 * @param by who exports, as the log names people
 */
export async function* exportAudit(
  filter: AuditFilter,
  { by, format }: { readonly by: string; readonly format: string },
): AsyncGenerator<readonly AuditEntry[]> {
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  const { id } = await getPrisma().auditEntry.create({
    data: { actor: by, operation: "export", entity: "AuditLog", entityKey: format, after: asked },
    select: { id: true },
  });
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listAudit>> = await listAudit(filter, {
      limit: batchSize,
      cursor,
      upTo: String(id),
    });
    yield page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
