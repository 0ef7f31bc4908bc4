import { VersionList } from "#components/records/version-list.tsx";
import { listVersions } from "#data/records/list-versions.ts";
import type { AboutData } from "#domain/entities/pages.ts";

/** How sources were put right. @param ids ids of sources by their keys */
export async function SourceRecords({
  sources,
  ids,
}: {
  readonly sources: AboutData["sources"];
  readonly ids: ReadonlyMap<string, string>;
}) {
  const corrections = await listVersions("source", [...ids.values()]);
  const corrected = sources.flatMap(({ source: { key, title } }) => {
    const all = corrections.get(ids.get(key) ?? "") ?? [];
    return all.length === 0 ? [] : [{ name: "source", title, corrections: all } as const];
  });
  return <VersionList records={corrected} />;
}
