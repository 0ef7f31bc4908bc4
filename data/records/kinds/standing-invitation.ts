import { lifeObjection } from "#domain/records/check-date.ts";
import { invitationObjections } from "#domain/records/check-invitation.ts";
import type { Objection, RecordValues } from "#domain/records/kinds.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, reducedToColumns } from "../../date-columns.ts";
import { knownFact } from "../../known-fact.ts";
import { factKind, factRowSelect, sourceInputSelect, toSourceInput } from "../fact-kind.ts";
import { loadState } from "../load-named.ts";
import { type CheckedValues, type Held, notHeld, type Tx } from "../record-kind.ts";

type Values = RecordValues<"standing-invitation">;

interface Refs {
  readonly stateId: string;
}

export const invitationRowSelect = {
  ...factRowSelect,
  state: { select: { iso3: true } },
  issuedOn: true,
  issuedPrecision: true,
  withdrawnOn: true,
  withdrawnPrecision: true,
  note: true,
  source: { select: sourceInputSelect },
} as const satisfies Prisma.StandingInvitationSelect;

/** What a row says. */
export function invitationValues(
  row: Prisma.StandingInvitationGetPayload<{ select: typeof invitationRowSelect }>,
): Values {
  return {
    state: row.state.iso3,
    date: columnsToReduced(row.issuedOn, row.issuedPrecision),
    withdrawnDate: columnsToReduced(row.withdrawnOn, row.withdrawnPrecision ?? "unknown"),
    note: row.note,
    source: toSourceInput(row.source),
  };
}

async function check(
  db: Tx,
  values: Values,
  { today, held }: { readonly today: string; readonly held: Held<Values> | null },
): Promise<CheckedValues<Values, Refs>> {
  const state = await loadState(db, values.state);
  if (state === null) {
    const objections = [{ field: "state", rule: "unknownName" }];
    return { objections, warnings: [], consequences: [], refs: null, values };
  }
  const objections: Objection[] = invitationObjections(values, today);
  if (held !== null && held.values.state !== state.iso3) objections.push({ field: "state", rule: "stays" });
  const lived = lifeObjection(values.date, state.existence);
  if (lived !== null) objections.push({ field: "date", rule: lived });
  if (values.withdrawnDate === null) {
    const where = { stateId: state.id, withdrawnOn: null, ...notHeld(held), ...knownFact() };
    if ((await db.standingInvitation.count({ where })) > 0) objections.push({ field: "state", rule: "onRecord" });
  }
  const consequence = {
    note: values.withdrawnDate === null ? "invites" : "invitesNoMore",
    values: { state: state.name },
  };
  return {
    objections,
    warnings: [],
    consequences: [consequence],
    refs: { stateId: state.id },
    values: { ...values, state: state.iso3 },
  };
}

/** Invitations of states to every special procedure. */
export const standingInvitationKind = factKind({
  entity: "StandingInvitation",
  check,
  toValues: invitationValues,
  read: (db, id) => db.standingInvitation.findUnique({ select: invitationRowSelect, where: { id } }),
  create(tx, { date, withdrawnDate, note }: Values, { stateId }: Refs, columns) {
    const [issued, withdrawn] = [reducedToColumns(date), reducedToColumns(withdrawnDate)];
    return tx.standingInvitation.create({
      select: { id: true },
      data: {
        ...columns,
        stateId,
        issuedOn: issued.on,
        issuedPrecision: issued.precision,
        withdrawnOn: withdrawn.on,
        withdrawnPrecision: withdrawnDate === null ? null : withdrawn.precision,
        note,
      },
    });
  },
  end: (tx, id, ending) => tx.standingInvitation.update({ where: { id, retractedAt: null }, data: ending }),
});
