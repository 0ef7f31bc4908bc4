"use client";

import { useMemo } from "react";
import { type RowsMarkup, rowsMarkup } from "./map-markup.ts";

/** The rows of a map's table, from what moves the map. */
export function MapRows(props: RowsMarkup) {
  const { map, rows, words, columns, path, locale } = props;
  const html = useMemo(
    () => ({ __html: rowsMarkup({ map, rows, words, columns, path, locale }) }),
    [map, rows, words, columns, path, locale],
  );
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see components/ui/data-table.tsx
    // biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it is escaped (map-markup.ts)
    <tbody role="rowgroup" dangerouslySetInnerHTML={html} />
  );
}
