import type { z } from "zod";
import type { RecordedAction } from "../entities/record.ts";
import type { Source } from "../entities/source.ts";
import type { StateSummary } from "../entities/state.ts";
import type { TreatySummary } from "../entities/treaty.ts";
import type { Commitment, RecommendationDetail, RecommendationSummary, VisitSummary } from "../entities/visit.ts";
import type { Participation, ShownAct } from "../treaty-law/participation.ts";
import type {
  actionShape,
  actShape,
  commitmentShape,
  participationShape,
  recommendationDetailShape,
  recommendationShape,
  sourceShape,
  stateShape,
  treatyShape,
  visitShape,
} from "./shapes.ts";

/** Domain types as they leave: only what the shapes name, in the shapes' order. */

export function toSourceShape({ title, symbol, url, readOn, asAt }: Source): z.infer<typeof sourceShape> {
  return { title, symbol, url, readOn, asAt: asAt?.date ?? null };
}

function toActShape({ date, precision, kind }: ShownAct): z.infer<typeof actShape> {
  return { date, precision, kind };
}

/**
 * @param explanation how the entry into force was arrived at, in words; ignored where there is none
 * @param completeTo up to when the treaty's acts are known to be complete
 */
export function toParticipationShape(
  one: Participation,
  explanation: string,
  completeTo: string | null,
): z.infer<typeof participationShape> {
  const { entryIntoForce: force, withdrawal } = one;
  return {
    state: one.state,
    treaty: one.treaty,
    status: one.status,
    signature: one.signature === null ? null : toActShape(one.signature),
    consent: one.consent === null ? null : toActShape(one.consent),
    entryIntoForce: force === null ? null : { date: force.date, precision: force.precision, explanation },
    withdrawal,
    uncertain: one.uncertain,
    possible: [...one.possible],
    completeTo,
  };
}

export function toStateShape(state: StateSummary): z.infer<typeof stateShape> {
  const { iso3, name, slug, kind, region, subregion, unMember } = state;
  return { iso3, name, slug, kind, region, subregion, unMember };
}

export function toTreatyShape(treaty: TreatySummary): z.infer<typeof treatyShape> {
  const { code, title, shortTitle, untcNumber, adoptedOn, parent, body } = treaty;
  return { code, title, shortTitle, untcNumber, adoptedOn, parent, body: body?.code ?? null };
}

export function toActionShape(action: RecordedAction): z.infer<typeof actionShape> {
  const { id, state, treaty, kind, date, precision, kindBasis, effectiveOn, notification, note } = action;
  return {
    id,
    state,
    treaty,
    kind,
    date,
    precision,
    kindBasis,
    effectiveOn,
    notification,
    note,
    sources: action.sources.map(toSourceShape),
    recordedAt: action.recordedAt,
    supersedes: action.supersedes,
  };
}

export function toRecommendationShape(one: RecommendationSummary): z.infer<typeof recommendationShape> {
  return {
    ref: one.ref,
    state: one.state.iso3,
    visit: one.visit?.slug ?? null,
    text: one.text,
    theme: one.theme,
    addressee: one.addressee,
    target: one.target === null ? null : { treaty: one.target.treaty.code, act: one.target.act },
    ask: one.ask,
    basis: one.basis,
    made: one.made,
    symbol: one.symbol,
    paragraph: one.paragraph,
    status: one.status,
    statusSince: one.statusSince,
    daysOpen: one.daysOpen,
  };
}

export function toRecommendationDetailShape(one: RecommendationDetail): z.infer<typeof recommendationDetailShape> {
  return {
    ...toRecommendationShape(one),
    history: one.history.map(({ date, precision, status, assessorKind, assessor, note, source }) => ({
      date,
      precision,
      status,
      by: assessor ?? assessorKind,
      note,
      source: toSourceShape(source),
    })),
    developments: one.developments.map(({ date, precision, summary, sources }) => ({
      date,
      precision,
      summary,
      sources: sources.map(toSourceShape),
    })),
    chain: [...one.chain],
    sources: one.sources.map(toSourceShape),
  };
}

export function toCommitmentShape(one: Commitment): z.infer<typeof commitmentShape> {
  return {
    ref: one.ref,
    state: one.state.iso3,
    visit: one.visit.slug,
    promisedBy: one.promisedBy,
    side: one.side,
    text: one.text,
    made: one.made,
    dueOn: one.dueOn,
    outcome: one.outcome,
    outcomeDate: one.outcomeDate,
    outcomeNote: one.outcomeNote,
    daysOpen: one.daysOpen,
    chains: one.chains.map(({ treaty, act, steps }) => ({ treaty: treaty.code, act, steps: [...steps] })),
    sources: [one.source, ...(one.outcomeSource === null ? [] : [one.outcomeSource])].map(toSourceShape),
  };
}

export function toVisitShape(one: VisitSummary): z.infer<typeof visitShape> {
  return {
    id: one.slug,
    state: one.state.iso3,
    title: one.title,
    start: one.start,
    end: one.end,
    status: one.status,
    mandateKind: one.mandateKind,
    mandate: one.mandate,
    reportSymbol: one.reportSymbol,
    recommendations: one.recommendations,
    commitments: one.commitments,
  };
}
