import { firstDayOf, precisionOf } from "#domain/dates/calendar-date.ts";
import { reducedToColumns, toDateColumn } from "../date-columns.ts";
import type { ActionRow, DomesticStepRow, ProcedureRow } from "./fact-schema.ts";
import { idOf, insertRows, join, type LoadContext, partiesOf } from "./load-context.ts";
import { loadDeclarations } from "./load-declarations.ts";
import type { Reference } from "./read-reference.ts";
import { type FactOrigin, originSelect, syncFacts } from "./sync-facts.ts";

const fromFiles = { where: { referenceKey: { not: null } }, select: originSelect };
const day = (iso: string | null): Date | null => (iso === null ? null : toDateColumn(iso));

/** Loads the facts about participation: acts, declarations, accepted procedures, steps at home. */
export async function loadFacts(context: LoadContext, reference: Reference): Promise<void> {
  await loadActions(context, reference.actions);
  await loadDeclarations(context, reference.declarations);
  await loadProcedures(context, reference.procedures);
  await loadDomesticSteps(context, reference.domesticSteps);
}

async function loadActions(context: LoadContext, rows: readonly ActionRow[]): Promise<void> {
  const { tx } = context;
  const sourceIds = (row: ActionRow) => row.sources.map((key) => idOf(context.sourceIds, key, "source"));
  const naturalKey = (row: {
    stateId: string;
    treatyId: string;
    kind: string;
    actedOn: Date | null;
    effectiveOn: Date | null;
  }) => [row.stateId, row.treatyId, row.kind, row.actedOn?.getTime(), row.effectiveOn?.getTime()].join();
  await syncFacts(
    context,
    {
      entity: "TreatyAction",
      table: "treaty_action",
      recorded: () => tx.treatyAction.findMany(fromFiles),
      clashing: async (added) => {
        const live = await tx.treatyAction.findMany({
          where: { retractedAt: null, OR: [{ referenceKey: null }, { recordedBy: { not: "reference" } }] },
          select: { stateId: true, treatyId: true, kind: true, actedOn: true, effectiveOn: true },
        });
        const taken = new Set(live.map(naturalKey));
        const same = added.filter((row) =>
          taken.has(
            naturalKey({
              ...partiesOf(context, row),
              kind: row.kind,
              actedOn: reducedToColumns(row.date).on,
              effectiveOn: day(row.effective_on),
            }),
          ),
        );
        return new Set(same.map((row) => row.key));
      },
      insert: async (added) => {
        const toRow = toActionRow(context);
        await insertRows(
          tx,
          "treaty_action",
          added.map(({ row, origin }) => toRow(row, origin)),
        );
        const pairs = added.flatMap(({ row, origin }) =>
          sourceIds(row)
            .slice(1)
            .map((source) => [source, origin.id] as const),
        );
        await join(tx, "_treaty_action_source", pairs);
      },
    },
    rows,
  );
}

/** An act by the names of the columns of treaty_action. */
function toActionRow(context: LoadContext) {
  return (row: ActionRow, origin: FactOrigin) => {
    const { stateId, treatyId } = partiesOf(context, row);
    return {
      id: origin.id,
      reference_key: origin.referenceKey,
      reference_digest: origin.referenceDigest,
      recorded_by: origin.recordedBy,
      recorded_at: origin.recordedAt.toISOString(),
      supersedes_id: origin.supersedesId,
      state_id: stateId,
      treaty_id: treatyId,
      kind: row.kind,
      kind_basis: row.kind_basis,
      acted_on: row.date === null ? null : firstDayOf(row.date),
      acted_precision: precisionOf(row.date),
      not_before: row.not_before,
      effective_on: row.effective_on,
      sources_agreeing: row.agreeing,
      note: row.note,
      source_id: idOf(context.sourceIds, row.sources[0] ?? "", "source"),
    };
  };
}

async function loadProcedures(context: LoadContext, rows: readonly ProcedureRow[]): Promise<void> {
  const { tx } = context;
  const naturalKey = (row: { stateId: string; treatyId: string; article: string; procedure: string }) =>
    [row.stateId, row.treatyId, row.article, row.procedure].join();
  await syncFacts(
    context,
    {
      entity: "ProcedureStance",
      table: "procedure_stance",
      recorded: () => tx.procedureStance.findMany(fromFiles),
      clashing: async (added) => {
        const live = await tx.procedureStance.findMany({
          where: { retractedAt: null, OR: [{ referenceKey: null }, { recordedBy: { not: "reference" } }] },
          select: { stateId: true, treatyId: true, article: true, procedure: true },
        });
        const taken = new Set(live.map(naturalKey));
        return new Set(
          added.filter((row) => taken.has(naturalKey({ ...row, ...partiesOf(context, row) }))).map((row) => row.key),
        );
      },
      insert: (added) =>
        tx.procedureStance.createMany({
          data: added.map(({ row, origin }) => ({
            ...origin,
            ...partiesOf(context, row),
            article: row.article,
            procedure: row.procedure,
            accepted: row.stance === "accepted",
            acceptedOn: day(row.accepted_on),
            note: row.note,
            sourceId: idOf(context.sourceIds, row.source, "source"),
          })),
        }),
    },
    rows,
  );
}

async function loadDomesticSteps(context: LoadContext, rows: readonly DomesticStepRow[]): Promise<void> {
  const { tx } = context;
  await syncFacts(
    context,
    {
      entity: "DomesticStep",
      table: "domestic_step",
      recorded: () => tx.domesticStep.findMany(fromFiles),
      insert: (added) =>
        tx.domesticStep.createMany({
          data: added.map(({ row, origin }) => {
            const occurred = reducedToColumns(row.date);
            return {
              ...origin,
              ...partiesOf(context, row),
              kind: row.kind,
              occurredOn: occurred.on,
              occurredPrecision: occurred.precision,
              reference: row.reference,
              note: row.note,
              sourceId: idOf(context.sourceIds, row.source, "source"),
            };
          }),
        }),
    },
    rows,
  );
}
