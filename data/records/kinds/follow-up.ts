import { daysBetween, firstDayOf, type IsoDay } from "#domain/dates/calendar-date.ts";
import { checkFollowUp, partsObjections } from "#domain/recommendations/check-follow-up.ts";
import { isOpen } from "#domain/recommendations/follow-up.ts";
import type { Consequence, Objection, RecordValues } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { carryToAssessment, endDecisions } from "../../answers/end-decisions.ts";
import { columnsToReduced, fromDateColumn, reducedToColumns } from "../../date-columns.ts";
import { kebab, snake } from "../../enum-names.ts";
import { standingOf } from "../../follow-up.select.ts";
import { isUuid } from "../../is-uuid.ts";
import { knownFact } from "../../known-fact.ts";
import { factKind, factRowSelect, sourceInputSelect, toSourceInput } from "../fact-kind.ts";
import type { CheckedValues, Held, Tx } from "../record-kind.ts";

type Values = RecordValues<"follow-up">;

interface Refs {
  readonly recommendationId: string;
  readonly actionId: string | null;
}

export const followUpRowSelect = {
  ...factRowSelect,
  recommendation: { select: { ref: true } },
  status: true,
  assessedOn: true,
  assessedPrecision: true,
  assessorKind: true,
  assessor: true,
  grade: true,
  note: true,
  lookedIn: true,
  actionId: true,
  source: { select: sourceInputSelect },
} as const satisfies Prisma.FollowUpSelect;

const recommendationSelect = {
  id: true,
  ref: true,
  stateId: true,
  madeOn: true,
  madePrecision: true,
  followUps: {
    select: { id: true, status: true, assessedOn: true, assessedPrecision: true, assessorKind: true },
    where: knownFact(),
    orderBy: [{ assessedOn: "asc" }, { recordedAt: "asc" }],
  },
} as const satisfies Prisma.RecommendationSelect;

type Recommendation = Prisma.RecommendationGetPayload<{ select: typeof recommendationSelect }>;

/** What stands against resting an assessment on an act. */
async function actObjection(
  db: Tx,
  action: string,
  recommendation: Recommendation,
  held: Held<Values> | null,
): Promise<string | null> {
  // An act that was put right since is still the one that was looked at.
  if (held?.values.action === action) return null;
  const act = isUuid(action)
    ? await db.treatyAction.findFirst({ select: { stateId: true }, where: { id: action, ...knownFact() } })
    : null;
  if (act === null) return "unknownName";
  return act.stateId === recommendation.stateId ? null : "otherStateAct";
}

/** Where the recommendation stands today, and where it would: open still, or closed after so many days. */
function consequencesOf(
  values: Values,
  { ref, followUps, madeOn, madePrecision }: Recommendation,
  { today, heldId }: { readonly today: IsoDay; readonly heldId: string | null },
): Consequence[] {
  const { on, precision } = reducedToColumns(values.date);
  const assessed = {
    id: "",
    status: snake(values.status),
    assessedOn: on,
    assessedPrecision: precision,
    assessorKind: snake(values.assessorKind),
  };
  // It is recorded last, and so stands behind all others of its day.
  const place = (row: { readonly assessedOn: Date | null }) => row.assessedOn?.getTime() ?? Number.POSITIVE_INFINITY;
  const others = followUps.filter(({ id }) => id !== heldId);
  const all = [...others, assessed].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  const before = standingOf({ madeOn, madePrecision, followUps }, today);
  const after = standingOf({ madeOn, madePrecision, followUps: all }, today);
  const told: Consequence[] = [
    {
      note: "standing",
      values: {
        name: ref,
        before: { words: `ui.followUp.${before.status}` },
        after: { words: `ui.followUp.${after.status}` },
      },
    },
  ];
  const made = madeOn !== null && madePrecision === "day" ? fromDateColumn(madeOn) : null;
  if (isOpen(after.status)) {
    told.push(
      made === null ? { note: "open", values: {} } : { note: "openFor", values: { days: daysBetween(made, today) } },
    );
  } else if (made === null || after.since.date === null || after.since.precision !== "day") {
    told.push({ note: "closed", values: {} });
  } else {
    told.push({ note: "closedAfter", values: { days: daysBetween(made, firstDayOf(after.since.date)) } });
  }
  return told;
}

async function check(
  db: Tx,
  values: Values,
  { today, held }: { readonly today: string; readonly held: Held<Values> | null },
): Promise<CheckedValues<Values, Refs>> {
  const recommendation = await db.recommendation.findFirst({
    select: recommendationSelect,
    where: { ref: values.recommendation.toUpperCase(), ...knownFact() },
  });
  if (recommendation === null) {
    const objections = [{ field: "recommendation", rule: "unknownName" }];
    return { objections, warnings: [], consequences: [], refs: null, values };
  }
  const { id: recommendationId, ref, madeOn } = recommendation;
  const objections: Objection[] = [];
  const object = (field: string, rule: string | null) => {
    if (rule !== null) objections.push({ field, rule });
  };
  if (held !== null && held.values.recommendation !== ref) object("recommendation", "stays");
  object("date", checkFollowUp(values.date, { made: madeOn === null ? null : fromDateColumn(madeOn), today }));
  objections.push(...partsObjections(values, held?.values ?? null));
  const { action } = values;
  if (action !== null) object("action", await actObjection(db, action, recommendation, held));
  return {
    objections,
    warnings: [],
    consequences:
      objections.length > 0 ? [] : consequencesOf(values, recommendation, { today, heldId: held?.id ?? null }),
    refs: { recommendationId, actionId: action },
    values: { ...values, recommendation: ref },
  };
}

export function followUpValues(row: Prisma.FollowUpGetPayload<{ select: typeof followUpRowSelect }>): Values {
  return {
    recommendation: row.recommendation.ref,
    status: kebab(row.status),
    date: columnsToReduced(row.assessedOn, row.assessedPrecision) ?? "",
    assessorKind: kebab(row.assessorKind),
    assessor: row.assessor,
    grade: row.grade,
    note: row.note,
    lookedIn: row.lookedIn,
    action: row.actionId,
    source: toSourceInput(row.source),
  };
}

/** Assessments of where recommendations stand. The latest of those that count is where one stands. */
export const followUpKind = factKind({
  entity: "FollowUp",
  check,
  toValues: followUpValues,
  read: (db, id) => db.followUp.findUnique({ select: followUpRowSelect, where: { id } }),
  create(tx, values: Values, refs: Refs, columns) {
    const { on, precision } = reducedToColumns(values.date);
    return tx.followUp.create({
      select: { id: true },
      data: {
        ...columns,
        ...refs,
        status: snake(values.status),
        assessedOn: on,
        assessedPrecision: precision,
        assessorKind: snake(values.assessorKind),
        assessor: values.assessor,
        grade: values.grade,
        note: values.note,
        lookedIn: values.lookedIn,
      },
    });
  },
  end: (tx, id, ending) => tx.followUp.update({ where: { id, retractedAt: null }, data: ending }),
  ended: (tx, followUpId, moment) => endDecisions(tx, { followUpId }, moment),
  replaced: carryToAssessment,
});
