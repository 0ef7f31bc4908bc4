import { firstDayOf, type IsoDay, type ReducedDate } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { RecordValues } from "#domain/records/kinds.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import type { SourceInput } from "./action-input.ts";
import type { CommitmentRow } from "./commitment.select.ts";
import { reducedToColumns, toDateColumn } from "./date-columns.ts";
import { snake } from "./enum-names.ts";
import { sourceSelect } from "./source.select.ts";

type Said = Pick<RecordValues<"commitment">, "outcome" | "outcomeDate" | "outcomeNote" | "outcomeSource">;
type Db = Pick<PrismaClient, "recordVersion" | "answerDecision" | "source">;

const startsAfter = (date: ReducedDate | null, asAt: IsoDay) => date !== null && firstDayOf(date) > asAt;

async function sourceRow(db: Db, source: SourceInput | null): Promise<CommitmentRow["outcomeSource"]> {
  if (source === null) return null;
  const readOn = source.readOn === null ? null : toDateColumn(source.readOn);
  return db.source.findFirst({ select: sourceSelect, where: { ...source, readOn }, orderBy: { key: "asc" } });
}

/**
 * Promises with the outcome that the record gave them at a moment, for a day. What came of a promise can have been judged by an
 * act that was retracted since; and one that a withdrawal reopened reads, of a day before that, as it read before it.
 * @param rows as they are now
 */
export async function outcomesThen<Row extends CommitmentRow>(
  db: Db,
  rows: readonly Row[],
  { asAt, knownAt }: { readonly asAt: IsoDay; readonly knownAt: Instant | null },
): Promise<Row[]> {
  const ids = { in: rows.map(({ id }) => id) };
  const versions = await db.recordVersion.findMany({
    where: { entity: "Commitment", entityId: ids },
    orderBy: { number: "asc" },
  });
  if (versions.length === 0) return [...rows];
  const at = knownAt === null ? null : new Date(knownAt);
  const reopened = await db.answerDecision.findMany({
    select: { commitmentId: true, version: true, retractedAt: true },
    where: { commitmentId: ids, verdict: "reopened" },
  });
  const versionsOf = Map.groupBy(versions, ({ entityId }) => entityId);
  return Promise.all(
    rows.map(async (row) => {
      const known = (versionsOf.get(row.id) ?? []).filter(
        ({ recordedAt }) => at === null || recordedAt === null || recordedAt <= at,
      );
      const withdrawn = new Set(
        reopened
          .filter(
            (one) => one.commitmentId === row.id && (one.retractedAt === null || (at !== null && one.retractedAt > at)),
          )
          .map(({ version }) => version),
      );
      let place = known.length - 1;
      const said = () => known[place]?.values as unknown as Said | undefined;
      while (place > 0 && withdrawn.has(known[place]?.number ?? 0) && startsAfter(said()?.outcomeDate ?? null, asAt)) {
        place -= 1;
      }
      const then = said();
      // The last version is the row itself.
      if (then === undefined || place === (versionsOf.get(row.id)?.length ?? 0) - 1) return row;
      const { on, precision } = reducedToColumns(then.outcomeDate);
      return {
        ...row,
        outcome: snake(then.outcome),
        outcomeOn: on,
        outcomePrecision: precision,
        outcomeNote: then.outcomeNote,
        outcomeSource: await sourceRow(db, then.outcomeSource),
      };
    }),
  );
}
