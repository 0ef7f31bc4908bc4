import { procedureCatalogue } from "#domain/declarations/procedure-catalogue.ts";
import { dateObjection } from "#domain/records/check-date.ts";
import type { Objection, RecordValues } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { fromDateColumn, toDateColumn } from "../../date-columns.ts";
import { kebab, snake } from "../../enum-names.ts";
import { knownFact } from "../../known-fact.ts";
import { checkOfPair } from "../check-pair.ts";
import { factKind, factRowSelect, sourceInputSelect, toSourceInput } from "../fact-kind.ts";
import type { Pair } from "../load-pair.ts";
import { notHeld } from "../record-kind.ts";

type Values = RecordValues<"procedure">;

const select = {
  ...factRowSelect,
  state: { select: { iso3: true } },
  treaty: { select: { code: true } },
  article: true,
  procedure: true,
  accepted: true,
  acceptedOn: true,
  note: true,
  source: { select: sourceInputSelect },
} as const satisfies Prisma.ProcedureStanceSelect;

const check = checkOfPair<Values, object>(async (db, values, { pair, held }) => {
  const objections: Objection[] = [];
  const dated = dateObjection(values.acceptedOn, pair.dating);
  if (dated !== null) objections.push({ field: "acceptedOn", rule: dated });
  if (values.acceptedOn !== null && !values.accepted) objections.push({ field: "acceptedOn", rule: "onlyAccepted" });
  const { procedure, article } = values;
  const other = await db.procedureStance.findFirst({
    select: { id: true },
    where: {
      stateId: pair.stateId,
      treatyId: pair.treatyId,
      article,
      procedure: snake(procedure),
      ...notHeld(held),
      ...knownFact(),
    },
  });
  if (other !== null) objections.push({ field: "article", rule: "onRecord" });
  const known = procedureCatalogue.some(
    (one) => one.treaty === pair.treaty.code && one.article === article && one.procedure === procedure,
  );
  const unknown = { field: "article", rule: "noSuchProcedure", values: { treaty: pair.treaty.name, article } };
  const consequence = {
    note: values.accepted ? "accepts" : "acceptsNot",
    values: { state: pair.state.name, procedure: { words: `treaties.procedures.kinds.${procedure}` }, article },
  };
  return { objections, warnings: known ? [] : [unknown], consequences: [consequence], refs: {} };
});

/** Whether a state lets a committee receive complaints or open inquiries. */
export const procedureKind = factKind({
  entity: "ProcedureStance",
  check,
  toValues(row: Prisma.ProcedureStanceGetPayload<{ select: typeof select }>): Values {
    return {
      state: row.state.iso3,
      treaty: row.treaty.code,
      procedure: kebab(row.procedure),
      article: row.article,
      accepted: row.accepted,
      acceptedOn: row.acceptedOn === null ? null : fromDateColumn(row.acceptedOn),
      note: row.note,
      source: toSourceInput(row.source),
    };
  },
  read: (db, id) => db.procedureStance.findUnique({ select, where: { id } }),
  create: (tx, { procedure, article, accepted, acceptedOn, note }: Values, { stateId, treatyId }: Pair, columns) =>
    tx.procedureStance.create({
      select: { id: true },
      data: {
        ...columns,
        stateId,
        treatyId,
        procedure: snake(procedure),
        article,
        accepted,
        acceptedOn: acceptedOn === null ? null : toDateColumn(acceptedOn),
        note,
      },
    }),
  end: (tx, id, ending) => tx.procedureStance.update({ where: { id, retractedAt: null }, data: ending }),
});
