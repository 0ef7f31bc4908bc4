import type { IsoDay } from "../dates/calendar-date.ts";
import { isBefore } from "./check-date.ts";
import { notLater } from "./check-visit.ts";
import type { Objection, RecordValues } from "./kinds.ts";

/** What can be said against a standing invitation without looking at anything else on record. */
export function invitationObjections(
  { date, withdrawnDate }: Pick<RecordValues<"standing-invitation">, "date" | "withdrawnDate">,
  today: IsoDay,
): Objection[] {
  const issued = notLater(date, today);
  const withdrawn = notLater(withdrawnDate, today) ?? (isBefore(withdrawnDate, date) ? "beforeIssued" : null);
  return [
    ...(issued === null ? [] : [{ field: "date", rule: issued }]),
    ...(withdrawn === null ? [] : [{ field: "withdrawnDate", rule: withdrawn }]),
  ];
}
