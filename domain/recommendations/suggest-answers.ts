import { firstDayOf, type IsoDay, lastDayOf, type ReducedDate } from "../dates/calendar-date.ts";
import { domesticApproval } from "../domestic-approval/standing.ts";
import type { DomesticStep } from "../entities/record.ts";
import type { TargetAct } from "../entities/visit.ts";
import { type ActionKind, isConsent, isSignature, type TreatyAction } from "../treaty-law/actions.ts";
import type { TreatyContext } from "../treaty-law/entry-into-force.ts";
import { actsBy, latestCourse, shownAct } from "../treaty-law/participation.ts";

/** How far a state has come towards being bound, in the order in which it comes there. */
export const answerStages = ["signed", "law-passed", "deposited", "in-force"] as const;
export type AnswerStage = (typeof answerStages)[number];

/** An act or a step at home. */
export interface AnsweringFact {
  readonly what: "act" | "step";
  readonly id: string;
}

/** A stage that a state stands at, by the fact that brought it there. */
export interface Reached {
  readonly stage: AnswerStage;
  readonly by: AnsweringFact;
  /** Of the fact, as exactly as it is known; null where it is not known at all. */
  readonly date: ReducedDate | null;
}

/** What is asked or promised under a treaty, and when it was. */
export interface Ask {
  readonly act: TargetAct;
  readonly made: ReducedDate | null;
}

/** What a person is asked to judge: whether a fact answers an ask, in part or in whole. */
export interface SuggestedAnswer extends Reached {
  readonly answers: "part" | "whole";
}

/** A suggestion that somebody has judged. */
export interface DecidedAnswer {
  readonly stage: AnswerStage;
  readonly by: AnsweringFact;
}

type Step = Pick<DomesticStep, "kind" | "date" | "precision" | "reference" | "source"> & { readonly id: string };

/**
 * The stages at which a state stands under a treaty at the end of a day, each with the fact that counts for it. What a
 * withdrawal was notified of counts no longer, from the notification on: the question is open again while the notice runs. An
 * instrument that was withdrawn and stands again, because the withdrawal was taken back, stands by the act that took it back.
 * @param record every act and step at home of one state under one treaty, in any order
 */
export function stagesReached(
  record: { readonly actions: readonly TreatyAction[]; readonly steps: readonly Step[] },
  asAt: IsoDay,
  context: TreatyContext,
): Reached[] {
  const course = latestCourse(actsBy(record.actions, asAt, context), context);
  const episode = course.episodes.at(-1);
  const withdrawal = episode?.withdrawal ?? null;
  const consent = episode === undefined || withdrawal !== null ? null : episode.consent;
  // A state that took its instrument back is a signatory again; one that left is nothing, and its law bound it to what it left.
  const left = withdrawal !== null && episode?.undone !== true ? withdrawal : null;
  const reached: Reached[] = [];
  const { signature } = course;
  if (signature !== null && left === null) reached.push(byAct("signed", signature));
  const { approval } = domesticApproval(record.steps, consent === null ? null : shownAct(consent), asAt);
  if (approval !== null && (left?.date == null || canBeSince(approval.date, left.date))) {
    reached.push({ stage: "law-passed", by: { what: "step", id: approval.id }, date: approval.date });
  }
  if (consent !== null) {
    const stands = episode?.rescinded.at(-1)?.rescission ?? consent;
    const { date, effectiveOn } = stands;
    if (date === null && effectiveOn !== null && effectiveOn <= asAt)
      reached.push({ ...byAct("in-force", stands), date: effectiveOn });
    else reached.push(byAct("deposited", stands));
  }
  return reached;
}

/** What an act can be judged to answer, whether or not it counts on a day; none for one that brings nobody closer. */
export function stagesOfAct(kind: ActionKind): AnswerStage[] {
  const binding = isConsent(kind) || kind === "withdrawal-rescinded";
  return [
    ...(isSignature(kind) ? (["signed"] as const) : []),
    ...(binding ? (["deposited", "in-force"] as const) : []),
  ];
}

function byAct(stage: AnswerStage, { id, date }: TreatyAction): Reached {
  return { stage, by: { what: "act", id }, date };
}

/** False only where every day that the date can mean lies before every day that the other can. */
function canBeSince(date: ReducedDate | null, other: ReducedDate | null): boolean {
  return date === null || other === null || lastDayOf(date) >= firstDayOf(other);
}

/**
 * Whether a stage answers what is asked; null where it does not. Whoever asks for a signature is answered by it, and by an
 * instrument too: it binds to more. Whoever asks for consent to be bound is answered by the instrument, and in part by what
 * leads to it. "Consider ratifying" asks for less than "ratify", and is answered alike: the instrument does what was to be
 * considered, a signature or a law shows that it is being considered, which is part of it. Whether a treaty is carried out
 * is answered by no act.
 */
function weightOf(act: TargetAct, stage: AnswerStage): SuggestedAnswer["answers"] | null {
  if (act === "implementation") return null;
  if (stage === "deposited" || stage === "in-force") return "whole";
  if (act === "consent") return "part";
  return stage === "signed" ? "whole" : null;
}

const sameFact = (a: AnsweringFact, b: AnsweringFact) => a.what === b.what && a.id === b.id;
const placeOf = ({ stage }: { readonly stage: AnswerStage }) => answerStages.indexOf(stage);

/**
 * What a person is to judge of an open ask: the fact that answers it best, done since it was asked. What was judged is not
 * asked again, nor what comes before it; a later stage is, and so is the same stage by another fact.
 * @param reached what stagesReached gives for the state and the treaty of the ask
 */
export function suggestAnswer(
  { act, made }: Ask,
  reached: readonly Reached[],
  decided: readonly DecidedAnswer[],
): SuggestedAnswer | null {
  const judged = reached
    .filter((one) => decided.some(({ stage, by }) => stage === one.stage && sameFact(by, one.by)))
    .map(placeOf);
  const done = Math.max(-1, ...judged);
  const answering = reached.flatMap((one): SuggestedAnswer[] => {
    const answers = weightOf(act, one.stage);
    return answers !== null && canBeSince(one.date, made) && placeOf(one) > done ? [{ ...one, answers }] : [];
  });
  // A signature is asked for: the signature answers before the instrument does.
  return (act === "signature" ? answering[0] : answering.at(-1)) ?? null;
}

/** A treaty act that a promise names. */
export interface PromisedAct {
  readonly treaty: string;
  readonly act: TargetAct;
}

/** What is promised under one treaty, where several acts are: the one that the others lead to, carrying it out aside. */
function furthestAct(promised: readonly PromisedAct[], treaty: string): TargetAct | null {
  const acts = promised.filter((one) => one.treaty === treaty).map(({ act }) => act);
  return acts.includes("consent") ? "consent" : acts.includes("signature") ? "signature" : null;
}

/**
 * What a person is to judge of an open promise, treaty by treaty. A fact answers the promise in whole where it does so for
 * its treaty, and all else that was promised has been done.
 * @param reachedOf what stagesReached gives for the state and a treaty
 */
export function suggestForPromise(
  promise: { readonly made: ReducedDate | null; readonly targets: readonly PromisedAct[] },
  reachedOf: (treaty: string) => readonly Reached[],
  decided: readonly DecidedAnswer[],
): (SuggestedAnswer & { readonly treaty: string })[] {
  const { made, targets } = promise;
  const isDone = ({ treaty, act }: PromisedAct) =>
    reachedOf(treaty).some(({ stage }) => weightOf(act, stage) === "whole");
  return [...new Set(targets.map(({ treaty }) => treaty))].flatMap((treaty) => {
    const act = furthestAct(targets, treaty);
    const answer = act === null ? null : suggestAnswer({ act, made }, reachedOf(treaty), decided);
    if (answer === null) return [];
    const others = targets.filter((one) => one.treaty !== treaty || one.act === "implementation");
    return [{ ...answer, treaty, answers: others.every(isDone) ? answer.answers : ("part" as const) }];
  });
}

/**
 * True where a fact undoes what answered an ask: a withdrawal undoes all that led to it; an instrument that is taken back
 * leaves its state a signatory, so that a signature that was asked for still stands.
 */
export function isUndoneBy(
  act: TargetAct,
  undoing: Pick<TreatyAction, "kind">,
  answeredBy: Pick<TreatyAction, "kind"> | null,
): boolean {
  if (act === "implementation") return false;
  if (undoing.kind === "withdrawal") return true;
  const signed = answeredBy !== null && isSignature(answeredBy.kind) && !isConsent(answeredBy.kind);
  return undoing.kind === "withdrawal-of-ratification" && !(act === "signature" && signed);
}
