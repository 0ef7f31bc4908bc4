import type { RecordedAction } from "#domain/entities/record.ts";
import type { TreatyAction } from "#domain/treaty-law/actions.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, fromDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { sourceSelect, toSource } from "./source.select.ts";

/** What the law needs of an act. */
export const lawSelect = {
  id: true,
  kind: true,
  kindBasis: true,
  actedOn: true,
  actedPrecision: true,
  notBefore: true,
  effectiveOn: true,
  state: { select: { iso3: true } },
  treaty: { select: { code: true } },
} as const satisfies Prisma.TreatyActionSelect;

/** What a reader is shown of an act. */
export const recordedActionSelect = {
  ...lawSelect,
  notification: true,
  note: true,
  sourcesAgreeing: true,
  recordedAt: true,
  supersedesId: true,
  source: { select: sourceSelect },
  alsoSources: { select: sourceSelect, orderBy: { key: "asc" } },
} as const satisfies Prisma.TreatyActionSelect;

type LawRow = Prisma.TreatyActionGetPayload<{ select: typeof lawSelect }>;
type RecordedRow = Prisma.TreatyActionGetPayload<{ select: typeof recordedActionSelect }>;

export function toTreatyAction(row: LawRow): TreatyAction {
  return {
    id: row.id,
    state: row.state.iso3,
    treaty: row.treaty.code,
    kind: kebab(row.kind),
    kindBasis: kebab(row.kindBasis),
    date: columnsToReduced(row.actedOn, row.actedPrecision),
    precision: row.actedPrecision,
    notBefore: row.notBefore === null ? null : fromDateColumn(row.notBefore),
    effectiveOn: row.effectiveOn === null ? null : fromDateColumn(row.effectiveOn),
  };
}

export function toRecordedAction(row: RecordedRow): RecordedAction {
  return {
    ...toTreatyAction(row),
    notification: row.notification,
    note: row.note,
    sourcesAgreeing: row.sourcesAgreeing,
    sources: [row.source, ...row.alsoSources].map(toSource),
    recordedAt: row.recordedAt.toISOString(),
    supersedes: row.supersedesId,
  };
}
