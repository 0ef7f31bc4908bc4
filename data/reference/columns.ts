import { z } from "zod";
import { firstDayOf, isIsoDay, lastDayOf, type ReducedDate } from "#domain/dates/calendar-date.ts";

/** What the cells of the reference files may hold. An empty CSV cell arrives as null. */

/** YYYY-MM-DD, a real day. */
export const day = z.string().refine(isIsoDay, "is not a day");

/** YYYY-MM-DD, YYYY-MM or YYYY. */
export const reducedDate = z.string().refine(isReducedDate, "is not a date");

export const text = z.string().regex(/\S/, "is empty");

/** Name of a row: letters, digits and what separates them. */
export const key = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}:;.,()+/_-]*$/u, "is not a key");

export const iso3 = z.string().regex(/^[A-Z]{3}$/, "is not an ISO 3166-1 alpha-3 code");

/** Code of a treaty. */
export const treatyCode = z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, "is not the code of a treaty");

/** Keys joined by ";", the main one first. */
export const keyList = z
  .string()
  .transform((value) => value.split(";"))
  .pipe(z.array(key).min(1));

export const wholeNumber = z.string().regex(/^\d+$/, "is not a whole number").transform(Number);

export const yesNo = z.enum(["yes", "no"]).transform((value) => value === "yes");

function isReducedDate(value: ReducedDate): boolean {
  try {
    return isIsoDay(firstDayOf(value)) && isIsoDay(lastDayOf(value));
  } catch {
    return false;
  }
}
