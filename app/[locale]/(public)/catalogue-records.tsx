import { RecordWork } from "#components/records/record-work.tsx";
import { VersionList } from "#components/records/version-list.tsx";
import { catalogueId } from "#data/records/catalogue-ids.ts";
import { listVersions } from "#data/records/list-versions.ts";
import { rightsTo } from "#lib/auth/record-rights.ts";

/** How the record of a treaty or a participant was put right; for those who may, the way to do so. It is never taken out. */
export async function CatalogueRecords({ name, code }: { readonly name: "treaty" | "state"; readonly code: string }) {
  const id = await catalogueId(name, code);
  if (id === null) return null;
  const [corrections, rights] = await Promise.all([listVersions(name, [id]), rightsTo(name)]);
  return (
    <>
      <VersionList records={[{ name, title: null, corrections: corrections.get(id) ?? [] }]} />
      {rights.propose ? <RecordWork mayRetract={false} of={{ name, id }} /> : null}
    </>
  );
}
