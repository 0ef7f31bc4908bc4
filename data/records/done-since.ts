import type { IsoDay, ReducedDate } from "#domain/dates/calendar-date.ts";
import type { TargetAct } from "#domain/entities/visit.ts";
import { isBefore } from "#domain/records/check-date.ts";
import type { Consequence } from "#domain/records/kinds.ts";
import { loadStateActs, participationFrom } from "../load-state-acts.ts";
import type { NamedState, NamedTreaty } from "./load-named.ts";
import type { Tx } from "./record-kind.ts";

/**
 * Whether a state has done by today what is asked of it under a treaty, before it was asked or since. An instrument of consent
 * answers one who asks for signature. Whether a treaty is carried out is on no record of acts.
 */
export async function doneSince(
  db: Tx,
  state: NamedState,
  {
    treaty,
    act,
    date,
  }: { readonly treaty: NamedTreaty; readonly act: TargetAct | null; readonly date: ReducedDate | null },
  today: IsoDay,
): Promise<Consequence[]> {
  if (act === null || act === "implementation") return [];
  const acts = (await loadStateActs(db, state, null)).find((one) => one.treaty.code === treaty.code);
  if (acts === undefined) return [];
  const { status, signature, consent } = participationFrom(acts, state.iso3, today);
  const bound = status === "party" || status === "contracting" ? consent : null;
  const done = act === "consent" ? bound : (signature ?? bound);
  const names = { state: state.name, treaty: treaty.name };
  if (done === null) return [{ note: "notDone", values: names }];
  const what = { ...names, act: { words: `ui.actions.${done.kind}` } };
  if (done.date === null) return [{ note: "doneUndated", values: what }];
  const note = isBefore(done.date, date) ? "doneBefore" : "doneSince";
  return [{ note, values: { ...what, date: { date: done.date } } }];
}
