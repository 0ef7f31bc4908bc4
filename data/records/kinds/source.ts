import { firstDayOf } from "#domain/dates/calendar-date.ts";
import type { Consequence, Objection, RecordValues, Warned } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, fromDateColumn, reducedToColumns, toDateColumn } from "../../date-columns.ts";
import { typedSourceKey } from "../../find-or-add-source.ts";
import { knownFact } from "../../known-fact.ts";
import { recordedBy } from "../../recorded-by.ts";
import { sourceSelect } from "../../source.select.ts";
import { documentKind } from "../document-kind.ts";
import { type CheckedValues, type Held, notHeld, type Tx } from "../record-kind.ts";

type Values = RecordValues<"source">;

const select = { ...sourceSelect, id: true, recordedAt: true, recordedBy: true } as const satisfies Prisma.SourceSelect;

function toColumns({ title, publisher, symbol, url, readOn, asAt, note }: Values) {
  const { on, precision } = reducedToColumns(asAt);
  return {
    title,
    publisher,
    symbol,
    url,
    readOn: readOn === null ? null : toDateColumn(readOn),
    asAt: on,
    asAtPrecision: on === null ? null : precision,
    note,
  };
}

const counted = { where: knownFact() };

/** What can rest on a source; of facts, those that count. */
const uses = {
  actions: counted,
  alsoActions: counted,
  declarations: counted,
  procedures: counted,
  domesticSteps: counted,
  visits: counted,
  alsoVisits: counted,
  visitContexts: { where: { visit: knownFact() } },
  visitStages: { where: { visit: knownFact() } },
  standingInvitations: { where: knownFact() },
  recommendations: counted,
  alsoRecommendations: counted,
  developments: { where: { recommendation: knownFact() } },
  alsoDevelopments: { where: { recommendation: knownFact() } },
  followUps: counted,
  commitments: counted,
  commitmentOutcomes: counted,
  states: true,
  existenceOf: true,
  successions: true,
  treaties: true,
  coverages: true,
  officialTotals: true,
  openQuestions: true,
} as const satisfies Prisma.SourceCountOutputTypeSelect;

/** How many of each kind rest on a source, each kind in one line. */
async function restingOn(db: Tx, id: string): Promise<Consequence[]> {
  const row = await db.source.findUniqueOrThrow({ select: { _count: { select: uses } }, where: { id } });
  const n = row._count;
  const totals = {
    restActs: n.actions + n.alsoActions,
    restDeclarations: n.declarations,
    restProcedures: n.procedures,
    restSteps: n.domesticSteps,
    restVisits: n.visits + n.alsoVisits + n.visitContexts + n.visitStages + n.standingInvitations,
    restRecommendations: n.recommendations + n.alsoRecommendations,
    restDevelopments: n.developments + n.alsoDevelopments,
    restFollowUps: n.followUps,
    restCommitments: n.commitments + n.commitmentOutcomes,
    restStates: n.states + n.existenceOf + n.successions,
    restTreaties: n.treaties,
    restOther: n.coverages + n.officialTotals + n.openQuestions,
  };
  const lines = Object.entries(totals).flatMap(([note, count]) => (count > 0 ? [{ note, values: { count } }] : []));
  return lines.length > 0 ? lines : [{ note: "restNothing", values: {} }];
}

async function warningsFor(db: Tx, values: Values, held: Held<Values> | null): Promise<Warned[]> {
  const warnings: Warned[] = [];
  for (const [field, rule] of [
    ["symbol", "sameSymbol"],
    ["url", "sameAddress"],
  ] as const) {
    const value = values[field];
    // What it said before was seen then.
    if (value === null || value === held?.values[field]) continue;
    const other = await db.source.findFirst({
      select: { title: true },
      where: { [field]: value, ...notHeld(held) },
      orderBy: { key: "asc" },
    });
    if (other !== null) warnings.push({ field, rule, values: { title: other.title } });
  }
  return warnings;
}

async function check(
  db: Tx,
  values: Values,
  { today, held }: { readonly today: string; readonly held: Held<Values> | null },
): Promise<CheckedValues<Values, object>> {
  const objections: Objection[] = [];
  const { readOn, asAt } = values;
  if (readOn !== null && readOn > today) objections.push({ field: "readOn", rule: "future" });
  if (asAt !== null && firstDayOf(asAt) > today) objections.push({ field: "asAt", rule: "future" });
  else if (asAt !== null && readOn !== null && firstDayOf(asAt) > readOn) {
    objections.push({ field: "asAt", rule: "afterReading" });
  }
  const warnings = await warningsFor(db, values, held);
  const consequences = held === null ? [] : await restingOn(db, held.id);
  return { objections, warnings, consequences, refs: {}, values };
}

/** Where facts were read. A source is shared by all that rests on it, so that putting it right changes what each of them shows. */
export const sourceKind = documentKind({
  entity: "Source",
  check,
  async read(db, id) {
    const row = await db.source.findUnique({ select, where: { id } });
    return row === null ? null : { ...row, sourceId: null, recordedBy: recordedBy(row), ended: null };
  },
  toValues: ({ title, publisher, symbol, url, readOn, asAt, asAtPrecision, note }): Values => ({
    title,
    publisher,
    symbol,
    url,
    readOn: readOn === null ? null : fromDateColumn(readOn),
    asAt: columnsToReduced(asAt, asAtPrecision ?? "unknown"),
    note,
  }),
  keyOf: ({ key }) => key,
  sourceOf: () => null,
  create(tx, values: Values, _refs: object, { recordedAt, recordedBy: by }) {
    const data = { ...toColumns(values), key: typedSourceKey(), recordedAt, recordedBy: by };
    return tx.source.create({ select: { id: true, key: true }, data });
  },
  update: (tx, id, values) => tx.source.update({ where: { id }, data: toColumns(values) }),
  end: null,
});
