import type { Prisma } from "#generated/prisma/client.ts";
import { reducedToColumns, toDateColumn } from "../date-columns.ts";
import { idOf, type LoadContext } from "./load-context.ts";
import { documentSelect, syncDocuments } from "./sync-documents.ts";
import type { CommitmentEntry, VisitEntry } from "./visit-schema.ts";

/** A promise with the visit at which it was made. */
interface Promised extends CommitmentEntry {
  readonly visit: string;
  readonly state: string;
  readonly position: number;
}

/** Loads what was promised at visits and what became of it. */
export async function loadCommitments(
  context: LoadContext,
  visits: readonly VisitEntry[],
  visitIds: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx } = context;
  const promised: Promised[] = visits.flatMap((visit) =>
    visit.commitments.map((entry, position) => ({ ...entry, visit: visit.slug, state: visit.state, position })),
  );
  const addTargets = async (entries: readonly { entry: Promised; id: string }[]) => {
    await tx.commitmentTarget.createMany({
      data: entries.flatMap(({ entry, id }) =>
        entry.targets.map(({ treaty, act }) => ({
          commitmentId: id,
          treatyId: idOf(context.treatyIds, treaty, "treaty"),
          act,
        })),
      ),
    });
  };
  await syncDocuments(
    context,
    {
      entity: "Commitment",
      key: (entry) => entry.ref,
      content: (entry) => entry,
      recorded: async () => {
        const rows = await tx.commitment.findMany({ select: { ...documentSelect, ref: true } });
        return rows.map(({ ref: name, ...row }) => ({ ...row, name }));
      },
      insert: async (added) => {
        await tx.commitment.createMany({
          data: added.map(({ entry, id, origin }) => ({ id, ...origin, ...toCommitment(context, visitIds, entry) })),
        });
        await addTargets(added);
      },
      update: async (entry, id, origin) => {
        await tx.commitmentTarget.deleteMany({ where: { commitmentId: id } });
        await tx.commitment.updateMany({
          where: { id },
          data: { ...origin, ...toCommitment(context, visitIds, entry) },
        });
        await addTargets([{ entry, id }]);
      },
      retract: async (id, ending) => void (await tx.commitment.update({ where: { id }, data: ending })),
    },
    promised,
  );
}

function toCommitment(context: LoadContext, visitIds: ReadonlyMap<string, string>, entry: Promised) {
  const [made, outcome] = [reducedToColumns(entry.made_on), reducedToColumns(entry.outcome_on)];
  return {
    ref: entry.ref,
    visitId: idOf(visitIds, entry.visit, "visit"),
    stateId: idOf(context.stateIds, entry.state, "state"),
    position: entry.position,
    promisedBy: entry.promised_by,
    side: entry.side,
    text: entry.text,
    madeOn: made.on,
    madePrecision: made.precision,
    dueOn: entry.due_on === null ? null : toDateColumn(entry.due_on),
    outcome: entry.outcome,
    outcomeOn: outcome.on,
    outcomePrecision: outcome.precision,
    outcomeNote: entry.outcome_note,
    outcomeSourceId: entry.outcome_source === null ? null : idOf(context.sourceIds, entry.outcome_source, "source"),
    sourceId: idOf(context.sourceIds, entry.source, "source"),
  } satisfies Prisma.CommitmentUncheckedUpdateManyInput;
}
