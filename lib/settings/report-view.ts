import { headers } from "next/headers";
import { getLocale } from "next-intl/server";
import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { Instant } from "#domain/dates/instant.ts";
import type { View } from "#domain/entities/view.ts";
import { askedOrigin } from "../http/asked-origin.ts";
import { linkView } from "../page-query.ts";
import { now } from "../today.ts";
import { siteName } from "./site-name.ts";

/** Whose a report is and what it shows: the record of this moment, where none was asked for. */
export async function reportView(view: View): Promise<{
  readonly site: string;
  readonly origin: string;
  readonly asAt: IsoDay;
  readonly recorded: Instant;
  readonly link: ReturnType<typeof linkView>;
}> {
  const [site, asked] = await Promise.all([getLocale().then(siteName), headers()]);
  const { asAt, knownAt } = view;
  return { site, origin: askedOrigin(asked), asAt, recorded: knownAt ?? now(), link: linkView(view) };
}
