import { toTreatyAction } from "./action.select.ts";
import type { ActionInput, Authorship, NotRecorded } from "./action-input.ts";
import { holdAction } from "./hold-action.ts";
import { getPrisma } from "./prisma.ts";
import { endAction, momentOf, noteChange, rebuildAfterAct } from "./write-action.ts";

/**
 * Takes an act out of what counts without another in its place; it stays readable, with who did so, when and why.
 * @param ground why, and the source that shows it
 */
export async function retractAction(
  id: string,
  ground: { readonly reason: string; readonly source: ActionInput["source"] | null },
  { by, auditAs = by }: Authorship,
): Promise<{ readonly outcome: "retracted" } | NotRecorded> {
  return getPrisma().$transaction(
    async (tx) => {
      const old = await holdAction(tx, id);
      if ("outcome" in old) return old;
      await endAction(tx, id, { by, at: await momentOf(tx), reason: ground.reason });
      await noteChange(tx, {
        actor: auditAs,
        operation: "retract",
        id,
        before: toTreatyAction(old),
        after: ground.source === null ? null : { source: ground.source },
        reason: ground.reason,
      });
      await rebuildAfterAct(tx, old.treatyId);
      return { outcome: "retracted" };
    },
    { maxWait: 20_000, timeout: 60_000 },
  );
}
