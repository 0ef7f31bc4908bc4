import type { AddressQuery } from "#components/ui/address.ts";
import { byName, type MatrixChoice } from "#domain/visualisation/status-matrix.ts";

/** The choice as the parameters of an address, without what it would be anyway; what it is sorted by comes last. */
export function matrixQuery({ within, treaties, start, groupBy, sortBy }: MatrixChoice): AddressQuery {
  return {
    within: within.join(","),
    treaty: treaties.join(","),
    start,
    groupBy: groupBy === "region" ? null : groupBy,
    sortBy: sortBy === byName ? null : sortBy,
  };
}
