import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { View } from "#domain/entities/view.ts";
import { today } from "../today.ts";

/** What an answer of the interface shows: the day asked for, else today, of the record at the moment asked for, else as it is now. */
export function viewOf(values: { readonly asAt: IsoDay | undefined; readonly knownAt: Instant | undefined }): View {
  return { asAt: values.asAt ?? today(), knownAt: values.knownAt ?? null, locale: "en" };
}
