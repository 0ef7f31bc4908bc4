import type { Authorship } from "../action-input.ts";
import { noteAudit } from "../note-audit.ts";
import { getPrisma } from "../prisma.ts";
import { momentOf } from "../write-action.ts";
import { decisionNote } from "./decision-note.ts";
import { decisionColumns, holdSuggestion, type NotHeld, type SuggestionName } from "./hold-suggestion.ts";

/**
 * Records that an act does not answer what was asked. It is not suggested again by the same act at the same stage; by a later
 * stage it is.
 */
export async function declineSuggestion(
  name: SuggestionName & { readonly reason: string },
  { by, auditAs = by, today }: Authorship,
): Promise<{ readonly outcome: "declined"; readonly id: string } | NotHeld> {
  return getPrisma().$transaction(
    async (tx) => {
      const held = await holdSuggestion(tx, name, today);
      if ("outcome" in held) return held;
      const row = await tx.answerDecision.create({
        data: {
          ...decisionColumns(held),
          verdict: "declined",
          reason: name.reason,
          recordedAt: await momentOf(tx),
          recordedBy: by,
        },
      });
      await noteAudit(decisionNote(row, held.ask.ref, auditAs), tx);
      return { outcome: "declined", id: row.id };
    },
    { maxWait: 20_000, timeout: 60_000 },
  );
}
