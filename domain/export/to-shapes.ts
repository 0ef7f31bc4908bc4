import type { z } from "zod";
import type { RecordedAction } from "../entities/record.ts";
import type { Source } from "../entities/source.ts";
import type { StateSummary } from "../entities/state.ts";
import type { TreatySummary } from "../entities/treaty.ts";
import type {
  Commitment,
  RecommendationDetail,
  RecommendationSummary,
  TargetAct,
  VisitSummary,
} from "../entities/visit.ts";
import type { StatusReason } from "../treaty-law/explain-status.ts";
import type { Participation, ShownAct } from "../treaty-law/participation.ts";
import type { StatusPeriod } from "../treaty-law/status.ts";
import type { ConditionProgress } from "../treaty-law/threshold.ts";
import type {
  actionShape,
  actShape,
  commitmentShape,
  participationShape,
  recommendationDetailShape,
  recommendationShape,
  sourceShape,
  stateShape,
  statusPeriodShape,
  statusReasonShape,
  treatyForceShape,
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
 * @param why the steps by which it stands there
 */
export function toParticipationShape(
  one: Participation,
  explanation: string,
  completeTo: string | null,
  why: z.infer<typeof statusReasonShape>[],
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
    provisional: one.provisional === null ? null : toActShape(one.provisional),
    completeTo,
    why,
  };
}

export function toConditionShape(progress: ConditionProgress): z.infer<typeof treatyForceShape>["conditions"][number] {
  const { kind, have, need, met } = progress;
  return { kind, have, need, met, ...("missing" in progress ? { missing: [...progress.missing] } : {}) };
}

export function toStatusPeriodShape(period: StatusPeriod): z.infer<typeof statusPeriodShape> {
  return { ...period, possible: [...period.possible] };
}

/** @param text the reason in words */
export function toStatusReasonShape(reason: StatusReason, text: string): z.infer<typeof statusReasonShape> {
  const act = "act" in reason ? { id: reason.act.id, ...toActShape(reason.act) } : null;
  const working = "force" in reason ? reason.force.working : "working" in reason ? reason.working : null;
  const article =
    "article" in reason ? reason.article : working !== null && "article" in working ? working.article : null;
  return {
    kind: reason.kind,
    text,
    act,
    article,
    effectiveOn: effectOf(reason),
    working: working === null ? null : { ...working },
    range: "range" in reason ? reason.range : null,
    because: "because" in reason ? reason.because : null,
  };
}

/** The day on which what a reason tells of took effect; null where it has none, or none that is a day. */
function effectOf(reason: StatusReason): string | null {
  if ("effectiveOn" in reason) return reason.effectiveOn;
  if ("force" in reason)
    return reason.force.date !== null && reason.force.precision === "day" ? reason.force.date : null;
  if (reason.kind === "succeeded-to-signature") return reason.since;
  if (reason.kind === "dissolved") return reason.on;
  return reason.kind === "not-yet-existing" ? reason.from : null;
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

/** A recommendation as far as it leaves: the names of what it is about, without the rest of their records. */
export interface LeavingRecommendation extends Omit<RecommendationSummary, "state" | "visit" | "target"> {
  readonly state: Pick<RecommendationSummary["state"], "iso3">;
  readonly visit: { readonly slug: string } | null;
  readonly target: { readonly treaty: { readonly code: string }; readonly act: TargetAct } | null;
}

export function toRecommendationShape(one: LeavingRecommendation): z.infer<typeof recommendationShape> {
  return {
    ref: one.ref,
    state: one.state.iso3,
    visit: one.visit?.slug ?? null,
    maker: one.maker,
    makerKind: one.makerKind,
    text: one.text,
    language: one.language,
    theme: one.theme,
    themes: [...one.themes],
    groups: [...one.groups],
    goals: [...one.goals],
    addressee: one.addressee,
    measure: one.measure,
    response: one.response,
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
    history: one.history.map(({ date, precision, status, assessorKind, assessor, grade, note, lookedIn, source }) => ({
      date,
      precision,
      status,
      assessorKind,
      by: assessor ?? assessorKind,
      grade,
      note,
      lookedIn,
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
    daysElapsed: one.daysElapsed,
    daysLate: one.daysLate,
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
