import type { RecordName, RecordValues } from "#domain/records/kinds.ts";
import { isUuid } from "../is-uuid.ts";
import { getPrisma } from "../prisma.ts";
import type { Held } from "./record-kind.ts";
import { recordKind } from "./record-kinds.ts";

/** A record as it is now, by the id of any of its versions; null where there is none. */
export async function findEntry<Name extends RecordName>(
  name: Name,
  id: string,
): Promise<Held<RecordValues<Name>> | null> {
  return isUuid(id) ? recordKind(name).find(getPrisma(), id) : null;
}

/** What a version of a record said; null where there was none. */
export async function findEntryVersion<Name extends RecordName>(
  name: Name,
  id: string,
  version: string,
): Promise<RecordValues<Name> | null> {
  return isUuid(id) ? recordKind(name).findVersion(getPrisma(), id, version) : null;
}
