import { getLocale, getTranslations } from "next-intl/server";
import { RecordWork } from "#components/records/record-work.tsx";
import { VersionList } from "#components/records/version-list.tsx";
import { address } from "#components/ui/address.ts";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { type AssessmentRecord, findRecommendationRecords } from "#data/records/list-page-records.ts";
import { listVersions } from "#data/records/list-versions.ts";
import { rightsTo } from "#lib/auth/record-rights.ts";

/** How the record of a recommendation and its assessments was put right; for those who may, the ways to do so. */
export async function RecommendationRecords({ publicName }: { readonly publicName: string }) {
  const recommendation = await findRecommendationRecords(publicName);
  if (recommendation === null) return null;
  const { id, assessments } = recommendation;
  const [versions, rights, t, status, locale] = await Promise.all([
    listVersions("recommendation", [id]),
    rightsTo("recommendation"),
    getTranslations("records"),
    getTranslations("ui.followUp"),
    getLocale(),
  ]);
  const nameOf = (one: AssessmentRecord, words: "history" | "links") => {
    const values = { status: status(one.status), date: formatKnownDate(one.date, locale) };
    return values.date === "" ? t(`${words}.assessmentUndated`, values) : t(`${words}.assessment`, values);
  };
  return (
    <>
      <VersionList
        records={[
          { name: "recommendation", title: null, corrections: versions.get(id) ?? [] },
          ...assessments.flatMap((one) =>
            one.ended === null
              ? []
              : [{ name: "follow-up" as const, title: nameOf(one, "history"), corrections: [one.ended] }],
          ),
        ]}
      />
      {rights.propose ? (
        <RecordWork
          mayRetract={rights.retract}
          of={{ name: "recommendation", id }}
          more={[
            {
              href: address("/admin/records/follow-up/new", { recommendation: publicName }),
              label: t("links.assess"),
            },
          ]}
          parts={assessments
            .filter(({ ended }) => ended === null)
            .map((one) => ({ name: "follow-up", id: one.id, label: nameOf(one, "links") }))}
        />
      ) : null}
    </>
  );
}
