"use client";

import { useMemo } from "react";
import { receiveMap, type SentMap } from "#domain/visualisation/sent-map.ts";
import { type RowsMarkup, rowsMarkup } from "./map-markup.ts";

/** The rows of a map's table, from what moves the map. */
export function MapRows(props: Omit<RowsMarkup, "map"> & { readonly map: SentMap }) {
  const { map, rows, words, columns, path } = props;
  const html = useMemo(
    () => ({ __html: rowsMarkup({ map: receiveMap(map), rows, words, columns, path }) }),
    [map, rows, words, columns, path],
  );
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see components/ui/data-table.tsx
    // biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it is escaped (map-markup.ts)
    <tbody role="rowgroup" dangerouslySetInnerHTML={html} />
  );
}
