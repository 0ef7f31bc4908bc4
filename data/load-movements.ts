import { type FactEntity, type FactVersion, factEntities } from "#domain/changes/fact-versions.ts";
import type { CommitmentOutcome } from "#domain/entities/visit.ts";
import type { Movement } from "#domain/movements/movement.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { columnsToReduced } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { loadFactVersions } from "./load-fact-versions.ts";
import type { MovementRow } from "./sql/movement-events.sql.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";
import { toTreatyName, treatyNameSelect } from "./treaty.select.ts";

/** What a movement tells, apart from when it was recorded and how. */
type Told = Omit<Movement, "id" | "change" | "at" | "reason"> & {
  /** Why it was taken out; null while it counts. */
  readonly endedWhy: string | null;
  /** Why it superseded another version; null where it superseded none. */
  readonly correctedWhy?: string | null;
};

/** Movements with what they tell, in the order of the rows. */
export async function loadMovements(
  db: PrismaClient,
  rows: readonly MovementRow[],
  locale: string,
): Promise<Movement[]> {
  const idsOf = (entity: MovementRow["entity"]) => rows.flatMap((row) => (row.entity === entity ? row.id : []));
  const [facts, recommendations, assessments, promises, visits, versions] = await Promise.all([
    loadFacts(db, rows, locale),
    loadRecommendations(db, idsOf("recommendation"), locale),
    loadAssessments(db, idsOf("follow-up"), locale),
    loadPromises(db, idsOf("commitment"), locale),
    loadVisits(db, idsOf("visit"), locale),
    loadVersions(db, rows),
  ]);
  const told = new Map([...facts, ...recommendations, ...assessments, ...promises, ...visits]);
  return rows.flatMap((row) => {
    const one = told.get(`${row.entity} ${row.id}`);
    if (one === undefined) return [];
    const { endedWhy, correctedWhy = null, moved, ...rest } = one;
    const version = versions.get(`${row.id} ${versionOf(row)}`);
    const outcome = version?.outcome;
    return {
      ...rest,
      id: [row.entity, row.id, row.change, ...(row.number === 0 ? [] : [row.number])].join("/"),
      change: row.change,
      at: row.at.toISOString(),
      // What a promise had come to by then, not what it has come to since.
      moved: moved.entity === "commitment" && outcome !== undefined ? { ...moved, outcome } : moved,
      reason: reasonOf(row, { endedWhy, correctedWhy: version?.reason ?? correctedWhy }),
    };
  });
}

function reasonOf({ change }: MovementRow, why: Required<Pick<Told, "endedWhy" | "correctedWhy">>): string | null {
  if (change === "recorded") return null;
  return change === "retracted" ? why.endedWhy : why.correctedWhy;
}

type Entry = readonly [string, Told];

async function loadFacts(db: PrismaClient, rows: readonly MovementRow[], locale: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const entity of factEntities) {
    const ids = rows.flatMap((row) => (row.entity === entity ? row.id : []));
    const found = await loadFactVersions(db, entity, ids, locale);
    const past = await loadFactVersions(
      db,
      entity,
      found.flatMap(({ supersedes }) => supersedes ?? []),
      locale,
    );
    const before = new Map(past.map((one) => [one.id, one]));
    entries.push(...found.map((one) => toldFact(entity, one, before.get(one.supersedes ?? ""))));
  }
  return entries;
}

/** A fact that was put right has its reason at the version that it superseded. */
function toldFact(entity: FactEntity, fact: FactVersion, before: FactVersion | undefined): Entry {
  const { state, treaty, content, id } = fact;
  return [
    `${entity} ${id}`,
    {
      date: content.date,
      moved: { entity, kind: content.kind },
      state,
      treaty,
      text: content.summary ?? content.note,
      endedWhy: fact.ended?.reason ?? null,
      correctedWhy: before?.ended?.reason ?? null,
      path: `/acts/${id}`,
    },
  ];
}

async function loadRecommendations(db: PrismaClient, ids: readonly string[], locale: string): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const found = await db.recommendation.findMany({
    select: {
      id: true,
      ref: true,
      text: true,
      madeOn: true,
      madePrecision: true,
      retractionReason: true,
      state: { select: stateNameSelect },
      targetTreaty: { select: treatyNameSelect },
    },
    where: { id: { in: [...ids] } },
  });
  return found.map((row) => [
    `recommendation ${row.id}`,
    {
      date: { date: columnsToReduced(row.madeOn, row.madePrecision), precision: row.madePrecision },
      moved: { entity: "recommendation", ref: row.ref },
      state: toStateName(row.state, locale),
      treaty: row.targetTreaty === null ? null : toTreatyName(row.targetTreaty),
      text: row.text,
      endedWhy: row.retractionReason,
      path: `/recommendations/${row.ref}`,
    },
  ]);
}

async function loadAssessments(db: PrismaClient, ids: readonly string[], locale: string): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const found = await db.followUp.findMany({
    select: {
      id: true,
      status: true,
      note: true,
      assessedOn: true,
      assessedPrecision: true,
      retractionReason: true,
      supersedes: { select: { retractionReason: true } },
      recommendation: {
        select: { ref: true, state: { select: stateNameSelect }, targetTreaty: { select: treatyNameSelect } },
      },
    },
    where: { id: { in: [...ids] } },
  });
  return found.map(({ recommendation, ...row }) => [
    `follow-up ${row.id}`,
    {
      date: { date: columnsToReduced(row.assessedOn, row.assessedPrecision), precision: row.assessedPrecision },
      moved: { entity: "follow-up", ref: recommendation.ref, status: kebab(row.status) },
      state: toStateName(recommendation.state, locale),
      treaty: recommendation.targetTreaty === null ? null : toTreatyName(recommendation.targetTreaty),
      text: row.note,
      endedWhy: row.retractionReason,
      correctedWhy: row.supersedes?.retractionReason ?? null,
      path: `/recommendations/${recommendation.ref}`,
    },
  ]);
}

async function loadPromises(db: PrismaClient, ids: readonly string[], locale: string): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const found = await db.commitment.findMany({
    select: {
      id: true,
      ref: true,
      text: true,
      outcome: true,
      madeOn: true,
      madePrecision: true,
      retractionReason: true,
      state: { select: stateNameSelect },
      visit: { select: { slug: true } },
    },
    where: { id: { in: [...ids] } },
  });
  return found.map((row) => [
    `commitment ${row.id}`,
    {
      date: { date: columnsToReduced(row.madeOn, row.madePrecision), precision: row.madePrecision },
      moved: { entity: "commitment", ref: row.ref, outcome: kebab(row.outcome) },
      state: toStateName(row.state, locale),
      treaty: null,
      text: row.text,
      endedWhy: row.retractionReason,
      path: `/visits/${row.visit.slug}`,
    },
  ]);
}

async function loadVisits(db: PrismaClient, ids: readonly string[], locale: string): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const found = await db.visit.findMany({
    select: {
      id: true,
      slug: true,
      title: true,
      startOn: true,
      startPrecision: true,
      retractionReason: true,
      state: { select: stateNameSelect },
    },
    where: { id: { in: [...ids] } },
  });
  return found.map((row) => [
    `visit ${row.id}`,
    {
      date: { date: columnsToReduced(row.startOn, row.startPrecision), precision: row.startPrecision },
      moved: { entity: "visit", title: row.title },
      state: toStateName(row.state, locale),
      treaty: null,
      text: null,
      endedWhy: row.retractionReason,
      path: `/visits/${row.slug}`,
    },
  ]);
}

/** The version that a movement brought: the first for a record's first one; none for its end, which leaves it as it was. */
function versionOf({ number, change }: MovementRow): number {
  return change === "recorded" ? 1 : number;
}

/** Why a record was put right in place, and what a promise had come to by then. */
async function loadVersions(db: PrismaClient, rows: readonly MovementRow[]) {
  const placed = rows.filter((row) => row.number > 0 || (row.entity === "commitment" && row.change === "recorded"));
  if (placed.length === 0) return new Map<string, { reason: string | null; outcome: CommitmentOutcome | undefined }>();
  const found = await db.recordVersion.findMany({
    select: { entityId: true, number: true, reason: true, values: true },
    where: { OR: placed.map((row) => ({ entityId: row.id, number: versionOf(row) })) },
  });
  return new Map(
    found.map(({ entityId, number, reason, values }) => [
      `${entityId} ${number}`,
      { reason, outcome: (values as { readonly outcome?: CommitmentOutcome }).outcome },
    ]),
  );
}
