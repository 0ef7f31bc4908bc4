import { randomUUID } from "node:crypto";
import type { Prisma } from "#generated/prisma/client.ts";
import { reducedToColumns, toDateColumn } from "../date-columns.ts";
import type { SourceRow, StateRow, SuccessionRow, TreatyRow } from "./catalogue-schema.ts";
import { idOf, type LoadContext } from "./load-context.ts";
import type { Reference } from "./read-reference.ts";
import { syncCatalogue } from "./sync-catalogue.ts";

const day = (iso: string | null): Date | null => (iso === null ? null : toDateColumn(iso));

/** Loads sources, participants, successions and treaties, and fills the context's ids. */
export async function loadCatalogue(context: LoadContext, reference: Reference): Promise<void> {
  await loadSources(context, reference.sources);
  await loadStates(context, reference.states);
  await loadSuccessions(context, reference.successions);
  await loadTreaties(context, reference.treaties);
}

async function loadSources(context: LoadContext, rows: readonly SourceRow[]): Promise<void> {
  const { tx, sourceIds: ids } = context;
  for (const row of await tx.source.findMany({ select: { id: true, key: true } })) ids.set(row.key, row.id);
  await syncCatalogue(
    context,
    {
      entity: "Source",
      key: (row) => row.key,
      existing: async () => new Set(ids.keys()),
      insert: async (added) => {
        for (const row of added) ids.set(row.key, randomUUID());
        await tx.source.createMany({
          data: added.map((row) => ({ id: idOf(ids, row.key, "source"), ...toSource(row) })),
        });
      },
      update: async (row) => void (await tx.source.update({ where: { key: row.key }, data: toSource(row) })),
    },
    rows,
  );
}

function toSource(row: SourceRow): Prisma.SourceCreateManyInput {
  const asAt = reducedToColumns(row.as_at);
  return {
    key: row.key,
    title: row.title,
    publisher: row.publisher,
    symbol: row.symbol,
    url: row.url,
    readOn: day(row.read_on),
    asAt: asAt.on,
    asAtPrecision: asAt.on === null ? null : asAt.precision,
    note: row.note,
  };
}

async function loadStates(context: LoadContext, rows: readonly StateRow[]): Promise<void> {
  const { tx, stateIds: ids } = context;
  for (const row of await tx.state.findMany({ select: { id: true, iso3: true } })) ids.set(row.iso3, row.id);
  await syncCatalogue(
    context,
    {
      entity: "State",
      key: (row) => row.iso3,
      existing: async () => new Set(ids.keys()),
      insert: async (added) => {
        for (const row of added) ids.set(row.iso3, randomUUID());
        await tx.state.createMany({
          data: added.map((row) => ({ id: idOf(ids, row.iso3, "state"), ...toState(context, row) })),
        });
      },
      update: async (row) => void (await tx.state.update({ where: { iso3: row.iso3 }, data: toState(context, row) })),
    },
    rows,
  );
}

function toState(context: LoadContext, row: StateRow): Prisma.StateCreateManyInput {
  return {
    iso3: row.iso3,
    iso2: row.iso2,
    m49: row.m49,
    slug: row.slug,
    kind: row.kind,
    nameEn: row.name_en,
    nameRu: row.name_ru,
    nameKk: row.name_kk,
    region: row.region,
    subregion: row.subregion,
    intermediateRegion: row.intermediate_region,
    unMember: row.un_member,
    unMemberSince: day(row.un_member_since),
    unAdmission: row.un_admission,
    unGroup: row.un_group,
    existsFrom: day(row.exists_from),
    existsUntil: day(row.exists_until),
    note: row.note,
    sourceId: idOf(context.sourceIds, row.source, "source"),
    existenceSourceId: row.existence_source === null ? null : idOf(context.sourceIds, row.existence_source, "source"),
  };
}

async function loadSuccessions(context: LoadContext, rows: readonly SuccessionRow[]): Promise<void> {
  const { tx, stateIds } = context;
  const pair = (row: { predecessor: string; successor: string }) => ({
    predecessorId: idOf(stateIds, row.predecessor, "state"),
    successorId: idOf(stateIds, row.successor, "state"),
  });
  const toRow = (row: SuccessionRow): Prisma.StateSuccessionCreateManyInput => ({
    ...pair(row),
    nature: row.nature,
    occurredOn: day(row.occurred_on),
    sourceId: idOf(context.sourceIds, row.source, "source"),
  });
  const key = (predecessor: string, successor: string) => `${predecessor}:${successor}`;
  await syncCatalogue(
    context,
    {
      entity: "StateSuccession",
      key: (row) => key(row.predecessor, row.successor),
      existing: async () => {
        const known = await tx.stateSuccession.findMany({
          select: { predecessor: { select: { iso3: true } }, successor: { select: { iso3: true } } },
        });
        return new Set(known.map((row) => key(row.predecessor.iso3, row.successor.iso3)));
      },
      insert: async (added) => void (await tx.stateSuccession.createMany({ data: added.map(toRow) })),
      update: async (row) =>
        void (await tx.stateSuccession.update({ where: { predecessorId_successorId: pair(row) }, data: toRow(row) })),
    },
    rows,
  );
}

async function loadTreaties(context: LoadContext, rows: readonly TreatyRow[]): Promise<void> {
  const { tx, treatyIds: ids } = context;
  for (const row of await tx.treaty.findMany({ select: { id: true, code: true } })) ids.set(row.code, row.id);
  await syncCatalogue(
    context,
    {
      entity: "Treaty",
      key: (row) => row.code,
      existing: async () => new Set(ids.keys()),
      insert: async (added) => {
        for (const row of added) ids.set(row.code, randomUUID());
        await tx.treaty.createMany({
          data: added.map((row) => ({ id: idOf(ids, row.code, "treaty"), ...toTreaty(context, row) })),
        });
      },
      update: async (row) => void (await tx.treaty.update({ where: { code: row.code }, data: toTreaty(context, row) })),
    },
    rows,
  );
}

function toTreaty(context: LoadContext, row: TreatyRow): Prisma.TreatyCreateManyInput {
  return {
    code: row.code,
    slug: row.slug,
    title: row.title,
    shortTitle: row.short_title,
    aliases: row.aliases,
    untcNumber: row.untc_number,
    untsNumber: row.unts_number,
    adoptedOn: toDateColumn(row.adopted_on),
    adoptedAt: row.adopted_at,
    officialEntryIntoForceOn: day(row.official_entry_into_force_on),
    entryIntoForceNote: row.entry_into_force_note ?? null,
    parentId: row.parent === null ? null : idOf(context.treatyIds, row.parent, "treaty"),
    bodyCode: row.body?.code ?? null,
    bodyName: row.body?.name ?? null,
    rules: row.rules,
    position: row.position,
    sourceId: idOf(context.sourceIds, row.source, "source"),
  };
}
