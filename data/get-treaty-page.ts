import { firstDayOf } from "#domain/dates/calendar-date.ts";
import { type ProcedureParty, proceduresOn } from "#domain/declarations/procedures.ts";
import { domesticApproval } from "#domain/domestic-approval/standing.ts";
import type { ParticipantRow, TreatyPage } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import { existedOn } from "#domain/participants/existence.ts";
import { isSignature } from "#domain/treaty-law/actions.ts";
import { countStatuses } from "#domain/treaty-law/counts.ts";
import { dayRangeOf } from "#domain/treaty-law/entry-into-force.ts";
import { explainStatus } from "#domain/treaty-law/explain-status.ts";
import { participationOn } from "#domain/treaty-law/participation.ts";
import { statusPeriods } from "#domain/treaty-law/periods.ts";
import { findThreshold } from "#domain/treaty-law/threshold.ts";
import { recordedActionSelect, toRecordedAction } from "./action.select.ts";
import { columnsToReduced } from "./date-columns.ts";
import { treatyByName } from "./find-state.ts";
import { freshestByTreaty, freshnessSelect } from "./freshness.select.ts";
import { knownFact } from "./known-fact.ts";
import { loadDeclarations } from "./load-declarations.ts";
import { loadStances } from "./load-stances.ts";
import { byDate } from "./load-state-acts.ts";
import { openQuestionSelect, toOpenQuestion } from "./open-question.select.ts";
import { getPrisma } from "./prisma.ts";
import { projectedAt } from "./projected-at.ts";
import { domesticStepSelect, toDomesticStep } from "./record.select.ts";
import { sourceSelect, toSource } from "./source.select.ts";
import { stateNameSelect, stateSummarySelect, toExistence, toStateName, toStateSummary } from "./state.select.ts";
import {
  toTreatyContext,
  toTreatyName,
  toTreatySummary,
  treatyNameSelect,
  treatySummarySelect,
} from "./treaty.select.ts";
import { toTreatyForce, treatyForceSelect } from "./treaty-force.ts";

const participantSelect = {
  ...stateSummarySelect,
  predecessors: { select: { predecessor: { select: stateNameSelect } } },
} as const;

const pageSelect = {
  ...treatySummarySelect,
  ...treatyForceSelect,
  parent: { select: { ...treatyNameSelect, officialEntryIntoForceOn: true } },
  protocols: { select: treatyNameSelect, orderBy: { position: "asc" as const } },
  totals: {
    select: { parties: true, signatures: true, asAt: true, asAtPrecision: true, source: { select: sourceSelect } },
    orderBy: { asAt: "desc" as const },
  },
  openQuestions: { select: openQuestionSelect, orderBy: { key: "asc" as const } },
  coverages: { select: freshnessSelect, where: { stateId: null } },
};

/** Where a participant stands, with the sources of the consent that counts. */
function toParty(body: ProcedureParty["body"]): (row: ParticipantRow) => ProcedureParty {
  return ({ participation, actions }) => {
    const consent = actions.find(({ id }) => id === participation.consent?.id);
    return { participation, body, sources: consent?.sources ?? [] };
  };
}

/**
 * All that a treaty's page shows, as at a day and as known at a moment: every participant that existed then or had acted by then.
 * @param name code, UN Treaty Collection number or slug
 * @returns null where no such treaty is known
 */
export async function getTreatyPage(name: string, view: View): Promise<TreatyPage | null> {
  const { asAt, knownAt, locale } = view;
  const db = getPrisma();
  const found = await db.treaty.findFirst({ select: pageSelect, where: treatyByName(name) });
  const [row] = found === null ? [] : await projectedAt(db, [found], knownAt);
  if (row === undefined) return null;
  const ofTreaty = { treatyId: row.id, ...knownFact(knownAt) };
  const [states, actionRows, stepRows, declarations, stances] = await Promise.all([
    db.state.findMany({ select: participantSelect }),
    db.treatyAction.findMany({ select: recordedActionSelect, where: ofTreaty }),
    db.domesticStep.findMany({ select: domesticStepSelect, where: ofTreaty }),
    loadDeclarations(db, { treatyId: row.id }, view),
    loadStances(db, { treatyId: row.id }, view),
  ]);
  const treaty = toTreatySummary(row);
  const context = toTreatyContext(row);
  const actionsOf = Map.groupBy(actionRows.map(toRecordedAction), (action) => action.state);
  const stepsOf = Map.groupBy(stepRows.map(toDomesticStep), (step) => step.state);
  const collator = new Intl.Collator(locale);
  const participants: ParticipantRow[] = states
    .map((stateRow) => {
      const state = toStateSummary(stateRow, locale);
      const actions = (actionsOf.get(state.iso3) ?? []).sort(byDate);
      const pair = { state: state.iso3, treaty: row.code };
      const existence = toExistence(stateRow);
      const periods = statusPeriods(actions, context, existence);
      const participation = participationOn(pair, actions, asAt, context, existence, periods);
      const explanation = explainStatus(actions, asAt, context, existence, periods);
      const shown = actions.filter(
        (action) => (action.date === null ? (action.effectiveOn ?? asAt) : firstDayOf(action.date)) <= asAt,
      );
      return {
        state,
        participation,
        explanation,
        actions: shown,
        domestic: domesticApproval(stepsOf.get(state.iso3) ?? [], participation.consent, asAt),
        predecessors: stateRow.predecessors.map(({ predecessor }) => toStateName(predecessor, locale)),
      };
    })
    .filter(({ state, participation, actions }) => {
      if (participation.status !== "none" || participation.uncertain) return true;
      if (state.kind === "organisation") return false;
      return existedOn(state, asAt) || actions.length > 0;
    })
    .sort((a, b) => {
      const silent = Number(a.participation.status === "none") - Number(b.participation.status === "none");
      return silent !== 0 ? silent : collator.compare(a.state.name, b.state.name);
    });
  const counted = participants.filter(
    ({ state, participation }) => participation.status !== "none" || existedOn(state, asAt),
  );
  return {
    treaty,
    asAt,
    force: toTreatyForce(row, locale),
    progress: findThreshold({
      ...context,
      actions: [...actionsOf.values()].flat().filter((action) => dayRangeOf(action, context).latest <= asAt),
      organisations: new Set(states.flatMap((one) => (one.kind === "organisation" ? [one.iso3] : []))),
    }).progress,
    counts: countStatuses(counted.map((one) => one.participation)),
    signatures: counted.filter(({ actions }) => actions.some((action) => isSignature(action.kind))).length,
    participants,
    freshness: freshestByTreaty(row.coverages).get(row.code) ?? null,
    totals: row.totals.map(({ parties, signatures, asAt: day, asAtPrecision: precision, source }) => ({
      parties,
      signatures,
      asAt: { date: columnsToReduced(day, precision), precision },
      source: toSource(source),
    })),
    parent: row.parent === null ? null : toTreatyName(row.parent),
    protocols: row.protocols.map(toTreatyName),
    declarations,
    procedures: proceduresOn(declarations, stances, participants.map(toParty(treaty.body)), asAt),
    questions: row.openQuestions.map(toOpenQuestion),
    states: Object.fromEntries(states.map((one) => [one.iso3, toStateSummary(one, locale)])),
  };
}
