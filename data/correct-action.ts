import { stagesOfAct } from "#domain/recommendations/suggest-answers.ts";
import { undoesConsent } from "#domain/treaty-law/actions.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { toTreatyAction } from "./action.select.ts";
import type { ActionInput, Authorship, Recorded } from "./action-input.ts";
import { followCorrection } from "./answers/reopen.ts";
import { snake } from "./enum-names.ts";
import { holdAction } from "./hold-action.ts";
import { keptColumns } from "./kept-in-correction.ts";
import { loadCheckContext } from "./load-check-context.ts";
import { consequencesOf } from "./preview-action.ts";
import { getPrisma } from "./prisma.ts";
import { lockRecords } from "./records/lock-records.ts";
import { endAction, momentOf, objectionTo, writeAction } from "./write-action.ts";
import { writeOnce } from "./write-once.ts";

/** What a correction says anew; state and treaty stay those of the act. */
export type CorrectionInput = Omit<ActionInput, "state" | "treaty" | "reason"> & { readonly reason: string };

/**
 * Corrects an act by one that supersedes it; the old one stays readable, with who put it right, when and why.
 * @returns the id of the new act with what it changed, or why nothing was written; "stale" where somebody was faster
 */
export async function correctAction(id: string, input: CorrectionInput, authorship: Authorship): Promise<Recorded> {
  return getPrisma().$transaction((tx) => writeOnce(tx, authorship.once, () => correct(tx, id, input, authorship)), {
    maxWait: 20_000,
    timeout: 60_000,
  });
}

async function correct(
  tx: Prisma.TransactionClient,
  id: string,
  input: CorrectionInput,
  authorship: Authorship,
): Promise<Recorded> {
  const old = await holdAction(tx, id);
  if ("outcome" in old) return old;
  const full: ActionInput = { ...input, state: old.state.iso3, treaty: old.treaty.code };
  const loaded = await loadCheckContext(tx, full, { today: authorship.today, without: id });
  if ("unknown" in loaded) return { outcome: "unknown", field: loaded.unknown };
  const supersedes = toTreatyAction(old);
  const consequences = consequencesOf(full, loaded, supersedes);
  const objection = objectionTo(full, consequences);
  if (objection !== null) return objection;
  const { stateId, treatyId } = loaded;
  await lockRecords(tx, "follow-up");
  // One moment for both, so that at any time one of the two counts.
  const moment = { ...authorship, at: await momentOf(tx) };
  await endAction(tx, id, { by: moment.by, at: moment.at, reason: input.reason });
  const kept = (sourceId: string) => keptColumns(supersedes, old, full, sourceId);
  const was = { what: "act", id, date: supersedes.date ?? supersedes.effectiveOn } as const;
  const stages = undoesConsent(full.kind) ? (["withdrawn"] as const) : stagesOfAct(full.kind).map(snake);
  const follow = (now: string) =>
    followCorrection(
      tx,
      was,
      { id: now, date: full.date ?? full.effectiveDate, stages },
      { ...moment, reason: input.reason },
    );
  const newId = await writeAction(tx, full, { stateId, treatyId, supersedes, kept, follow }, moment);
  return { outcome: "recorded", id: newId, repeated: false, ...consequences };
}
