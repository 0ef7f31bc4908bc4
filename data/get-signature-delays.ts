import type { TreatyName } from "#domain/entities/treaty.ts";
import type { View } from "#domain/entities/view.ts";
import { isConsent } from "#domain/treaty-law/actions.ts";
import { type SignatureDelays, signatureDelays } from "#domain/visualisation/signature-delays.ts";
import { lawSelect, toTreatyAction } from "./action.select.ts";
import { fromDateColumn } from "./date-columns.ts";
import { treatyByName } from "./find-state.ts";
import { knownFact } from "./known-fact.ts";
import { getPrisma } from "./prisma.ts";
import { stateNameSelect, toExistence, toStateName } from "./state.select.ts";
import { toTreatyName, treatyNameSelect } from "./treaty.select.ts";

const actSelect = {
  ...lawSelect,
  state: { select: { ...stateNameSelect, existsFrom: true, existsUntil: true } },
} as const;

/**
 * How long everybody who signed a treaty took to deposit, as at a day and as known at a moment.
 * @param name code, UN Treaty Collection number or slug
 * @returns null where no such treaty is known
 */
export async function getSignatureDelays(
  name: string,
  { asAt, knownAt, locale }: View,
): Promise<{ readonly treaty: TreatyName; readonly delays: SignatureDelays } | null> {
  const db = getPrisma();
  const treaty = await db.treaty.findFirst({
    select: { ...treatyNameSelect, id: true, adoptedOn: true },
    where: treatyByName(name),
  });
  if (treaty === null) return null;
  const rows = await db.treatyAction.findMany({
    select: actSelect,
    where: { treatyId: treaty.id, ...knownFact(knownAt) },
  });
  const signers = [...Map.groupBy(rows, (row) => row.state.iso3).values()].flatMap((of) => {
    const [first] = of;
    if (first === undefined) return [];
    const actions = of.map(toTreatyAction).filter(({ kind }) => kind === "signature" || isConsent(kind));
    return [{ state: toStateName(first.state, locale), existsUntil: toExistence(first.state).until, actions }];
  });
  return {
    treaty: toTreatyName(treaty),
    delays: signatureDelays(signers, asAt, fromDateColumn(treaty.adoptedOn)),
  };
}
