import { useFormatter, useTranslations } from "next-intl";
import { countFor, fromBoundToNone, type StatusCounts } from "#domain/treaty-law/counts.ts";
import { Key, KeyItem } from "./key.tsx";
import { statusFill } from "./status-patterns.tsx";

/**
 * What the fills of statuses mean.
 * @param patterns id of the patterns of the drawing
 * @param counts how many stand in each, where the picture is one bar: then only what it has is in the key
 */
export function StatusKey({ patterns, counts }: { readonly patterns: string; readonly counts?: StatusCounts }) {
  const words = useTranslations("ui.status");
  const t = useTranslations("pictures.bars");
  const format = useFormatter();
  return (
    <Key>
      {fromBoundToNone
        .filter((status) => counts === undefined || countFor(counts, status) > 0)
        .map((status) => (
          <KeyItem key={status} fill={statusFill(patterns, status)}>
            {counts === undefined
              ? words(status)
              : t("counted", { status: words(status), count: format.number(countFor(counts, status)) })}
          </KeyItem>
        ))}
    </Key>
  );
}
