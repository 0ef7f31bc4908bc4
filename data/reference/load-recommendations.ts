import { randomUUID } from "node:crypto";
import type { Prisma } from "#generated/prisma/client.ts";
import { reducedToColumns } from "../date-columns.ts";
import { idOf, join, type LoadContext } from "./load-context.ts";
import type { MadeRecommendation } from "./made-recommendations.ts";
import { documentSelect, syncDocuments } from "./sync-documents.ts";

/**
 * Loads what was recommended, with what happened since. Where each thing stands is loaded apart: see loadFollowUps.
 * @returns the id of each recommendation by its reference
 */
export async function loadRecommendations(
  context: LoadContext,
  made: readonly MadeRecommendation[],
  visitIds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const { tx } = context;
  const freePlace = await placesInVisits(context);
  return syncDocuments(
    context,
    {
      entity: "Recommendation",
      key: (entry) => entry.ref,
      content: ({ follow_ups: _followUps, place: _place, ...own }) => own,
      recorded: async () => {
        const rows = await tx.recommendation.findMany({ select: { ...documentSelect, ref: true } });
        return rows.map(({ ref: name, ...row }) => ({ ...row, name }));
      },
      insert: async (added) => {
        await tx.recommendation.createMany({
          data: added.map(({ entry, id, origin }) => {
            const row = toRecommendation(context, visitIds, entry);
            return { id, ...origin, ...row, position: freePlace(row.visitId, entry.place) };
          }),
        });
        await addParts(context, added);
      },
      update: async (entry, id, origin) => {
        const row = toRecommendation(context, visitIds, entry);
        const before = await tx.recommendation.findUniqueOrThrow({
          where: { id },
          select: { retractedAt: true, visitId: true },
        });
        const moved = before.retractedAt !== null || before.visitId !== row.visitId;
        const position = moved ? { position: freePlace(row.visitId, entry.place) } : {};
        await tx.development.deleteMany({ where: { recommendationId: id } });
        await tx.recommendation.update({ where: { id }, data: { alsoSources: { set: [] } } });
        await tx.recommendation.updateMany({ where: { id }, data: { ...origin, ...row, ...position } });
        await addParts(context, [{ entry, id }]);
      },
      retract: async (id, ending) => void (await tx.recommendation.update({ where: { id }, data: ending })),
    },
    made,
  );
}

/** Gives places in the list of a visit: the one wished for, or the first behind those that are taken. */
async function placesInVisits(context: LoadContext): Promise<(visitId: string | null, wished: number) => number> {
  const rows = await context.tx.recommendation.findMany({
    where: { retractedAt: null },
    select: { visitId: true, position: true },
  });
  const taken = new Map<string, Set<number>>();
  for (const row of rows) {
    if (row.visitId !== null) taken.set(row.visitId, (taken.get(row.visitId) ?? new Set()).add(row.position));
  }
  return (visitId, wished) => {
    if (visitId === null) return wished;
    const places = taken.get(visitId) ?? new Set();
    const place = places.has(wished) ? Math.max(...places) + 1 : wished;
    taken.set(visitId, places.add(place));
    return place;
  };
}

function toRecommendation(context: LoadContext, visitIds: ReadonlyMap<string, string>, entry: MadeRecommendation) {
  const made = reducedToColumns(entry.made_on);
  return {
    ref: entry.ref,
    stateId: idOf(context.stateIds, entry.state, "state"),
    makerKind: entry.maker_kind,
    maker: entry.maker,
    visitId: entry.visit === undefined ? null : idOf(visitIds, entry.visit, "visit"),
    text: entry.text,
    language: "en",
    theme: entry.theme,
    furtherThemes: entry.further_themes,
    groups: entry.groups,
    goals: entry.goals,
    measure: entry.measure,
    response: entry.response ?? "none",
    addressee: entry.addressee,
    targetTreatyId: entry.target === null ? null : idOf(context.treatyIds, entry.target.treaty, "treaty"),
    targetAct: entry.target?.act ?? null,
    ask: entry.ask,
    basis: entry.basis,
    madeOn: made.on,
    madePrecision: made.precision,
    symbol: entry.symbol,
    paragraph: entry.paragraph,
    sourceId: idOf(context.sourceIds, entry.sources[0] ?? "", "source"),
  } satisfies Prisma.RecommendationUncheckedUpdateManyInput;
}

/** Writes what hangs on recommendations: developments and further sources. */
async function addParts(
  context: LoadContext,
  entries: readonly { entry: MadeRecommendation; id: string }[],
): Promise<void> {
  const { tx } = context;
  const further = (keys: readonly string[]) => keys.slice(1).map((key) => idOf(context.sourceIds, key, "source"));
  const developments = entries.flatMap(({ entry, id }) =>
    entry.developments.map((development, position) => ({
      ...development,
      id: randomUUID(),
      recommendationId: id,
      position,
    })),
  );
  await tx.development.createMany({
    data: developments.map(({ on, sources, ...own }) => {
      const occurred = reducedToColumns(on);
      return {
        ...own,
        occurredOn: occurred.on,
        occurredPrecision: occurred.precision,
        sourceId: idOf(context.sourceIds, sources[0] ?? "", "source"),
      };
    }),
  });
  await join(
    tx,
    "_recommendation_source",
    entries.flatMap(({ entry, id }) => further(entry.sources).map((source) => [id, source] as const)),
  );
  await join(
    tx,
    "_development_source",
    developments.flatMap((row) => further(row.sources).map((source) => [row.id, source] as const)),
  );
}
