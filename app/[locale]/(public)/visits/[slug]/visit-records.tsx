import { getTranslations } from "next-intl/server";
import { RecordWork } from "#components/records/record-work.tsx";
import { VersionList } from "#components/records/version-list.tsx";
import { address } from "#components/ui/address.ts";
import { findVisitRecords } from "#data/records/list-page-records.ts";
import { listVersions } from "#data/records/list-versions.ts";
import type { VisitPage } from "#domain/entities/pages.ts";
import { rightsTo } from "#lib/auth/record-rights.ts";

/** How the record of a visit and of its promises was put right; for those who may, the ways to do so. */
export async function VisitRecords({ visit: { slug, state } }: { readonly visit: VisitPage }) {
  const visit = await findVisitRecords(slug);
  if (visit === null) return null;
  const [ofVisit, ofPromises, rights, t] = await Promise.all([
    listVersions("visit", [visit.id]),
    listVersions(
      "commitment",
      visit.promises.map(({ id }) => id),
    ),
    rightsTo("visit"),
    getTranslations("records"),
  ]);
  const here = { visit: slug, state: state.iso3 };
  return (
    <>
      <VersionList
        records={[
          { name: "visit", title: null, corrections: ofVisit.get(visit.id) ?? [] },
          ...visit.promises.map(({ id, ref, ended }) => ({
            name: "commitment" as const,
            title: t("history.promise", { ref }),
            corrections: [...(ofPromises.get(id) ?? []), ...(ended === null ? [] : [ended])],
          })),
        ]}
      />
      {rights.propose ? (
        <RecordWork
          mayRetract={rights.retract}
          of={{ name: "visit", id: visit.id }}
          more={[
            { href: address("/admin/records/recommendation/new", here), label: t("links.newRecommendation") },
            { href: address("/admin/records/commitment/new", here), label: t("links.newPromise") },
          ]}
          parts={visit.promises
            .filter(({ ended }) => ended === null)
            .map(({ id, ref }) => ({ name: "commitment", id, label: ref }))}
        />
      ) : null}
    </>
  );
}
