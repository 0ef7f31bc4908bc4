import { type MandateKind, mandateKinds, type VisitStatus, visitStatuses } from "#domain/entities/visit.ts";
import type { VisitFilter } from "#domain/visits/filter.ts";
import { many, type QueryValue } from "#lib/page-query.ts";

/** The query parameters that narrow the list of visits. */
export type FilterQuery = { readonly [Name in keyof VisitFilter]?: QueryValue };

/** What an address narrows the list to. What breaks a rule never reaches a page (proxy.ts). */
export function readVisitFilter(query: FilterQuery): VisitFilter {
  return {
    state: many(query.state),
    visitStatus: many(query.visitStatus).filter((one): one is VisitStatus => visitStatuses.some((s) => s === one)),
    mandateKind: many(query.mandateKind).filter((one): one is MandateKind => mandateKinds.some((k) => k === one)),
    year: many(query.year),
  };
}
