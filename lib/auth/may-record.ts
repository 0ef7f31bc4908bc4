import { denialOf } from "#domain/permissions/actor.ts";
import { type RecordName, recordOperations } from "#domain/records/kinds.ts";
import { currentActor } from "./current-actor.ts";

/** Whether the one who asks for this page may record, correct and retract records of a kind. */
export async function mayRecord(name: RecordName): Promise<boolean> {
  return denialOf(await currentActor(), recordOperations[name]) === null;
}
