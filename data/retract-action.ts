import { toTreatyAction } from "./action.select.ts";
import type { ActionInput, Authorship, NotRecorded } from "./action-input.ts";
import { reopenWithout } from "./answers/reopen.ts";
import { holdAction } from "./hold-action.ts";
import { noteAudit } from "./note-audit.ts";
import { getPrisma } from "./prisma.ts";
import { lockRecords } from "./records/lock-records.ts";
import { endAction, momentOf, noteChange, rebuildAfterAct } from "./write-action.ts";

/**
 * Takes an act out of what counts without another in its place; it stays readable, with who did so, when and why. What it had
 * answered is open again.
 * @param ground why, and the source that shows it
 */
export async function retractAction(
  id: string,
  ground: { readonly reason: string; readonly source: ActionInput["source"] | null },
  authorship: Authorship,
): Promise<{ readonly outcome: "retracted" } | NotRecorded> {
  const { by, auditAs = by } = authorship;
  return getPrisma().$transaction(
    async (tx) => {
      const old = await holdAction(tx, id);
      if ("outcome" in old) return old;
      await lockRecords(tx, "follow-up");
      const change = { ...authorship, at: await momentOf(tx), reason: ground.reason };
      await endAction(tx, id, change);
      const reopened = await reopenWithout(tx, { what: "act", id }, change);
      await noteChange(tx, {
        actor: auditAs,
        operation: "retract",
        id,
        before: toTreatyAction(old),
        after: ground.source === null ? null : { source: ground.source },
        reason: ground.reason,
      });
      for (const note of reopened) await noteAudit(note, tx);
      await rebuildAfterAct(tx, old.treatyId);
      return { outcome: "retracted" };
    },
    { maxWait: 20_000, timeout: 60_000 },
  );
}
