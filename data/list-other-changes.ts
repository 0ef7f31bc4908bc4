import type { FactVersion } from "#domain/changes/fact-versions.ts";
import type { OtherChanges } from "#domain/changes/other-changes.ts";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { fromDateColumn } from "./date-columns.ts";
import { boundsByPrecision, dayBounds } from "./days-between.ts";
import {
  actionVersionSelect,
  declarationVersionSelect,
  toActionVersion,
  toDeclarationVersion,
} from "./fact-version.select.ts";
import { inScope, type Scope } from "./find-named.ts";
import { knownFact } from "./known-fact.ts";
import { getPrisma } from "./prisma.ts";
import { projectedAt } from "./projected-at.ts";
import { toTreatyName, treatySummarySelect } from "./treaty.select.ts";

export interface OtherChangeQuery extends Scope {
  /** First and last day, both inclusive; what is known by month or year counts where any of its days lies between them. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly knownAt: Instant | null;
  readonly locale: string;
}

/** Acts that move no status by their kind (Vienna Convention on the Law of Treaties, arts. 20, 25 and 29). */
const idleKinds = [
  "objection",
  "territorial_application",
  "notification_without_effect",
  "provisional_application",
] as const;

/** What else changed between two days: treaties that entered into force, declarations, acts that move no status. */
export async function listOtherChanges(query: OtherChangeQuery): Promise<OtherChanges> {
  const db = getPrisma();
  const [treaties, acts, made, withdrawn] = await Promise.all([
    treatiesInForce(db, query),
    idleActs(db, query),
    declarations(db, query, "made"),
    declarations(db, query, "withdrawn"),
  ]);
  return { treaties, acts, declarationsMade: made, declarationsWithdrawn: withdrawn };
}

/** The official day, or the computed one where none is published. Of no single state's doing, so left out of its list. */
async function treatiesInForce(
  db: PrismaClient,
  { from, to, knownAt, stateIds, treatyIds }: OtherChangeQuery,
): Promise<OtherChanges["treaties"]> {
  if (stateIds.length > 0) return [];
  const rows = await db.treaty.findMany({
    select: treatySummarySelect,
    where: treatyIds.length === 0 ? {} : { id: { in: [...treatyIds] } },
    orderBy: { position: "asc" },
  });
  return (await projectedAt(db, rows, knownAt))
    .flatMap((row) => {
      const on = row.officialEntryIntoForceOn ?? row.projection?.computedEntryIntoForceOn ?? null;
      const official = row.officialEntryIntoForceOn !== null;
      return on === null ? [] : [{ treaty: toTreatyName(row), on: fromDateColumn(on), official }];
    })
    .filter(({ on }) => from <= on && on <= to)
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

async function idleActs(db: PrismaClient, query: OtherChangeQuery): Promise<FactVersion[]> {
  const { from, to, knownAt, locale } = query;
  const rows = await db.treatyAction.findMany({
    select: actionVersionSelect,
    where: {
      ...knownFact(knownAt),
      ...inScope(query),
      kind: { in: [...idleKinds] },
      OR: [
        ...boundsByPrecision(from, to).map(({ precision, on }) => ({ actedPrecision: precision, actedOn: on })),
        { actedPrecision: "unknown", effectiveOn: dayBounds(from, to) },
      ],
    },
    orderBy: [{ actedOn: { sort: "desc", nulls: "last" } }, { id: "asc" }],
  });
  return rows.map((row) => toActionVersion(row, locale));
}

async function declarations(
  db: PrismaClient,
  query: OtherChangeQuery,
  change: "made" | "withdrawn",
): Promise<FactVersion[]> {
  const { from, to, knownAt, locale } = query;
  const within = boundsByPrecision(from, to).map(({ precision, on }) =>
    change === "made" ? { madePrecision: precision, madeOn: on } : { withdrawnPrecision: precision, withdrawnOn: on },
  );
  const rows = await db.declaration.findMany({
    select: declarationVersionSelect,
    where: { ...knownFact(knownAt), ...inScope(query), OR: within },
    orderBy: [{ [change === "made" ? "madeOn" : "withdrawnOn"]: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => toDeclarationVersion(row, locale));
}
