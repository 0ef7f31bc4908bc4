import type { IsoDay, ReducedDate } from "#domain/dates/calendar-date.ts";
import type { CommitmentOutcome } from "#domain/entities/visit.ts";
import { type FollowUpStatus, followUpStatuses, isOpen } from "#domain/recommendations/follow-up.ts";
import { isAnswerable } from "#domain/recommendations/promise-time.ts";
import { answerStages, type DecidedAnswer, type PromisedAct } from "#domain/recommendations/suggest-answers.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced } from "../date-columns.ts";
import { kebab } from "../enum-names.ts";
import { knownFact } from "../known-fact.ts";
import { madeByClause } from "../made-by.ts";
import type { Tx } from "../records/record-kind.ts";
import { madeByDay, standsIn, statusOn } from "../sql/recommendation-search.sql.ts";

/** A state and a treaty. */
export interface AskPair {
  readonly stateId: string;
  readonly treatyId: string;
}

/** What is still open and asks a state for acts, with what has been judged of it. */
export interface OpenAsk {
  readonly what: "recommendation" | "promise";
  readonly id: string;
  readonly ref: string;
  readonly stateId: string;
  readonly made: ReducedDate | null;
  readonly targets: readonly (PromisedAct & { readonly treatyId: string })[];
  readonly standing: FollowUpStatus | CommitmentOutcome;
  readonly decided: readonly DecidedAnswer[];
}

/** Which asks: all that are open, those of a state under a treaty, or the one of a name. */
export interface AskScope {
  readonly asAt: IsoDay;
  readonly pair?: AskPair | undefined;
  readonly ref?: string | undefined;
}

/** Of all asks, those whose state has acted last are looked at; more would be too many for a person to judge. */
const mostAsks = 1000;

const open = followUpStatuses.filter(isOpen);
const asked = ["signature", "consent"] as const;

interface Judged {
  readonly stage: string;
  readonly actionId: string | null;
  readonly stepId: string | null;
}

const judgedSelect = { select: { stage: true, actionId: true, stepId: true }, where: { retractedAt: null } } as const;

/** A withdrawal that somebody recorded judges no answer. */
function toDecided(rows: readonly Judged[]): DecidedAnswer[] {
  return rows.flatMap(({ stage, actionId, stepId }): DecidedAnswer[] => {
    const id = actionId ?? stepId;
    if (id === null || stage === "withdrawn") return [];
    return [{ stage: kebab(stage) as DecidedAnswer["stage"], by: { what: actionId === null ? "step" : "act", id } }];
  });
}

/** An assessment that rests on an act was made in sight of it, whatever stage that is taken for. */
function restingOn({ actionId }: { readonly actionId: string | null }): DecidedAnswer[] {
  return actionId === null ? [] : answerStages.map((stage) => ({ stage, by: { what: "act", id: actionId } }));
}

interface Candidate {
  readonly id: string;
  readonly status: string;
}

/** Of one pair or one name: all that are open, since an act that is only looked at may be the first. */
function openOf(db: Tx, { asAt, pair, ref }: AskScope): Promise<Candidate[]> {
  const view = { asAt, knownAt: null };
  return db.$queryRaw<Candidate[]>`
    SELECT r.id::text, (${statusOn(view)})::text AS status FROM recommendation r
    WHERE ${madeByDay(view)} AND ${standsIn(open, view)}
      AND r.target_act = ANY (${[...asked]}::target_act[])
      ${pair === undefined ? Prisma.empty : Prisma.sql`AND r.state_id = ${pair.stateId}::uuid AND r.target_treaty_id = ${pair.treatyId}::uuid`}
      ${ref === undefined ? Prisma.empty : Prisma.sql`AND r.ref = ${ref}`}`;
}

/**
 * Of all: those whose state has done something under the treaty since, the latest first. Where the last that it did was judged
 * already as far as it can answer, there is nothing more to judge.
 */
function latestOpen(db: Tx, asAt: IsoDay): Promise<Candidate[]> {
  const view = { asAt, knownAt: null };
  return db.$queryRaw<Candidate[]>`
    WITH latest AS (
      SELECT DISTINCT ON (state_id, treaty_id) state_id, treaty_id, id, done_on, known_to FROM (
        SELECT state_id, treaty_id, id, acted_on AS done_on, acted_precision AS known_to FROM treaty_action WHERE retracted_at IS NULL
        UNION ALL SELECT state_id, treaty_id, id, occurred_on, occurred_precision FROM domestic_step WHERE retracted_at IS NULL
      ) facts ORDER BY state_id, treaty_id, done_on DESC NULLS FIRST
    )
    SELECT asked.id::text, asked.status::text FROM latest CROSS JOIN LATERAL (
      SELECT r.id, r.ref, (${statusOn(view)}) AS status FROM recommendation r
      WHERE r.state_id = latest.state_id AND r.target_treaty_id = latest.treaty_id AND r.target_act IN ('signature', 'consent')
        AND ${madeByDay(view)} AND ${standsIn(open, view)}
        AND coalesce(last_day_of(latest.done_on, latest.known_to) >= r.made_on, true)
        AND NOT EXISTS (SELECT FROM answer_decision d WHERE d.recommendation_id = r.id AND d.retracted_at IS NULL
          AND d.action_id = latest.id AND d.stage IN ('deposited', 'in_force'))
        AND NOT EXISTS (SELECT FROM follow_up f WHERE f.recommendation_id = r.id AND f.retracted_at IS NULL
          AND f.assessor_kind = 'tracker' AND f.action_id = latest.id)
      -- Pair by pair, the latest first, and no further than to the last that is wanted.
      OFFSET 0
    ) asked
    ORDER BY latest.done_on DESC NULLS LAST, asked.ref LIMIT ${mostAsks}`;
}

/** Recommendations that ask for signature or consent and are open. */
async function openRecommendations(db: Tx, scope: AskScope): Promise<OpenAsk[]> {
  const isNarrow = scope.pair !== undefined || scope.ref !== undefined;
  const rows = await (isNarrow ? openOf(db, scope) : latestOpen(db, scope.asAt));
  const statusOf = new Map(rows.map(({ id, status }) => [id, kebab(status) as FollowUpStatus]));
  const found = await db.recommendation.findMany({
    select: {
      id: true,
      ref: true,
      stateId: true,
      madeOn: true,
      madePrecision: true,
      targetAct: true,
      targetTreaty: { select: { id: true, code: true } },
      decisions: judgedSelect,
      followUps: {
        select: { actionId: true },
        where: { ...knownFact(), assessorKind: "tracker", actionId: { not: null } },
      },
    },
    where: { id: { in: [...statusOf.keys()] } },
  });
  return found.flatMap((row): OpenAsk[] => {
    if (row.targetTreaty === null || row.targetAct === null) return [];
    return [
      {
        what: "recommendation",
        id: row.id,
        ref: row.ref,
        stateId: row.stateId,
        made: columnsToReduced(row.madeOn, row.madePrecision),
        targets: [{ treaty: row.targetTreaty.code, treatyId: row.targetTreaty.id, act: row.targetAct }],
        standing: statusOf.get(row.id) ?? "pending",
        decided: [...toDecided(row.decisions), ...row.followUps.flatMap(restingOn)],
      },
    ];
  });
}

async function openPromises(db: Tx, { asAt, pair, ref }: AskScope): Promise<OpenAsk[]> {
  const rows = await db.commitment.findMany({
    select: {
      id: true,
      ref: true,
      stateId: true,
      madeOn: true,
      madePrecision: true,
      outcome: true,
      targets: { select: { act: true, treaty: { select: { id: true, code: true } } } },
      decisions: judgedSelect,
    },
    where: {
      ...knownFact(),
      ...madeByClause(asAt),
      // A visitor's promise is no state's.
      side: "host",
      ...(ref === undefined ? {} : { ref }),
      ...(pair === undefined ? {} : { stateId: pair.stateId }),
      targets: { some: { act: { in: [...asked] }, ...(pair === undefined ? {} : { treatyId: pair.treatyId }) } },
    },
  });
  return rows
    .filter(({ outcome }) => isAnswerable(kebab(outcome)))
    .map((row) => ({
      what: "promise",
      id: row.id,
      ref: row.ref,
      stateId: row.stateId,
      made: columnsToReduced(row.madeOn, row.madePrecision),
      targets: row.targets.map(({ act, treaty }) => ({ treaty: treaty.code, treatyId: treaty.id, act })),
      standing: kebab(row.outcome),
      decided: toDecided(row.decisions),
    }));
}

/**
 * What is open on a day and asks a state for its signature or its consent to be bound.
 * @returns with whether there were more recommendations than are looked at
 */
export async function loadAsks(
  db: Tx,
  scope: AskScope,
): Promise<{ readonly asks: readonly OpenAsk[]; readonly isCut: boolean }> {
  // One after the other: both may be read within a transaction.
  const recommendations = await openRecommendations(db, scope);
  const isCut = scope.pair === undefined && scope.ref === undefined && recommendations.length >= mostAsks;
  return { asks: [...recommendations, ...(await openPromises(db, scope))], isCut };
}
