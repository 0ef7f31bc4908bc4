import { firstDayOf } from "#domain/dates/calendar-date.ts";
import { dateObjection, isBefore } from "#domain/records/check-date.ts";
import type { Consequence, Objection, RecordValues, Warned } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, reducedToColumns, toDateColumn } from "../../date-columns.ts";
import { kebab, snake } from "../../enum-names.ts";
import { isUuid } from "../../is-uuid.ts";
import { knownFact } from "../../known-fact.ts";
import { checkOfPair } from "../check-pair.ts";
import { factKind, factRowSelect, sourceInputSelect, toSourceInput } from "../fact-kind.ts";
import type { Pair } from "../load-pair.ts";
import { type Held, notHeld, type Tx } from "../record-kind.ts";

type Values = RecordValues<"declaration">;
type Refs = Pair & { readonly objectsToId: string | null };

const select = {
  ...factRowSelect,
  state: { select: { iso3: true } },
  treaty: { select: { code: true } },
  kind: true,
  article: true,
  summary: true,
  madeOn: true,
  madePrecision: true,
  withdrawnOn: true,
  withdrawnPrecision: true,
  objectsToId: true,
  note: true,
  source: { select: sourceInputSelect },
} as const satisfies Prisma.DeclarationSelect;

function toValues(row: Prisma.DeclarationGetPayload<{ select: typeof select }>): Values {
  return {
    state: row.state.iso3,
    treaty: row.treaty.code,
    kind: kebab(row.kind),
    date: columnsToReduced(row.madeOn, row.madePrecision),
    article: row.article,
    summary: row.summary,
    withdrawnDate: row.withdrawnPrecision === null ? null : columnsToReduced(row.withdrawnOn, row.withdrawnPrecision),
    objectsTo: row.objectsToId,
    note: row.note,
    source: toSourceInput(row.source),
  };
}

/** What an objection may answer: a declaration of somebody else under the same treaty that is itself no objection. */
async function checkTarget(db: Tx, values: Values, pair: Pair) {
  const objections: Objection[] = [];
  const consequences: Consequence[] = [];
  const { objectsTo } = values;
  if (objectsTo === null) return { objectsToId: null, objections, consequences };
  const object = (rule: string) => objections.push({ field: "objectsTo", rule });
  const target = isUuid(objectsTo)
    ? await db.declaration.findFirst({
        select: { id: true, kind: true, stateId: true, treatyId: true, state: { select: { nameEn: true } } },
        where: { id: objectsTo, ...knownFact() },
      })
    : null;
  if (values.kind !== "objection") object("onlyObjections");
  else if (target === null) object("unknownName");
  else if (target.treatyId !== pair.treatyId) object("otherTreaty");
  else if (target.kind === "objection") object("toObjection");
  else if (target.stateId === pair.stateId) object("toOneself");
  else {
    const kind = { words: `treaties.declarations.kinds.${kebab(target.kind)}` };
    consequences.push({ note: "answers", values: { kind, state: target.state.nameEn } });
  }
  return { objectsToId: objectsTo, objections, consequences };
}

async function warningsFor(db: Tx, values: Values, pair: Pair, held: Held<Values> | null): Promise<Warned[]> {
  const warnings: Warned[] = [];
  const { on } = reducedToColumns(values.date);
  const alike = await db.declaration.count({
    where: {
      stateId: pair.stateId,
      treatyId: pair.treatyId,
      kind: snake(values.kind),
      article: values.article,
      madeOn: on,
      objectsToId: values.objectsTo !== null && isUuid(values.objectsTo) ? values.objectsTo : null,
      ...notHeld(held),
      ...knownFact(),
    },
  });
  if (alike > 0) warnings.push({ field: "kind", rule: "alike", values: { count: alike } });
  if (values.date !== null && values.kind !== "objection") {
    const day = toDateColumn(firstDayOf(values.date));
    const standing = await db.statusPeriod.findFirst({
      select: { status: true },
      where: {
        stateId: pair.stateId,
        treatyId: pair.treatyId,
        AND: [
          { OR: [{ fromOn: null }, { fromOn: { lte: day } }] },
          { OR: [{ untilOn: null }, { untilOn: { gt: day } }] },
        ],
      },
    });
    // A declaration goes with signature or consent (VCLT art. 19); one that comes before is most likely misdated.
    if (standing === null || standing.status === "none") {
      warnings.push({ field: "date", rule: "noAct", values: { state: pair.state.name, treaty: pair.treaty.name } });
    }
  }
  return warnings;
}

const check = checkOfPair<Values, { readonly objectsToId: string | null }>(
  async (db, values, { pair, held, sound }) => {
    const objections: Objection[] = [];
    const made = dateObjection(values.date, pair.dating);
    if (made !== null) objections.push({ field: "date", rule: made });
    const withdrawn = dateObjection(values.withdrawnDate, pair.dating);
    if (withdrawn !== null) objections.push({ field: "withdrawnDate", rule: withdrawn });
    else if (isBefore(values.withdrawnDate, values.date)) {
      objections.push({ field: "withdrawnDate", rule: "beforeMade" });
    }
    const target = await checkTarget(db, values, pair);
    objections.push(...target.objections);
    const consequences: Consequence[] = [...target.consequences];
    if (values.withdrawnDate !== null) {
      consequences.push({ note: "standsUntil", values: { date: { date: values.withdrawnDate } } });
    }
    const warnings = sound && objections.length === 0 ? await warningsFor(db, values, pair, held) : [];
    return { objections, warnings, consequences, refs: { objectsToId: target.objectsToId } };
  },
);

/** Reservations, declarations and objections. They never move a status. */
export const declarationKind = factKind({
  entity: "Declaration",
  check,
  toValues,
  read: (db, id) => db.declaration.findUnique({ select, where: { id } }),
  create(tx, values: Values, { stateId, treatyId, objectsToId }: Refs, columns) {
    const made = reducedToColumns(values.date);
    const withdrawn = values.withdrawnDate === null ? null : reducedToColumns(values.withdrawnDate);
    return tx.declaration.create({
      select: { id: true },
      data: {
        ...columns,
        stateId,
        treatyId,
        kind: snake(values.kind),
        article: values.article,
        summary: values.summary,
        madeOn: made.on,
        madePrecision: made.precision,
        withdrawnOn: withdrawn?.on ?? null,
        withdrawnPrecision: withdrawn?.precision ?? null,
        objectsToId,
        note: values.note,
      },
    });
  },
  end: (tx, id, ending) => tx.declaration.update({ where: { id, retractedAt: null }, data: ending }),
});
