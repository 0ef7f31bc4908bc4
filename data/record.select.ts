import type { Declaration, DomesticStep, ProcedureStance } from "#domain/entities/record.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, fromDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { sourceSelect, toSource } from "./source.select.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";

const pair = { state: { select: { iso3: true } }, treaty: { select: { code: true } } } as const;

export const domesticStepSelect = {
  ...pair,
  kind: true,
  occurredOn: true,
  occurredPrecision: true,
  reference: true,
  note: true,
  source: { select: sourceSelect },
} as const satisfies Prisma.DomesticStepSelect;

export const declarationSelect = {
  id: true,
  state: { select: stateNameSelect },
  treaty: pair.treaty,
  kind: true,
  article: true,
  summary: true,
  madeOn: true,
  madePrecision: true,
  withdrawnOn: true,
  withdrawnPrecision: true,
  objectsTo: { select: { id: true, kind: true, article: true, state: { select: stateNameSelect } } },
  note: true,
  source: { select: sourceSelect },
} as const satisfies Prisma.DeclarationSelect;

export const procedureStanceSelect = {
  ...pair,
  article: true,
  procedure: true,
  accepted: true,
  acceptedOn: true,
  note: true,
  source: { select: sourceSelect },
} as const satisfies Prisma.ProcedureStanceSelect;

export function toDomesticStep(
  row: Prisma.DomesticStepGetPayload<{ select: typeof domesticStepSelect }>,
): DomesticStep {
  return {
    state: row.state.iso3,
    treaty: row.treaty.code,
    kind: kebab(row.kind),
    date: columnsToReduced(row.occurredOn, row.occurredPrecision),
    precision: row.occurredPrecision,
    reference: row.reference,
    note: row.note,
    source: toSource(row.source),
  };
}

export function toDeclaration(
  row: Prisma.DeclarationGetPayload<{ select: typeof declarationSelect }>,
  locale: string,
): Declaration {
  const { objectsTo } = row;
  const withdrawn =
    row.withdrawnOn === null || row.withdrawnPrecision === null
      ? null
      : { date: columnsToReduced(row.withdrawnOn, row.withdrawnPrecision), precision: row.withdrawnPrecision };
  return {
    id: row.id,
    state: row.state.iso3,
    treaty: row.treaty.code,
    by: toStateName(row.state, locale),
    kind: kebab(row.kind),
    article: row.article,
    summary: row.summary,
    date: columnsToReduced(row.madeOn, row.madePrecision),
    precision: row.madePrecision,
    withdrawn,
    objectsTo:
      objectsTo === null
        ? null
        : {
            id: objectsTo.id,
            by: toStateName(objectsTo.state, locale),
            kind: kebab(objectsTo.kind),
            article: objectsTo.article,
          },
    note: row.note,
    source: toSource(row.source),
  };
}

export function toProcedureStance(
  row: Prisma.ProcedureStanceGetPayload<{ select: typeof procedureStanceSelect }>,
): ProcedureStance {
  return {
    state: row.state.iso3,
    treaty: row.treaty.code,
    article: row.article,
    procedure: kebab(row.procedure),
    accepted: row.accepted,
    acceptedOn: row.acceptedOn === null ? null : fromDateColumn(row.acceptedOn),
    note: row.note,
    source: toSource(row.source),
  };
}
