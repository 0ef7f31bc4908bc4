import { type RegionKey, regionKey, regionName } from "#domain/participants/regions.ts";
import type { RecordValues } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { fromDateColumn, toDateColumn } from "../../date-columns.ts";
import { kebab, snake } from "../../enum-names.ts";
import { sourceInputSelect, toSourceInput } from "../fact-kind.ts";

/** A participant's row and what is typed of it, each from the other. */

type Values = RecordValues<"state">;

export const stateRecordSelect = {
  id: true,
  iso3: true,
  iso2: true,
  m49: true,
  kind: true,
  nameEn: true,
  nameRu: true,
  nameKk: true,
  region: true,
  subregion: true,
  intermediateRegion: true,
  unMember: true,
  unMemberSince: true,
  unAdmission: true,
  unGroup: true,
  existsFrom: true,
  existsUntil: true,
  note: true,
  sourceId: true,
  recordedAt: true,
  recordedBy: true,
  source: { select: sourceInputSelect },
  existenceSource: { select: sourceInputSelect },
} as const satisfies Prisma.StateSelect;

type Row = Prisma.StateGetPayload<{ select: typeof stateRecordSelect }>;

/** As the Human Rights Council's review cycle names its groups. */
const groupNames = { africa: "Africa", asia: "Asia", eeg: "EEG", grulac: "GRULAC", weog: "WEOG" } as const;

const iso = (day: Date | null) => (day === null ? null : fromDateColumn(day));
const column = (day: string | null) => (day === null ? null : toDateColumn(day));
const keyOf = (name: string | null) => (name === null ? null : regionKey(name));
const nameOf = (key: RegionKey | null) => (key === null ? null : regionName(key));

/** A row as a form shows it. */
export function toStateValues(row: Row): Values {
  return {
    iso3: row.iso3,
    kind: kebab(row.kind),
    nameEn: row.nameEn,
    nameRu: row.nameRu,
    nameKk: row.nameKk,
    iso2: row.iso2,
    m49: row.m49,
    region: keyOf(row.region) as Values["region"],
    subregion: keyOf(row.subregion),
    intermediateRegion: keyOf(row.intermediateRegion),
    unMember: row.unMember,
    unMemberSince: iso(row.unMemberSince),
    unAdmission: row.unAdmission,
    unGroup: row.unGroup === null ? null : (row.unGroup.toLowerCase() as Values["unGroup"]),
    existsFrom: iso(row.existsFrom),
    existsUntil: iso(row.existsUntil),
    existenceSource: row.existenceSource === null ? null : toSourceInput(row.existenceSource),
    note: row.note,
    source: toSourceInput(row.source),
  };
}

/** The columns for what was typed; sources, the code and the address are given by the one who writes. */
export function toStateColumns(values: Values) {
  const { nameEn, nameRu, nameKk, iso2, m49, unMember, unAdmission, note } = values;
  return {
    kind: snake(values.kind),
    nameEn,
    nameRu,
    nameKk,
    iso2,
    m49,
    region: nameOf(values.region),
    subregion: nameOf(values.subregion),
    intermediateRegion: nameOf(values.intermediateRegion),
    unMember,
    unMemberSince: column(values.unMemberSince),
    unAdmission,
    unGroup: values.unGroup === null ? null : groupNames[values.unGroup],
    existsFrom: column(values.existsFrom),
    existsUntil: column(values.existsUntil),
    note,
  };
}

/** What the statuses of a participant turn on besides its acts. */
export function toLifeColumns({ kind, existsFrom, existsUntil }: Pick<Values, "kind" | "existsFrom" | "existsUntil">) {
  return { kind: snake(kind), existsFrom: column(existsFrom), existsUntil: column(existsUntil) };
}
