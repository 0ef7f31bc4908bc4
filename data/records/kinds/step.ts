import { domesticApproval, isApproval } from "#domain/domestic-approval/standing.ts";
import { dateObjection } from "#domain/records/check-date.ts";
import type { Consequence, RecordValues } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { followCorrection, reopenWithout } from "../../answers/reopen.ts";
import { columnsToReduced, reducedToColumns } from "../../date-columns.ts";
import { kebab, snake } from "../../enum-names.ts";
import { knownFact } from "../../known-fact.ts";
import { loadStateActs, participationFrom } from "../../load-state-acts.ts";
import { domesticStepSelect, toDomesticStep } from "../../record.select.ts";
import { checkOfPair } from "../check-pair.ts";
import { factKind, factRowSelect, sourceInputSelect, toSourceInput } from "../fact-kind.ts";
import type { Pair } from "../load-pair.ts";
import { lockRecords } from "../lock-records.ts";
import { type Held, notHeld, type RecordKind, type Tx } from "../record-kind.ts";

type Values = RecordValues<"step">;

const select = {
  ...factRowSelect,
  state: { select: { iso3: true } },
  treaty: { select: { code: true } },
  kind: true,
  occurredOn: true,
  occurredPrecision: true,
  reference: true,
  note: true,
  source: { select: sourceInputSelect },
} as const satisfies Prisma.DomesticStepSelect;

/** How the state's own procedure stands without the step, and with it. */
async function standings(db: Tx, values: Values, pair: Pair, held: Held<Values> | null): Promise<Consequence> {
  const { stateId, treatyId, dating } = pair;
  const rows = await db.domesticStep.findMany({
    select: { ...domesticStepSelect, id: true },
    where: { stateId, treatyId, ...knownFact() },
  });
  const acts = await loadStateActs(db, { id: stateId, existence: dating.existence }, null);
  const of = acts.find(({ treaty }) => treaty.code === pair.treaty.code);
  const consent = of === undefined ? null : participationFrom(of, pair.state.iso3, dating.today).consent;
  const others = rows.filter(({ id }) => id !== held?.id).map(toDomesticStep);
  const { on, precision } = reducedToColumns(values.date);
  const source = {
    ...values.source,
    key: "",
    publisher: null,
    asAt: null,
    note: null,
  };
  const step = {
    kind: values.kind,
    reference: values.reference,
    date: columnsToReduced(on, precision),
    precision,
    source,
  };
  const standing = (steps: Parameters<typeof domesticApproval>[0]) => ({
    words: `declarations.domestic.standing.${domesticApproval(steps, consent, dating.today).standing}`,
  });
  return { note: "atHome", values: { before: standing(rows.map(toDomesticStep)), after: standing([...others, step]) } };
}

const check = checkOfPair<Values, object>(async (db, values, { pair, held }) => {
  const dated = dateObjection(values.date, pair.dating);
  const { on } = reducedToColumns(values.date);
  const alike = await db.domesticStep.count({
    where: {
      stateId: pair.stateId,
      treatyId: pair.treatyId,
      kind: snake(values.kind),
      occurredOn: on,
      ...notHeld(held),
      ...knownFact(),
    },
  });
  return {
    objections: dated === null ? [] : [{ field: "date", rule: dated }],
    warnings: alike > 0 ? [{ field: "kind", rule: "alike", values: { count: alike } }] : [],
    consequences: [await standings(db, values, pair, held)],
    refs: {},
  };
});

const facts = factKind({
  entity: "DomesticStep",
  check,
  toValues(row: Prisma.DomesticStepGetPayload<{ select: typeof select }>): Values {
    return {
      state: row.state.iso3,
      treaty: row.treaty.code,
      kind: kebab(row.kind),
      date: columnsToReduced(row.occurredOn, row.occurredPrecision),
      reference: row.reference,
      note: row.note,
      source: toSourceInput(row.source),
    };
  },
  read: (db, id) => db.domesticStep.findUnique({ select, where: { id } }),
  create(tx, values: Values, { stateId, treatyId }: Pair, columns) {
    const { on, precision } = reducedToColumns(values.date);
    return tx.domesticStep.create({
      select: { id: true },
      data: {
        ...columns,
        stateId,
        treatyId,
        kind: snake(values.kind),
        occurredOn: on,
        occurredPrecision: precision,
        reference: values.reference,
        note: values.note,
      },
    });
  },
  end: (tx, id, ending) => tx.domesticStep.update({ where: { id, retractedAt: null }, data: ending }),
});

/** Steps of a state's own procedure. What was judged to be answered by one goes on with its correction, or is open again. */
export const stepKind: RecordKind<Values, Pair> = {
  ...facts,
  async follow(tx, { id, values: { date } }, now, change) {
    await lockRecords(tx, "follow-up");
    if (now === null) return reopenWithout(tx, { what: "step", id }, change);
    const { kind, date: dated } = now.values;
    const stages = isApproval(kind) ? (["law_passed"] as const) : [];
    return followCorrection(tx, { what: "step", id, date }, { id: now.id, date: dated, stages }, change);
  },
};
