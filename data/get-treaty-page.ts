import { firstDayOf } from "#domain/dates/calendar-date.ts";
import type { ParticipantRow, TreatyPage } from "#domain/entities/pages.ts";
import type { View } from "#domain/entities/view.ts";
import { isSignature } from "#domain/treaty-law/actions.ts";
import { countStatuses } from "#domain/treaty-law/counts.ts";
import { participationOn } from "#domain/treaty-law/participation.ts";
import { recordedActionSelect, toRecordedAction } from "./action.select.ts";
import { columnsToReduced, toDateColumn } from "./date-columns.ts";
import { treatyByName } from "./find-state.ts";
import { freshestByTreaty, freshnessSelect } from "./freshness.select.ts";
import { knownFact } from "./known-fact.ts";
import { byDate } from "./load-state-acts.ts";
import { openQuestionSelect, toOpenQuestion } from "./open-question.select.ts";
import { getPrisma } from "./prisma.ts";
import { projectedAt } from "./projected-at.ts";
import { declarationSelect, procedureStanceSelect, toDeclaration, toProcedureStance } from "./record.select.ts";
import { sourceSelect, toSource } from "./source.select.ts";
import { stateSummarySelect, toExistence, toStateSummary } from "./state.select.ts";
import {
  toTreatyContext,
  toTreatyName,
  toTreatySummary,
  treatyNameSelect,
  treatySummarySelect,
} from "./treaty.select.ts";
import { toTreatyForce, treatyForceSelect } from "./treaty-force.ts";

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

/**
 * All that a treaty's page shows, as at a day and as known at a moment: every participant that existed then or had acted by then.
 * @param name code, UN Treaty Collection number or slug
 * @returns null where no such treaty is known
 */
export async function getTreatyPage(name: string, { asAt, knownAt, locale }: View): Promise<TreatyPage | null> {
  const db = getPrisma();
  const found = await db.treaty.findFirst({ select: pageSelect, where: treatyByName(name) });
  const [row] = found === null ? [] : await projectedAt(db, [found], knownAt);
  if (row === undefined) return null;
  const ofTreaty = { treatyId: row.id, ...knownFact(knownAt) };
  const byThen = toDateColumn(asAt);
  const [states, actionRows, declarations, procedures] = await Promise.all([
    db.state.findMany({ select: stateSummarySelect }),
    db.treatyAction.findMany({ select: recordedActionSelect, where: ofTreaty }),
    db.declaration.findMany({
      select: declarationSelect,
      where: { ...ofTreaty, OR: [{ madeOn: null }, { madeOn: { lte: byThen } }] },
      orderBy: [{ state: { nameEn: "asc" } }, { madeOn: "asc" }],
    }),
    db.procedureStance.findMany({
      select: procedureStanceSelect,
      where: { ...ofTreaty, OR: [{ acceptedOn: null }, { acceptedOn: { lte: byThen } }] },
      orderBy: [{ state: { nameEn: "asc" } }, { article: "asc" }],
    }),
  ]);
  const context = toTreatyContext(row);
  const actionsOf = Map.groupBy(actionRows.map(toRecordedAction), (action) => action.state);
  const collator = new Intl.Collator(locale);
  const participants: ParticipantRow[] = states
    .map((stateRow) => {
      const state = toStateSummary(stateRow, locale);
      const actions = (actionsOf.get(state.iso3) ?? []).sort(byDate);
      const pair = { state: state.iso3, treaty: row.code };
      const participation = participationOn(pair, actions, asAt, context, toExistence(stateRow));
      const shown = actions.filter(
        (action) => (action.date === null ? (action.effectiveOn ?? asAt) : firstDayOf(action.date)) <= asAt,
      );
      return { state, participation, actions: shown };
    })
    .filter(({ state, participation, actions }) => {
      if (participation.status !== "none" || participation.uncertain) return true;
      if (state.kind === "organisation") return false;
      const existed = (state.existsFrom ?? asAt) <= asAt && asAt <= (state.existsUntil ?? asAt);
      return existed || actions.length > 0;
    })
    .sort((a, b) => {
      const silent = Number(a.participation.status === "none") - Number(b.participation.status === "none");
      return silent !== 0 ? silent : collator.compare(a.state.name, b.state.name);
    });
  const counted = participants.filter(
    ({ state, participation }) => participation.status !== "none" || asAt <= (state.existsUntil ?? asAt),
  );
  return {
    treaty: toTreatySummary(row),
    asAt,
    force: toTreatyForce(row, locale),
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
    declarations: declarations.map(toDeclaration),
    procedures: procedures.map(toProcedureStance),
    questions: row.openQuestions.map(toOpenQuestion),
    states: Object.fromEntries(states.map((one) => [one.iso3, toStateSummary(one, locale)])),
  };
}
