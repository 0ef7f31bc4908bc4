import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import { asAtSchema, instantSchema } from "./query/parameters.ts";
import { today } from "./today.ts";

/** What Next.js gives a page for one query parameter. */
export type QueryValue = string | string[] | undefined;

/** The one text of a parameter; undefined where it is absent, empty or given more than once. */
export function single(value: QueryValue): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The texts of a parameter that may be repeated or joined by commas. */
export function many(value: QueryValue): string[] {
  return [value ?? []]
    .flat()
    .flatMap((text) => text.split(","))
    .filter((text) => text !== "");
}

/** The day that a page shows: the one asked for, else today. What is no day never reaches a page (proxy.ts). */
export function asAtParam(value: QueryValue): IsoDay {
  const parsed = asAtSchema.safeParse(single(value));
  return parsed.success ? parsed.data : today();
}

/** The moment whose record a page shows; null for the record as it is now. What is no moment never reaches a page (proxy.ts). */
export function knownAtParam(value: QueryValue): Instant | null {
  const parsed = instantSchema.safeParse(single(value));
  return parsed.success ? parsed.data : null;
}
