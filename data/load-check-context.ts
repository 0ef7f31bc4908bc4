import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { TreatyAction } from "#domain/treaty-law/actions.ts";
import type { CheckContext } from "#domain/treaty-law/check-findings.ts";
import { statusPeriods } from "#domain/treaty-law/periods.ts";
import { periodOn } from "#domain/treaty-law/status.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { lawSelect, toTreatyAction } from "./action.select.ts";
import { stateByName, treatyByName } from "./find-state.ts";
import { knownFact } from "./known-fact.ts";
import { toExistence } from "./state.select.ts";
import { toTreatyContext, treatySummarySelect } from "./treaty.select.ts";

type Db = Pick<PrismaClient, "state" | "treaty" | "treatyAction">;

/** What an act is held against, with the ids that a row needs. */
export interface LoadedCheck {
  readonly stateId: string;
  readonly treatyId: string;
  readonly context: CheckContext;
}

/**
 * Loads what an act of a state under a treaty is held against.
 * @param options.without an act to leave out, because a correction replaces it
 * @returns the name that nothing has, where one of the two is unknown
 */
export async function loadCheckContext(
  db: Db,
  names: { readonly state: string; readonly treaty: string },
  { today, without }: { readonly today: IsoDay; readonly without?: string },
): Promise<LoadedCheck | { readonly unknown: "state" | "treaty" }> {
  const state = await db.state.findFirst({
    select: { id: true, iso3: true, kind: true, existsFrom: true, existsUntil: true },
    where: stateByName(names.state),
  });
  if (state === null) return { unknown: "state" };
  const treaty = await db.treaty.findFirst({
    select: { ...treatySummarySelect, parent: { select: treatySummarySelect } },
    where: treatyByName(names.treaty),
  });
  if (treaty === null) return { unknown: "treaty" };
  const existence = toExistence(state);
  const { parent } = treaty;
  const parentPeriods =
    parent === null ? null : statusPeriods(await actsOf(db, state.id, parent.id), toTreatyContext(parent), existence);
  const actions = (await actsOf(db, state.id, treaty.id)).filter((action) => action.id !== without);
  return {
    stateId: state.id,
    treatyId: treaty.id,
    context: {
      state: state.iso3,
      treaty: treaty.code,
      law: toTreatyContext(treaty),
      actions,
      existence,
      organisation: state.kind === "organisation",
      parentStatusOn: parentPeriods === null ? null : (day) => periodOn(parentPeriods, day).status,
      today,
    },
  };
}

async function actsOf(db: Db, stateId: string, treatyId: string): Promise<TreatyAction[]> {
  const rows = await db.treatyAction.findMany({ select: lawSelect, where: { stateId, treatyId, ...knownFact() } });
  return rows.map(toTreatyAction);
}
