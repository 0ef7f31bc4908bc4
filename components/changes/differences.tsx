import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SourceNote } from "#components/ui/source-list.tsx";
import { differingFields, type FactVersion, sourcesOnlyIn } from "#domain/changes/fact-versions.ts";
import { useFieldText } from "./fact-words.ts";

/** In what a version differs from the one that it corrects, field by field, with the sources that came and went. */
export function Differences({ before, after }: { readonly before: FactVersion; readonly after: FactVersion }) {
  const t = useTranslations("changes.fact");
  const textOf = useFieldText();
  const fields = differingFields(before.content, after.content);
  if (fields.length === 0) return <p>{t("same")}</p>;
  const lines: [key: string, line: ReactNode][] = fields.flatMap((field): [string, ReactNode][] => {
    if (field === "sources") {
      const added = sourcesOnlyIn(after.content, before.content);
      const dropped = sourcesOnlyIn(before.content, after.content);
      return [
        ...dropped.map((source): [string, ReactNode] => [
          `-${source.key}`,
          t.rich("sourceDropped", { source: () => <SourceNote source={source} /> }),
        ]),
        ...added.map((source): [string, ReactNode] => [
          `+${source.key}`,
          t.rich("sourceAdded", { source: () => <SourceNote source={source} /> }),
        ]),
      ];
    }
    const shown = (version: FactVersion) =>
      textOf(version.entity, version.content, field) ?? <span className="text-ink-2">{t("nothing")}</span>;
    const line = t.rich("difference", {
      field: () => <span className="font-semibold">{t(`fields.${field}`)}</span>,
      before: () => <del className="decoration-ink-3">{shown(before)}</del>,
      after: () => <ins className="font-semibold no-underline">{shown(after)}</ins>,
    });
    return [[field, line]];
  });
  return (
    <ul className="list-disc space-y-0.5 pl-5 marker:text-ink-3">
      {lines.map(([key, line]) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  );
}
