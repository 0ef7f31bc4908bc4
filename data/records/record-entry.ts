import type { RecordName, RecordValues } from "#domain/records/kinds.ts";
import type { Authorship } from "../action-input.ts";
import { getPrisma } from "../prisma.ts";
import { writeOnce } from "../write-once.ts";
import { lockRecords } from "./lock-records.ts";
import type { Confirmed } from "./put-record.ts";
import { type RecordWritten, writeRecord } from "./write-record.ts";

/**
 * Records something new that is no act: a declaration, a step at home and so on, checked against the rest of the record, with
 * its source and its audit entry, all or nothing.
 * @returns its id and public name with what it brings about, or why nothing was written
 */
export async function recordEntry<Name extends RecordName>(
  name: Name,
  entry: Confirmed & { readonly values: RecordValues<Name> },
  authorship: Authorship,
): Promise<RecordWritten<Name>> {
  return getPrisma().$transaction(
    (tx) =>
      writeOnce<RecordWritten<Name>>(tx, authorship.once, async () => {
        await lockRecords(tx, name);
        return writeRecord(tx, name, { ...entry, held: null }, authorship);
      }),
    { maxWait: 20_000, timeout: 60_000 },
  );
}
