import { firstDayOf, type IsoDay } from "#domain/dates/calendar-date.ts";
import { type ProcedureParty, proceduresOn } from "#domain/declarations/procedures.ts";
import { domesticApproval } from "#domain/domestic-approval/standing.ts";
import type { StateProfile, TreatyRow } from "#domain/entities/pages.ts";
import type { Freshness } from "#domain/entities/source.ts";
import type { StateDetail, StateName, Succession } from "#domain/entities/state.ts";
import type { View } from "#domain/entities/view.ts";
import type { RecommendationSummary } from "#domain/entities/visit.ts";
import { existedOn } from "#domain/participants/existence.ts";
import { everything } from "#domain/recommendations/search.ts";
import { readSearch } from "#domain/search/read-search.ts";
import { countStatuses } from "#domain/treaty-law/counts.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { commitmentSelect, toCommitment } from "./commitment.select.ts";
import { countStanding } from "./count-standing.ts";
import { fromDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";
import { findRecommendationPage } from "./find-recommendation-page.ts";
import { stateByName } from "./find-state.ts";
import { freshestByTreaty, freshnessSelect } from "./freshness.select.ts";
import { knownFact } from "./known-fact.ts";
import { listStandingInvitations } from "./list-standing-invitations.ts";
import { listVisits } from "./list-visits.ts";
import { loadDeclarations } from "./load-declarations.ts";
import { loadStances } from "./load-stances.ts";
import { explanationFrom, participationFrom } from "./load-state-acts.ts";
import { chainsFrom, loadStateRecord, type StateRecord } from "./load-state-chains.ts";
import { madeByClause } from "./made-by.ts";
import { openQuestionSelect, toOpenQuestion } from "./open-question.select.ts";
import { outcomesThen } from "./outcomes-then.ts";
import { getPrisma } from "./prisma.ts";
import { stateNameSelect, stateSummarySelect, toStateName, toStateSummary } from "./state.select.ts";

const successionSelect = { nature: true, occurredOn: true } as const;

const detailSelect = {
  ...stateSummarySelect,
  id: true,
  unMemberSince: true,
  unAdmission: true,
  note: true,
  predecessors: { select: { ...successionSelect, predecessor: { select: stateNameSelect } } },
  successors: { select: { ...successionSelect, successor: { select: stateNameSelect } } },
} as const satisfies Prisma.StateSelect;

function toSuccession(
  { nature, occurredOn }: Prisma.StateSuccessionGetPayload<{ select: typeof successionSelect }>,
  state: StateName,
): Succession {
  return { state, nature: kebab(nature), on: occurredOn === null ? null : fromDateColumn(occurredOn) };
}

function toDetail(row: Prisma.StateGetPayload<{ select: typeof detailSelect }>, locale: string): StateDetail {
  return {
    ...toStateSummary(row, locale),
    unMemberSince: row.unMemberSince === null ? null : fromDateColumn(row.unMemberSince),
    unAdmission: row.unAdmission,
    note: row.note,
    predecessors: row.predecessors.map((one) => toSuccession(one, toStateName(one.predecessor, locale))),
    successors: row.successors.map((one) => toSuccession(one, toStateName(one.successor, locale))),
  };
}

function toRows(record: StateRecord, asAt: IsoDay, freshness: ReadonlyMap<string, Freshness>): TreatyRow[] {
  return record.acts.map((acts) => {
    const participation = participationFrom(acts, record.iso3, asAt);
    return {
      treaty: acts.treaty,
      participation,
      explanation: explanationFrom(acts, asAt),
      periods: acts.periods,
      actions: acts.actions.filter(
        (action) => (action.date === null ? (action.effectiveOn ?? asAt) : firstDayOf(action.date)) <= asAt,
      ),
      domestic: domesticApproval(record.stepsOf.get(acts.treaty.code) ?? [], participation.consent, asAt),
      freshness: freshness.get(acts.treaty.code) ?? null,
    };
  });
}

/** Where the state stands under a treaty, with the sources of the consent that counts. */
function toProcedureParty({ treaty, participation, actions }: TreatyRow): ProcedureParty {
  const consent = actions.find(({ id }) => id === participation.consent?.id);
  return { participation, body: treaty.body, sources: consent?.sources ?? [] };
}

/** How many of the recommendations that have waited longest a profile names; the list has them all. */
const mostOpen = 20;

async function longestOpen(
  { id, iso3 }: { readonly id: string; readonly iso3: string },
  view: View,
): Promise<readonly RecommendationSummary[]> {
  const search = { ...everything, state: [iso3], status: ["open"] as const };
  const read = { search, ids: { state: [id], treaty: null, visit: null, within: null }, terms: readSearch("") };
  return (await findRecommendationPage(read, view, { cursor: null, limit: mostOpen })).items;
}

/**
 * All that a state's page shows, as at a day and as known at a moment. Counts are over the treaties that had been
 * adopted by then, and none for a state that did not exist.
 * @param name ISO code or slug
 * @returns null where no such participant is known
 */
export async function getStateProfile(name: string, view: View): Promise<StateProfile | null> {
  const { asAt, knownAt, locale } = view;
  const db = getPrisma();
  const state = await db.state.findFirst({ select: detailSelect, where: stateByName(name) });
  if (state === null) return null;
  const ofState = { stateId: state.id, ...knownFact(knownAt) };
  const [
    record,
    coverage,
    declarations,
    objections,
    stances,
    visits,
    invitations,
    open,
    recommendationCounts,
    commitments,
    questions,
  ] = await Promise.all([
    loadStateRecord(db, state, knownAt),
    db.coverage.findMany({ select: freshnessSelect, where: { OR: [{ stateId: null }, { stateId: state.id }] } }),
    loadDeclarations(db, { stateId: state.id }, view),
    loadDeclarations(db, { objectsTo: { stateId: state.id } }, view),
    loadStances(db, { stateId: state.id }, view),
    listVisits({ ...view, state: [state.iso3] }),
    listStandingInvitations({ ...view, state: [state.iso3] }),
    longestOpen(state, view),
    countStanding(state.id, view),
    db.commitment.findMany({
      select: commitmentSelect,
      where: { ...ofState, ...madeByClause(asAt) },
      orderBy: [{ madeOn: "asc" }, { position: "asc" }],
    }),
    db.openQuestion.findMany({ select: openQuestionSelect, where: { stateId: state.id }, orderBy: { key: "asc" } }),
  ]);
  const promises = await outcomesThen(db, commitments, { asAt, knownAt });
  const rows = toRows(record, asAt, freshestByTreaty(coverage));
  const chainOf = chainsFrom(record, asAt);
  const detail = toDetail(state, locale);
  const counted = rows.filter(
    ({ treaty, participation }) =>
      treaty.adoptedOn <= asAt && (participation.status !== "none" || existedOn(detail, asAt)),
  );
  return {
    state: detail,
    asAt,
    counts: countStatuses(counted.map((row) => row.participation)),
    rows,
    declarations,
    objections,
    procedures: proceduresOn(declarations, stances, rows.map(toProcedureParty), asAt),
    visits,
    invitations,
    openRecommendations: open,
    recommendationCounts,
    commitments: promises.map((row) => toCommitment(row, asAt, locale, chainOf)),
    questions: questions.map(toOpenQuestion),
  };
}
