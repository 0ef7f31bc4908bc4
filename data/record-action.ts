import { undoesConsent } from "#domain/treaty-law/actions.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import type { ActionInput, Authorship, Recorded } from "./action-input.ts";
import { reopenByWithdrawal } from "./answers/reopen.ts";
import { treatyByName } from "./find-state.ts";
import { loadCheckContext } from "./load-check-context.ts";
import { consequencesOf } from "./preview-action.ts";
import { getPrisma } from "./prisma.ts";
import { lockRecords } from "./records/lock-records.ts";
import { lockTreaty, momentOf, objectionTo, writeAction } from "./write-action.ts";
import { writeOnce } from "./write-once.ts";

/**
 * Records an act, checked against the law, with its source, its audit entry and the projections, all or nothing.
 * @returns the id of the act with what it changed, or why nothing was written
 */
export async function recordAction(input: ActionInput, authorship: Authorship): Promise<Recorded> {
  return getPrisma().$transaction((tx) => writeOnce(tx, authorship.once, () => record(tx, input, authorship)), {
    maxWait: 20_000,
    timeout: 60_000,
  });
}

async function record(tx: Prisma.TransactionClient, input: ActionInput, authorship: Authorship): Promise<Recorded> {
  const treaty = await tx.treaty.findFirst({ select: { id: true }, where: treatyByName(input.treaty) });
  // What the act is held against is read once nobody else can add to it. An unknown treaty is told with the rest.
  if (treaty !== null) await lockTreaty(tx, treaty.id);
  const loaded = await loadCheckContext(tx, input, authorship);
  if ("unknown" in loaded) return { outcome: "unknown", field: loaded.unknown };
  const consequences = consequencesOf(input, loaded);
  const objection = objectionTo(input, consequences);
  if (objection !== null) return objection;
  const { stateId, treatyId } = loaded;
  if (undoesConsent(input.kind)) await lockRecords(tx, "follow-up");
  const moment = { ...authorship, at: await momentOf(tx) };
  const follow = (id: string) =>
    reopenByWithdrawal(tx, { ...input, id }, { stateId, treatyId }, { ...moment, reason: input.reason ?? "" });
  const id = await writeAction(tx, input, { stateId, treatyId, supersedes: null, follow }, moment);
  return { outcome: "recorded", id, repeated: false, ...consequences };
}
