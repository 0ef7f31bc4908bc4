import type { RecordValues } from "#domain/records/kinds.ts";
import { toLawFields } from "#domain/records/treaty-rules.ts";
import { type TreatyRules, treatyRulesSchema } from "#domain/treaty-law/rules.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { fromDateColumn, toDateColumn } from "../../date-columns.ts";
import { sourceInputSelect, toSourceInput } from "../fact-kind.ts";

/** A treaty's row and what is typed of it, each from the other. */

type Values = RecordValues<"treaty">;

export const treatyRecordSelect = {
  id: true,
  code: true,
  title: true,
  shortTitle: true,
  aliases: true,
  untcNumber: true,
  untsNumber: true,
  adoptedOn: true,
  adoptedAt: true,
  officialEntryIntoForceOn: true,
  entryIntoForceNote: true,
  bodyCode: true,
  bodyName: true,
  rules: true,
  sourceId: true,
  recordedAt: true,
  recordedBy: true,
  parent: { select: { code: true } },
  source: { select: sourceInputSelect },
} as const satisfies Prisma.TreatySelect;

type Row = Prisma.TreatyGetPayload<{ select: typeof treatyRecordSelect }>;

/** A row as a form shows it. */
export function toTreatyValues(row: Row): Values {
  const official = row.officialEntryIntoForceOn;
  return {
    code: row.code,
    title: row.title,
    shortTitle: row.shortTitle,
    aliases: row.aliases,
    untcNumber: row.untcNumber,
    untsNumber: row.untsNumber,
    adoptedOn: fromDateColumn(row.adoptedOn),
    adoptedAt: row.adoptedAt,
    officialEntryIntoForceOn: official === null ? null : fromDateColumn(official),
    entryIntoForceNote: row.entryIntoForceNote,
    parent: row.parent?.code ?? null,
    bodyCode: row.bodyCode,
    bodyName: row.bodyName,
    ...toLawFields(treatyRulesSchema.parse(row.rules)),
    source: toSourceInput(row.source),
  };
}

/** What the statuses under a treaty turn on besides its acts and its parent. */
export function toLawColumns({ adoptedOn, officialEntryIntoForceOn: official }: Values, rules: TreatyRules) {
  return {
    adoptedOn: toDateColumn(adoptedOn),
    officialEntryIntoForceOn: official === null ? null : toDateColumn(official),
    rules,
  };
}

/** The columns for what was typed; the code, the address, the place and the source are given by the one who writes. */
export function toTreatyColumns(values: Values, rules: TreatyRules) {
  const { title, shortTitle, aliases, untcNumber, untsNumber, adoptedAt, entryIntoForceNote, bodyCode, bodyName } =
    values;
  return {
    title,
    shortTitle,
    aliases,
    untcNumber,
    untsNumber,
    adoptedAt,
    entryIntoForceNote,
    bodyCode,
    bodyName,
    ...toLawColumns(values, rules),
  };
}
