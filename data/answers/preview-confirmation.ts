import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Consequence } from "#domain/records/kinds.ts";
import type { Suggestion } from "../list-suggestions.ts";
import { previewEntry } from "../records/preview-entry.ts";
import { assessmentOf, confirmableStatuses } from "./confirm-suggestion.ts";

/** What nobody has typed yet; it decides nothing. */
const unread = { title: "-", url: null, symbol: null, readOn: null };

/**
 * Where a recommendation would stand if its suggestion were confirmed as it is offered: implemented where the fact answers in
 * whole, else in progress. Nothing for a promise: its outcome is what is chosen.
 */
export async function previewConfirmation(
  { what, ref, fact, answers }: Suggestion,
  today: IsoDay,
): Promise<readonly Consequence[]> {
  if (what === "promise") return [];
  const status = confirmableStatuses[answers === "whole" ? 0 : 1];
  const said = { ask: { ref }, fact, date: fact.date };
  const values = assessmentOf(said, { status, note: "-" }, unread, today);
  return (await previewEntry("follow-up", values, { corrects: null, today })).consequences;
}
