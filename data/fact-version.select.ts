import type { FactContent, FactEntity, FactVersion } from "#domain/changes/fact-versions.ts";
import type { KnownDate } from "#domain/dates/calendar-date.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, fromDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { sourceSelect, toSource } from "./source.select.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";
import { toTreatyName, treatyNameSelect } from "./treaty.select.ts";

/** What every fact has, of whichever kind. */
const versionSelect = {
  id: true,
  state: { select: stateNameSelect },
  treaty: { select: treatyNameSelect },
  note: true,
  source: { select: sourceSelect },
  recordedAt: true,
  recordedBy: true,
  retractedAt: true,
  retractedBy: true,
  retractionReason: true,
  supersedesId: true,
  supersededBy: { select: { id: true } },
} as const;

export const actionVersionSelect = {
  ...versionSelect,
  kind: true,
  kindBasis: true,
  actedOn: true,
  actedPrecision: true,
  notBefore: true,
  effectiveOn: true,
  notification: true,
  circulatedOn: true,
  sourcesAgreeing: true,
  alsoSources: { select: sourceSelect, orderBy: { key: "asc" } },
} as const satisfies Prisma.TreatyActionSelect;

export const declarationVersionSelect = {
  ...versionSelect,
  kind: true,
  article: true,
  summary: true,
  madeOn: true,
  madePrecision: true,
  withdrawnOn: true,
  withdrawnPrecision: true,
} as const satisfies Prisma.DeclarationSelect;

export const procedureVersionSelect = {
  ...versionSelect,
  article: true,
  procedure: true,
  accepted: true,
  acceptedOn: true,
} as const satisfies Prisma.ProcedureStanceSelect;

export const stepVersionSelect = {
  ...versionSelect,
  kind: true,
  occurredOn: true,
  occurredPrecision: true,
  reference: true,
} as const satisfies Prisma.DomesticStepSelect;

type ActionRow = Prisma.TreatyActionGetPayload<{ select: typeof actionVersionSelect }>;
type DeclarationRow = Prisma.DeclarationGetPayload<{ select: typeof declarationVersionSelect }>;
type ProcedureRow = Prisma.ProcedureStanceGetPayload<{ select: typeof procedureVersionSelect }>;
type StepRow = Prisma.DomesticStepGetPayload<{ select: typeof stepVersionSelect }>;

const blank = {
  kindBasis: null,
  notBefore: null,
  effectiveOn: null,
  ended: null,
  accepted: null,
  article: null,
  reference: null,
  circulatedOn: null,
  summary: null,
  sourcesAgreeing: null,
} as const;

const dayOf = (on: Date | null) => (on === null ? null : fromDateColumn(on));

function toVersion(
  entity: FactEntity,
  row: ActionRow | DeclarationRow | ProcedureRow | StepRow,
  locale: string,
  content: Partial<FactContent> & { readonly kind: FactContent["kind"]; readonly date: KnownDate },
): FactVersion {
  const { retractedAt, retractedBy, retractionReason } = row;
  return {
    entity,
    id: row.id,
    state: toStateName(row.state, locale),
    treaty: toTreatyName(row.treaty),
    content: { ...blank, note: row.note, sources: [toSource(row.source)], ...content },
    recordedAt: row.recordedAt.toISOString(),
    recordedBy: row.recordedBy,
    ended:
      retractedAt === null
        ? null
        : { at: retractedAt.toISOString(), by: retractedBy ?? "", reason: retractionReason ?? "" },
    supersedes: row.supersedesId,
    supersededBy: row.supersededBy?.id ?? null,
  };
}

export function toActionVersion(row: ActionRow, locale: string): FactVersion {
  return toVersion("action", row, locale, {
    kind: kebab(row.kind),
    kindBasis: kebab(row.kindBasis),
    date: { date: columnsToReduced(row.actedOn, row.actedPrecision), precision: row.actedPrecision },
    notBefore: dayOf(row.notBefore),
    effectiveOn: dayOf(row.effectiveOn),
    reference: row.notification,
    circulatedOn: dayOf(row.circulatedOn),
    sourcesAgreeing: row.sourcesAgreeing,
    sources: [row.source, ...row.alsoSources].map(toSource),
  });
}

export function toDeclarationVersion(row: DeclarationRow, locale: string): FactVersion {
  const { withdrawnOn, withdrawnPrecision: precision } = row;
  return toVersion("declaration", row, locale, {
    kind: kebab(row.kind),
    date: { date: columnsToReduced(row.madeOn, row.madePrecision), precision: row.madePrecision },
    ended: precision === null ? null : { date: columnsToReduced(withdrawnOn, precision), precision },
    article: row.article,
    summary: row.summary,
  });
}

export function toProcedureVersion(row: ProcedureRow, locale: string): FactVersion {
  const date = dayOf(row.acceptedOn);
  return toVersion("procedure", row, locale, {
    kind: kebab(row.procedure),
    date: { date, precision: date === null ? "unknown" : "day" },
    accepted: row.accepted,
    article: row.article,
  });
}

export function toStepVersion(row: StepRow, locale: string): FactVersion {
  return toVersion("domestic-step", row, locale, {
    kind: kebab(row.kind),
    date: { date: columnsToReduced(row.occurredOn, row.occurredPrecision), precision: row.occurredPrecision },
    reference: row.reference,
  });
}
