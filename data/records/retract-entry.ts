import type { RecordName } from "#domain/records/kinds.ts";
import type { Authorship } from "../action-input.ts";
import { isUuid } from "../is-uuid.ts";
import { noteAudit } from "../note-audit.ts";
import { getPrisma } from "../prisma.ts";
import { momentOf } from "../write-action.ts";
import { lockRecords } from "./lock-records.ts";
import { recordKind } from "./record-kinds.ts";
import type { RecordWritten } from "./write-record.ts";

/**
 * Takes a record out of what counts without another in its place; it stays readable, with who did so, when and why.
 * @param version the version that was looked at; another one on record is somebody else's change meanwhile
 */
export async function retractEntry<Name extends RecordName>(
  name: Name,
  id: string,
  { version, reason }: { readonly version: string; readonly reason: string },
  authorship: Authorship,
): Promise<
  | { readonly outcome: "retracted"; readonly key: string }
  /** It stays: all records of its kind do, or, by the rule, because others rest on it. */
  | { readonly outcome: "kept"; readonly rule: string | null }
  | Extract<RecordWritten<Name>, { outcome: "unknown" | "stale" | "ended" }>
> {
  if (!isUuid(id)) return { outcome: "unknown" };
  const kind = recordKind(name);
  const { by, auditAs = by } = authorship;
  return getPrisma().$transaction(
    async (tx) => {
      await lockRecords(tx, name);
      const held = await kind.find(tx, id);
      if (held === null) return { outcome: "unknown" };
      if (held.ended !== null) return { outcome: "ended", ended: held.ended };
      if (kind.end === null) return { outcome: "kept", rule: null };
      if (held.version !== version) return { outcome: "stale", current: held };
      const rule = (await kind.keptBy?.(tx, held)) ?? null;
      if (rule !== null) return { outcome: "kept", rule };
      const at = await momentOf(tx);
      await kind.end(tx, held, { by, reason, at });
      const followed = (await kind.follow?.(tx, held, null, { ...authorship, at, reason })) ?? [];
      await noteAudit(
        { actor: auditAs, operation: "retract", entity: kind.entity, entityKey: held.key, before: held.values, reason },
        tx,
      );
      for (const note of followed) await noteAudit(note, tx);
      return { outcome: "retracted", key: held.key };
    },
    { maxWait: 20_000, timeout: 60_000 },
  );
}
