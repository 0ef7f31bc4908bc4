import { addDays, addMonths, firstOfNextMonth, type IsoDay } from "../dates/calendar-date.ts";
import type { Delay, Denunciation } from "./rules.ts";

/**
 * The day on which a delay that starts on a day has run.
 * "The thirtieth day after the date of deposit" is deposit + 30 days; months keep the day of the month and clamp to the
 * month's end; "first of the month after" is always the first day of a later month (ICMW art. 87, Rome Statute art. 126).
 */
export function addDelay(start: IsoDay, delay: Delay): IsoDay {
  switch (delay.kind) {
    case "days":
      return addDays(start, delay.days);
    case "months":
      return addMonths(start, delay.months);
    case "first-of-month-after-days":
      return firstOfNextMonth(addDays(start, delay.days));
    case "first-of-month-after-months":
      return firstOfNextMonth(addMonths(start, delay.months));
  }
}

/**
 * The day on which a withdrawal takes effect by the treaty's own clause, or null where the treaty has none.
 * @param notifiedOn day on which the depositary received it
 * @param treatyInForceOn the treaty's own entry into force, from which terms are counted (Genocide Convention art. XIV);
 *   null while it is not in force, when terms cannot be counted
 */
export function withdrawalEffect(
  notifiedOn: IsoDay,
  clause: Denunciation,
  treatyInForceOn: IsoDay | null,
): IsoDay | null {
  switch (clause.kind) {
    case "no-clause":
      return null;
    case "notice":
      return addDelay(notifiedOn, clause.delay);
    case "terms": {
      if (treatyInForceOn === null) return null;
      let end = addMonths(treatyInForceOn, clause.firstTermYears * 12);
      while (addMonths(end, -clause.noticeMonths) < notifiedOn) end = addMonths(end, clause.furtherTermYears * 12);
      return end;
    }
  }
}
