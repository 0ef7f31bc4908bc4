import type { Prisma } from "#generated/prisma/client.ts";
import { fromDateColumn, reducedToColumns } from "../date-columns.ts";
import type { CoverageRow, QuestionRow, TotalRow } from "./catalogue-schema.ts";
import { idOf, type LoadContext } from "./load-context.ts";
import type { Reference } from "./read-reference.ts";
import { syncCatalogue } from "./sync-catalogue.ts";

/** Loads how fresh the facts are, what they are held against, and what is open. */
export async function loadFreshness(context: LoadContext, reference: Reference): Promise<void> {
  await loadCoverage(context, reference.coverage);
  await loadTotals(context, reference.totals);
  await loadQuestions(context, reference.questions);
}

async function loadCoverage(context: LoadContext, rows: readonly CoverageRow[]): Promise<void> {
  const { tx } = context;
  const key = (treaty: string, state: string | null) => (state === null ? treaty : `${treaty}:${state}`);
  const known = await tx.coverage.findMany({
    select: { id: true, treaty: { select: { code: true } }, state: { select: { iso3: true } } },
  });
  const ids = new Map(known.map((row) => [key(row.treaty.code, row.state?.iso3 ?? null), row.id]));
  const toRow = (row: CoverageRow): Prisma.CoverageCreateManyInput => {
    const to = reducedToColumns(row.complete_to);
    if (to.on === null) throw new Error("coverage without a date");
    return {
      treatyId: idOf(context.treatyIds, row.treaty, "treaty"),
      stateId: row.state === null ? null : idOf(context.stateIds, row.state, "state"),
      completeTo: to.on,
      completeToPrecision: to.precision,
      note: row.note,
      sourceId: idOf(context.sourceIds, row.source, "source"),
    };
  };
  const where = (name: string) => ({ where: { id: idOf(ids, name, "coverage") } });
  await syncCatalogue(
    context,
    {
      entity: "Coverage",
      key: (row) => key(row.treaty, row.state),
      existing: async () => new Set(ids.keys()),
      insert: async (added) => void (await tx.coverage.createMany({ data: added.map(toRow) })),
      update: async (row) =>
        void (await tx.coverage.update({ ...where(key(row.treaty, row.state)), data: toRow(row) })),
      remove: async (name) => void (await tx.coverage.delete(where(name))),
    },
    rows,
  );
}

async function loadTotals(context: LoadContext, rows: readonly TotalRow[]): Promise<void> {
  const { tx } = context;
  const known = await tx.officialTotal.findMany({
    select: { id: true, asAt: true, treaty: { select: { code: true } } },
  });
  const toRow = (row: TotalRow): Prisma.OfficialTotalCreateManyInput => {
    const asAt = reducedToColumns(row.as_at);
    if (asAt.on === null) throw new Error("total without a date");
    return {
      treatyId: idOf(context.treatyIds, row.treaty, "treaty"),
      parties: row.parties,
      signatures: row.signatures,
      asAt: asAt.on,
      asAtPrecision: asAt.precision,
      sourceId: idOf(context.sourceIds, row.source, "source"),
    };
  };
  const key = (treaty: string, asAt: Date) => `${treaty}:${fromDateColumn(asAt)}`;
  const ids = new Map(known.map((row) => [key(row.treaty.code, row.asAt), row.id]));
  const keyOf = (row: TotalRow) => key(row.treaty, toRow(row).asAt as Date);
  const where = (name: string) => ({ where: { id: idOf(ids, name, "total") } });
  await syncCatalogue(
    context,
    {
      entity: "OfficialTotal",
      key: keyOf,
      existing: async () => new Set(ids.keys()),
      insert: async (added) => void (await tx.officialTotal.createMany({ data: added.map(toRow) })),
      update: async (row) => void (await tx.officialTotal.update({ ...where(keyOf(row)), data: toRow(row) })),
      remove: async (name) => void (await tx.officialTotal.delete(where(name))),
    },
    rows,
  );
}

async function loadQuestions(context: LoadContext, rows: readonly QuestionRow[]): Promise<void> {
  const { tx } = context;
  const toRow = (row: QuestionRow): Prisma.OpenQuestionCreateManyInput => ({
    key: row.key,
    treatyId: row.treaty === null ? null : idOf(context.treatyIds, row.treaty, "treaty"),
    stateId: row.state === null ? null : idOf(context.stateIds, row.state, "state"),
    question: row.question,
    sourceId: idOf(context.sourceIds, row.source, "source"),
  });
  await syncCatalogue(
    context,
    {
      entity: "OpenQuestion",
      key: (row) => row.key,
      existing: async () => new Set((await tx.openQuestion.findMany({ select: { key: true } })).map((row) => row.key)),
      insert: async (added) => void (await tx.openQuestion.createMany({ data: added.map(toRow) })),
      update: async (row) => void (await tx.openQuestion.update({ where: { key: row.key }, data: toRow(row) })),
      remove: async (name) => void (await tx.openQuestion.delete({ where: { key: name } })),
    },
    rows,
  );
}
