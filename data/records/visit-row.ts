import type { RecordValues } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, fromDateColumn, reducedToColumns, toDateColumn } from "../date-columns.ts";
import { kebab, snake } from "../enum-names.ts";
import { toEnded } from "./ended.ts";
import { toSourceInput } from "./fact-kind.ts";
import { furtherIds, heldSourceSelect, inOrder, sourcedSelect, sourceKeeper } from "./keep-sources.ts";
import type { Moment, Tx } from "./record-kind.ts";

type Values = RecordValues<"visit">;

const select = {
  id: true,
  slug: true,
  state: { select: { iso3: true } },
  title: true,
  status: true,
  startOn: true,
  startPrecision: true,
  endOn: true,
  endPrecision: true,
  datesNote: true,
  mandateKind: true,
  mandate: true,
  reportSymbol: true,
  reportOn: true,
  followUpOf: { select: { slug: true } },
  tour: true,
  notes: true,
  officials: { select: { name: true, office: true, side: true }, orderBy: { position: "asc" } },
  contexts: {
    select: { occurredOn: true, occurredPrecision: true, summary: true, source: { select: heldSourceSelect } },
    orderBy: { position: "asc" },
  },
  stages: {
    select: {
      stage: true,
      occurredOn: true,
      occurredPrecision: true,
      note: true,
      source: { select: heldSourceSelect },
    },
    orderBy: { position: "asc" },
  },
  ...sourcedSelect,
} as const satisfies Prisma.VisitSelect;

export type VisitRow = Prisma.VisitGetPayload<{ select: typeof select }> & {
  readonly ended: ReturnType<typeof toEnded>;
};

export async function readVisit(db: Tx, id: string): Promise<VisitRow | null> {
  const row = await db.visit.findUnique({ select, where: { id } });
  return row === null ? null : { ...row, ended: toEnded(row) };
}

export function visitValues(row: VisitRow): Values {
  return {
    state: row.state.iso3,
    title: row.title,
    status: row.status,
    start: columnsToReduced(row.startOn, row.startPrecision),
    end: columnsToReduced(row.endOn, row.endPrecision),
    datesNote: row.datesNote,
    mandateKind: kebab(row.mandateKind),
    mandate: row.mandate,
    reportSymbol: row.reportSymbol,
    reportOn: row.reportOn === null ? null : fromDateColumn(row.reportOn),
    followUpOf: row.followUpOf?.slug ?? null,
    tour: row.tour,
    notes: row.notes,
    officials: row.officials,
    contexts: row.contexts.map((context) => ({
      date: columnsToReduced(context.occurredOn, context.occurredPrecision),
      summary: context.summary,
      source: toSourceInput(context.source),
    })),
    stages: row.stages.map((one) => ({
      stage: one.stage,
      date: columnsToReduced(one.occurredOn, one.occurredPrecision),
      note: one.note,
      source: toSourceInput(one.source),
    })),
    source: toSourceInput(row.source),
    furtherSources: inOrder(row.alsoSources.map(toSourceInput)),
  };
}

/** What the row itself says. */
export function visitColumns(values: Values) {
  const [start, end] = [reducedToColumns(values.start), reducedToColumns(values.end)];
  return {
    title: values.title,
    status: values.status,
    startOn: start.on,
    startPrecision: start.precision,
    endOn: end.on,
    endPrecision: end.precision,
    datesNote: values.datesNote,
    mandateKind: snake(values.mandateKind),
    mandate: values.mandate,
    reportSymbol: values.reportSymbol,
    reportOn: values.reportOn === null ? null : toDateColumn(values.reportOn),
    tour: values.tour,
    notes: [...values.notes],
  };
}

/**
 * Writes what hangs on a visit anew: officials, contexts, stages, further sources.
 * @param before the visit as it was; null for a new one
 */
export async function writeVisitParts(
  tx: Tx,
  { id, sourceId }: { readonly id: string; readonly sourceId: string },
  values: Values,
  before: VisitRow | null,
  moment: Moment,
): Promise<void> {
  const idOf = sourceKeeper(
    tx,
    [
      ...(before === null ? [] : [...before.contexts, ...before.stages].map(({ source }) => source)),
      ...(before?.alsoSources ?? []),
    ],
    moment,
  );
  const contexts: Prisma.VisitContextCreateManyInput[] = [];
  for (const [position, { date, summary, source }] of values.contexts.entries()) {
    const { on, precision } = reducedToColumns(date);
    contexts.push({
      visitId: id,
      position,
      occurredOn: on,
      occurredPrecision: precision,
      summary,
      sourceId: await idOf(source),
    });
  }
  const stages: Prisma.VisitStageCreateManyInput[] = [];
  for (const [position, { stage, date, note, source }] of values.stages.entries()) {
    const { on, precision } = reducedToColumns(date);
    stages.push({
      visitId: id,
      position,
      stage,
      occurredOn: on,
      occurredPrecision: precision,
      note,
      sourceId: await idOf(source),
    });
  }
  const further = await furtherIds(values.furtherSources, sourceId, idOf);
  await tx.visitOfficial.deleteMany({ where: { visitId: id } });
  await tx.visitOfficial.createMany({
    data: values.officials.map((official, position) => ({ visitId: id, position, ...official })),
  });
  await tx.visitContext.deleteMany({ where: { visitId: id } });
  await tx.visitContext.createMany({ data: contexts });
  await tx.visitStage.deleteMany({ where: { visitId: id } });
  await tx.visitStage.createMany({ data: stages });
  await tx.visit.update({ where: { id }, data: { alsoSources: { set: further } } });
}
