import { denialOf } from "#domain/permissions/actor.ts";
import { type RecordName, recordOperations } from "#domain/records/kinds.ts";
import { currentActor } from "./current-actor.ts";

/** What the one who asks for this page may do with records of a kind. */
export interface RecordRights {
  /** To open the form: to record, or to leave a draft for somebody who may. */
  readonly propose: boolean;
  readonly retract: boolean;
}

/** See RecordRights. */
export async function rightsTo(name: RecordName): Promise<RecordRights> {
  const actor = await currentActor();
  return {
    propose: denialOf(actor, "act.draft") === null,
    retract: denialOf(actor, recordOperations[name]) === null,
  };
}
