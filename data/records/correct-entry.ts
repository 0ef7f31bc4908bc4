import type { RecordName, RecordValues } from "#domain/records/kinds.ts";
import type { Authorship } from "../action-input.ts";
import { isUuid } from "../is-uuid.ts";
import { getPrisma } from "../prisma.ts";
import { writeOnce } from "../write-once.ts";
import { lockRecords } from "./lock-records.ts";
import type { Confirmed } from "./put-record.ts";
import { recordKind } from "./record-kinds.ts";
import { type RecordWritten, writeRecord } from "./write-record.ts";

/**
 * Puts a record right. What it said before stays readable, with who put it right, when and why.
 * @param entry.version the version that was corrected; another one on record is somebody else's change meanwhile
 * @returns its id and public name with what it brings about, or why nothing was written; "stale" with the record as it is
 *   now where somebody was faster
 */
export async function correctEntry<Name extends RecordName>(
  name: Name,
  id: string,
  entry: Confirmed & { readonly values: RecordValues<Name>; readonly version: string; readonly reason: string },
  authorship: Authorship,
): Promise<RecordWritten<Name>> {
  if (!isUuid(id)) return { outcome: "unknown" };
  return getPrisma().$transaction(
    (tx) =>
      writeOnce<RecordWritten<Name>>(tx, authorship.once, async () => {
        await lockRecords(tx, name);
        const held = await recordKind(name).find(tx, id);
        if (held === null) return { outcome: "unknown" };
        if (held.ended !== null) return { outcome: "ended", ended: held.ended };
        if (held.version !== entry.version) return { outcome: "stale", current: held };
        return writeRecord(tx, name, { ...entry, held }, authorship);
      }),
    { maxWait: 20_000, timeout: 60_000 },
  );
}
