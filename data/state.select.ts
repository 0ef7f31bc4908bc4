import type { StateName, StateSummary } from "#domain/entities/state.ts";
import type { Existence } from "#domain/treaty-law/periods.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { fromDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";

export const stateNameSelect = {
  iso3: true,
  slug: true,
  nameEn: true,
  nameRu: true,
  nameKk: true,
} as const satisfies Prisma.StateSelect;

export const stateSummarySelect = {
  ...stateNameSelect,
  kind: true,
  region: true,
  subregion: true,
  unMember: true,
  existsFrom: true,
  existsUntil: true,
} as const satisfies Prisma.StateSelect;

type NameRow = Prisma.StateGetPayload<{ select: typeof stateNameSelect }>;
type SummaryRow = Prisma.StateGetPayload<{ select: typeof stateSummarySelect }>;

export function toStateName(row: NameRow, locale: string): StateName {
  const local = locale === "ru" ? row.nameRu : locale === "kk" ? row.nameKk : null;
  return { iso3: row.iso3, slug: row.slug, name: local ?? row.nameEn };
}

export function toStateSummary(row: SummaryRow, locale: string): StateSummary {
  const { from, until } = toExistence(row);
  return {
    ...toStateName(row, locale),
    names: { en: row.nameEn, ru: row.nameRu, kk: row.nameKk },
    kind: kebab(row.kind),
    region: row.region,
    subregion: row.subregion,
    unMember: row.unMember,
    existsFrom: from,
    existsUntil: until,
  };
}

export function toExistence(row: { existsFrom: Date | null; existsUntil: Date | null }): Existence {
  return {
    from: row.existsFrom === null ? null : fromDateColumn(row.existsFrom),
    until: row.existsUntil === null ? null : fromDateColumn(row.existsUntil),
  };
}
