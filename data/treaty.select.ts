import type { TreatyName, TreatySummary } from "#domain/entities/treaty.ts";
import type { TreatyContext } from "#domain/treaty-law/entry-into-force.ts";
import { treatyRulesSchema } from "#domain/treaty-law/rules.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { fromDateColumn } from "./date-columns.ts";

export const treatyNameSelect = {
  code: true,
  slug: true,
  title: true,
  shortTitle: true,
  untcNumber: true,
} as const satisfies Prisma.TreatySelect;

export const treatySummarySelect = {
  ...treatyNameSelect,
  id: true,
  aliases: true,
  untsNumber: true,
  adoptedOn: true,
  adoptedAt: true,
  officialEntryIntoForceOn: true,
  bodyCode: true,
  bodyName: true,
  rules: true,
  parent: { select: { code: true } },
  projection: { select: { computedEntryIntoForceOn: true } },
} as const satisfies Prisma.TreatySelect;

export type TreatySummaryRow = Prisma.TreatyGetPayload<{ select: typeof treatySummarySelect }>;

export function toTreatyName(row: Prisma.TreatyGetPayload<{ select: typeof treatyNameSelect }>): TreatyName {
  const { code, slug, title, shortTitle, untcNumber } = row;
  return { code, slug, title, shortTitle, untcNumber };
}

export function toTreatySummary(row: TreatySummaryRow): TreatySummary {
  return {
    ...toTreatyName(row),
    aliases: row.aliases,
    untsNumber: row.untsNumber,
    adoptedOn: fromDateColumn(row.adoptedOn),
    adoptedAt: row.adoptedAt,
    officialEntryIntoForceOn:
      row.officialEntryIntoForceOn === null ? null : fromDateColumn(row.officialEntryIntoForceOn),
    parent: row.parent?.code ?? null,
    body: row.bodyCode === null || row.bodyName === null ? null : { code: row.bodyCode, name: row.bodyName },
    rules: treatyRulesSchema.parse(row.rules),
  };
}

/** What answers for one state turn on: the official entry into force, or the computed one where none is published. */
export function toTreatyContext(row: TreatySummaryRow): TreatyContext {
  const inForceOn = row.officialEntryIntoForceOn ?? row.projection?.computedEntryIntoForceOn ?? null;
  return {
    adoptedOn: fromDateColumn(row.adoptedOn),
    rules: treatyRulesSchema.parse(row.rules),
    inForceOn: inForceOn === null ? null : fromDateColumn(inForceOn),
  };
}
