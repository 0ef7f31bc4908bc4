import { domesticApproval } from "#domain/domestic-approval/standing.ts";
import { dateObjection } from "#domain/records/check-date.ts";
import type { Consequence, Objection, RecordValues } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, reducedToColumns } from "../../date-columns.ts";
import { kebab, snake } from "../../enum-names.ts";
import { knownFact } from "../../known-fact.ts";
import { loadStateActs, participationFrom } from "../../load-state-acts.ts";
import { domesticStepSelect, toDomesticStep } from "../../record.select.ts";
import { factKind, factRowSelect, sourceInputSelect, toSourceInput } from "../fact-kind.ts";
import { loadPair, type Pair } from "../load-pair.ts";
import type { CheckedValues, Held, Tx } from "../record-kind.ts";

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

async function check(
  db: Tx,
  values: Values,
  { today, held }: { readonly today: string; readonly held: Held<Values> | null },
): Promise<CheckedValues<Values, Pair>> {
  const { pair, objections } = await loadPair(db, values, { today, held });
  if (pair === null) return { objections, warnings: [], consequences: [], refs: null, values };
  const named = { ...values, state: pair.state.iso3, treaty: pair.treaty.code };
  const all: Objection[] = [...objections];
  const dated = dateObjection(values.date, pair.dating);
  if (dated !== null) all.push({ field: "date", rule: dated });
  const { on } = reducedToColumns(values.date);
  const alike = await db.domesticStep.count({
    where: {
      stateId: pair.stateId,
      treatyId: pair.treatyId,
      kind: snake(values.kind),
      occurredOn: on,
      ...(held === null ? {} : { id: { not: held.id } }),
      ...knownFact(),
    },
  });
  const warnings = alike > 0 ? [{ field: "kind", rule: "alike", values: { count: alike } }] : [];
  const consequences = [
    { note: "movesNothing", values: { state: pair.state.name, treaty: pair.treaty.name } },
    await standings(db, values, pair, held),
  ];
  return { objections: all, warnings, consequences, refs: pair, values: named };
}

/** Steps of a state's own procedure. */
export const stepKind = factKind({
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
