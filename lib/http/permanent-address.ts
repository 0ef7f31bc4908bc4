import { shortInstant } from "#domain/dates/instant.ts";
import type { View } from "#domain/entities/view.ts";
import { now } from "../today.ts";
import { askedOrigin } from "./asked-origin.ts";

/**
 * The address of the page that shows on any later day what a file was made of: with the query of the request, its day and the
 * moment of its record. @param path of the page, with its language
 */
export function permanentAddress(path: string, { asAt, knownAt }: View, request: Request): string {
  const { searchParams } = new URL(request.url);
  const query = new URLSearchParams(searchParams);
  query.delete("format");
  query.delete("lang");
  query.set("asAt", asAt);
  query.set("knownAt", shortInstant(knownAt ?? now()));
  return `${askedOrigin(request.headers)}${path}?${query.toString()}`;
}
