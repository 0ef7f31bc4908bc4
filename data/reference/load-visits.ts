import type { Prisma } from "#generated/prisma/client.ts";
import { reducedToColumns, toDateColumn } from "../date-columns.ts";
import { idOf, join, type LoadContext } from "./load-context.ts";
import { documentSelect, syncDocuments } from "./sync-documents.ts";
import type { VisitEntry } from "./visit-schema.ts";

/**
 * Loads the visits with those who took part and what had gone before.
 * @returns the id of each visit by its slug
 */
export async function loadVisits(context: LoadContext, visits: readonly VisitEntry[]): Promise<Map<string, string>> {
  const { tx } = context;
  const known = await tx.visit.findMany({ select: { id: true, slug: true } });
  const idsBySlug = new Map(known.map((row) => [row.slug, row.id]));
  return syncDocuments(
    context,
    {
      entity: "Visit",
      key: (visit) => visit.slug,
      content: ({ recommendations: _recommendations, commitments: _commitments, ...own }) => own,
      recorded: async () => {
        const rows = await tx.visit.findMany({ select: { ...documentSelect, slug: true } });
        return rows.map(({ slug: name, ...row }) => ({ ...row, name }));
      },
      insert: async (added) => {
        for (const { entry, id } of added) idsBySlug.set(entry.slug, id);
        await tx.visit.createMany({
          data: added.map(({ entry, id, origin }) => ({ id, ...origin, ...toVisit(context, idsBySlug, entry) })),
        });
        await addParts(context, added);
      },
      update: async (entry, id, origin) => {
        await tx.visitOfficial.deleteMany({ where: { visitId: id } });
        await tx.visitContext.deleteMany({ where: { visitId: id } });
        await tx.visitStage.deleteMany({ where: { visitId: id } });
        const data = { ...origin, ...toVisit(context, idsBySlug, entry) };
        await tx.visit.update({ where: { id }, data: { alsoSources: { set: [] } } });
        await tx.visit.updateMany({ where: { id }, data });
        await addParts(context, [{ entry, id }]);
      },
      retract: async (id, ending) => void (await tx.visit.update({ where: { id }, data: ending })),
    },
    visits,
  );
}

function toVisit(context: LoadContext, idsBySlug: ReadonlyMap<string, string>, visit: VisitEntry) {
  const [start, end] = [reducedToColumns(visit.start), reducedToColumns(visit.end)];
  return {
    slug: visit.slug,
    stateId: idOf(context.stateIds, visit.state, "state"),
    title: visit.title,
    status: visit.status,
    startOn: start.on,
    startPrecision: start.precision,
    endOn: end.on,
    endPrecision: end.precision,
    datesNote: visit.dates_note,
    mandateKind: visit.mandate_kind,
    mandate: visit.mandate,
    reportSymbol: visit.report_symbol,
    reportOn: visit.report_on === null ? null : toDateColumn(visit.report_on),
    followUpOfId: visit.follow_up_of === null ? null : idOf(idsBySlug, visit.follow_up_of, "visit"),
    tour: visit.tour,
    notes: visit.notes,
    sourceId: idOf(context.sourceIds, visit.sources[0] ?? "", "source"),
  } satisfies Prisma.VisitUncheckedUpdateManyInput;
}

/** Writes what hangs on visits: officials, contexts, stages, further sources. */
async function addParts(context: LoadContext, visits: readonly { entry: VisitEntry; id: string }[]): Promise<void> {
  const { tx } = context;
  await tx.visitOfficial.createMany({
    data: visits.flatMap(({ entry, id }) =>
      entry.officials.map((official, position) => ({ visitId: id, position, ...official })),
    ),
  });
  await tx.visitContext.createMany({
    data: visits.flatMap(({ entry, id }) =>
      entry.contexts.map((before, position) => {
        const occurred = reducedToColumns(before.on);
        return {
          visitId: id,
          position,
          occurredOn: occurred.on,
          occurredPrecision: occurred.precision,
          summary: before.summary,
          sourceId: idOf(context.sourceIds, before.source, "source"),
        };
      }),
    ),
  });
  await tx.visitStage.createMany({
    data: visits.flatMap(({ entry, id }) =>
      (entry.stages ?? []).map(({ stage, on, note, source }, position) => {
        const occurred = reducedToColumns(on);
        return {
          visitId: id,
          position,
          stage,
          occurredOn: occurred.on,
          occurredPrecision: occurred.precision,
          note,
          sourceId: idOf(context.sourceIds, source, "source"),
        };
      }),
    ),
  });
  const further = visits.flatMap(({ entry, id }) =>
    entry.sources.slice(1).map((key) => [idOf(context.sourceIds, key, "source"), id] as const),
  );
  await join(tx, "_visit_source", further);
}
