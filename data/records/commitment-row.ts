import type { RecordValues } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, fromDateColumn, reducedToColumns, toDateColumn } from "../date-columns.ts";
import { kebab, snake } from "../enum-names.ts";
import { retractionSelect, toEnded } from "./ended.ts";
import { sourceIdOf, sourceInputSelect, toSourceInput } from "./fact-kind.ts";
import type { Moment, Tx } from "./record-kind.ts";

type Values = RecordValues<"commitment">;

const select = {
  id: true,
  ref: true,
  visit: { select: { slug: true } },
  promisedBy: true,
  side: true,
  text: true,
  madeOn: true,
  madePrecision: true,
  dueOn: true,
  targets: { select: { act: true, treaty: { select: { code: true } } } },
  outcome: true,
  outcomeOn: true,
  outcomePrecision: true,
  outcomeNote: true,
  outcomeSourceId: true,
  outcomeSource: { select: sourceInputSelect },
  sourceId: true,
  source: { select: sourceInputSelect },
  recordedAt: true,
  recordedBy: true,
  ...retractionSelect,
} as const satisfies Prisma.CommitmentSelect;

export type CommitmentRow = Prisma.CommitmentGetPayload<{ select: typeof select }> & {
  readonly ended: ReturnType<typeof toEnded>;
};

export async function readCommitment(db: Tx, id: string): Promise<CommitmentRow | null> {
  const row = await db.commitment.findUnique({ select, where: { id } });
  return row === null ? null : { ...row, ended: toEnded(row) };
}

export function commitmentValues(row: CommitmentRow): Values {
  return inTargetOrder({
    visit: row.visit.slug,
    promisedBy: row.promisedBy,
    side: row.side,
    text: row.text,
    date: columnsToReduced(row.madeOn, row.madePrecision),
    dueOn: row.dueOn === null ? null : fromDateColumn(row.dueOn),
    targets: row.targets.map(({ treaty, act }) => ({ treaty: treaty.code, act })),
    outcome: kebab(row.outcome),
    outcomeDate: columnsToReduced(row.outcomeOn, row.outcomePrecision),
    outcomeNote: row.outcomeNote,
    outcomeSource: row.outcomeSource === null ? null : toSourceInput(row.outcomeSource),
    source: toSourceInput(row.source),
  });
}

/** The same with the acts that it names in an order of their own: the database keeps none. */
export function inTargetOrder(values: Values): Values {
  const place = ({ treaty, act }: Values["targets"][number]) => `${treaty} ${act}`;
  return { ...values, targets: [...values.targets].sort((a, b) => (place(a) < place(b) ? -1 : 1)) };
}

/** What the row itself says, but for what it names. */
export function commitmentColumns(values: Values) {
  const [made, outcome] = [reducedToColumns(values.date), reducedToColumns(values.outcomeDate)];
  return {
    promisedBy: values.promisedBy,
    side: values.side,
    text: values.text,
    madeOn: made.on,
    madePrecision: made.precision,
    dueOn: values.dueOn === null ? null : toDateColumn(values.dueOn),
    outcome: snake(values.outcome),
    outcomeOn: outcome.on,
    outcomePrecision: outcome.precision,
    outcomeNote: values.outcomeNote,
  };
}

/**
 * Writes what hangs on a promise anew: the acts that it names, and where its outcome was read.
 * @param before the promise as it was; null for a new one
 */
export async function writeCommitmentParts(
  tx: Tx,
  id: string,
  { outcomeSource }: Values,
  targets: readonly { readonly treatyId: string; readonly act: Values["targets"][number]["act"] }[],
  before: CommitmentRow | null,
  moment: Moment,
): Promise<void> {
  await tx.commitmentTarget.deleteMany({ where: { commitmentId: id } });
  await tx.commitmentTarget.createMany({ data: targets.map((target) => ({ commitmentId: id, ...target })) });
  const held =
    before === null || before.outcomeSource === null
      ? null
      : { sourceId: before.outcomeSourceId, source: toSourceInput(before.outcomeSource) };
  const outcomeSourceId = outcomeSource === null ? null : await sourceIdOf(tx, outcomeSource, held, moment);
  await tx.commitment.update({ where: { id }, data: { outcomeSourceId } });
}
