import type { IsoDay, ReducedDate } from "#domain/dates/calendar-date.ts";
import type { CommitmentOutcome } from "#domain/entities/visit.ts";
import { type FollowUpStatus, followUpStatuses, isOpen } from "#domain/recommendations/follow-up.ts";
import { isAnswerable } from "#domain/recommendations/promise-time.ts";
import { answerStages, type DecidedAnswer, type PromisedAct } from "#domain/recommendations/suggest-answers.ts";
import { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced } from "../date-columns.ts";
import { kebab, snake } from "../enum-names.ts";
import { knownFact } from "../known-fact.ts";
import { madeByClause } from "../made-by.ts";
import type { Tx } from "../records/record-kind.ts";
import { madeByDay, statusOn } from "../sql/recommendation-search.sql.ts";

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

const open = followUpStatuses.filter(isOpen).map(snake);
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

/** Recommendations that ask for signature or consent, are open, and whose state has done something under the treaty since. */
async function openRecommendations(db: Tx, { asAt, pair, ref }: AskScope): Promise<OpenAsk[]> {
  const view = { asAt, knownAt: null };
  const scope = Prisma.sql`
    ${pair === undefined ? Prisma.empty : Prisma.sql`AND r.state_id = ${pair.stateId}::uuid AND r.target_treaty_id = ${pair.treatyId}::uuid`}
    ${ref === undefined ? Prisma.empty : Prisma.sql`AND r.ref = ${ref}`}`;
  // For one pair, an act that is only looked at may be the first.
  const since =
    pair !== undefined
      ? Prisma.sql`true`
      : Prisma.sql`EXISTS (SELECT FROM treaty_action a WHERE a.state_id = r.state_id AND a.treaty_id = r.target_treaty_id
          AND a.retracted_at IS NULL AND coalesce(last_day_of(a.acted_on, a.acted_precision) >= r.made_on, true)
        UNION ALL SELECT FROM domestic_step d WHERE d.state_id = r.state_id AND d.treaty_id = r.target_treaty_id
          AND d.retracted_at IS NULL AND coalesce(last_day_of(d.occurred_on, d.occurred_precision) >= r.made_on, true))`;
  const rows = await db.$queryRaw<{ id: string; status: string }[]>`
    SELECT r.id::text, (${statusOn(view)})::text AS status FROM recommendation r
    WHERE ${madeByDay(view)} AND (${statusOn(view)}) = ANY (${open}::follow_up_status[])
      AND r.target_act = ANY (${[...asked]}::target_act[]) ${scope} AND ${since}`;
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

/** What is open on a day and asks a state for its signature or its consent to be bound. */
export async function loadAsks(db: Tx, scope: AskScope): Promise<OpenAsk[]> {
  // One after the other: both may be read within a transaction.
  const recommendations = await openRecommendations(db, scope);
  return [...recommendations, ...(await openPromises(db, scope))];
}
