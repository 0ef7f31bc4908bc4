import { shortInstant } from "#domain/dates/instant.ts";
import type { View } from "#domain/entities/view.ts";
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
    .flatMap((text) => text.split(",").map((one) => one.trim()))
    .filter((text) => text !== "");
}

/** The parameters of a page as those of an address. */
export function toParams(query: Readonly<Record<string, QueryValue>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  );
}

/** The query parameters that say which view a page shows. */
export interface ViewQuery {
  readonly asAt?: QueryValue;
  readonly knownAt?: QueryValue;
}

/**
 * What a page shows: the day asked for, else today, of the record at the moment asked for, else as it is now. What is no
 * day or no moment never reaches a page (proxy.ts).
 */
export function viewParam(query: ViewQuery, locale: string): View {
  const asAt = asAtSchema.safeParse(single(query.asAt));
  const knownAt = instantSchema.safeParse(single(query.knownAt));
  return { asAt: asAt.success ? asAt.data : today(), knownAt: knownAt.success ? knownAt.data : null, locale };
}

/** What the links of a page carry on of its view: nothing of today and of the record as it is now. */
export function linkView({ asAt, knownAt }: View): { readonly asAt: string | null; readonly knownAt: string | null } {
  return { asAt: asAt === today() ? null : asAt, knownAt: knownAt === null ? null : shortInstant(knownAt) };
}
