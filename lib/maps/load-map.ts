import { getLocale } from "next-intl/server";
import { getBoundMap } from "#data/get-bound-map.ts";
import { getStatusMap } from "#data/get-status-map.ts";
import type { View } from "#domain/entities/view.ts";
import type { MapRows, StatusMap } from "#domain/entities/world-map.ts";
import { type GroupKey, groupKeys } from "#domain/participants/groups.ts";
import { many, type QueryValue, single, type ViewQuery, viewParam } from "../page-query.ts";

export type MapQuery = ViewQuery & { readonly treaty?: QueryValue; readonly within?: QueryValue };

interface LoadedMap {
  readonly view: View;
  /** Null where the map is of the number of treaties. */
  readonly treaty: StatusMap["treaty"] | null;
  readonly within: GroupKey | null;
  readonly shown: MapRows;
}

/** What a map shows by its address, for the page and for other sites; null where it names a treaty that nothing is. */
export async function loadMap(query: MapQuery): Promise<LoadedMap | null> {
  const locale = await getLocale();
  const view = viewParam(query, locale);
  const named = single(query.treaty);
  const within = groupKeys.find((key) => key === many(query.within)[0]) ?? null;
  if (named === undefined) {
    const { days, rows, open } = await getBoundMap(view);
    return { view, treaty: null, within, shown: { kind: "count", days, rows, open } };
  }
  const found = await getStatusMap(named, view);
  if (found === null) return null;
  return { view, treaty: found.treaty, within, shown: { kind: "status", days: found.days, rows: found.rows } };
}
