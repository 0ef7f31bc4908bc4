import { getLocale, getTranslations } from "next-intl/server";
import { RecordWork } from "#components/records/record-work.tsx";
import { VersionList } from "#components/records/version-list.tsx";
import { address } from "#components/ui/address.ts";
import { formatKnownDate } from "#components/ui/known-date.tsx";
import { catalogueId } from "#data/records/catalogue-ids.ts";
import { findInvitationRecords } from "#data/records/list-page-records.ts";
import { listVersions } from "#data/records/list-versions.ts";
import { knownDate } from "#domain/dates/calendar-date.ts";
import { rightsTo } from "#lib/auth/record-rights.ts";

/** How the record of a participant and of its standing invitation was put right; for those who may, the ways to do so. */
export async function StateRecords({ code }: { readonly code: string }) {
  const id = await catalogueId("state", code);
  if (id === null) return null;
  const [corrections, invitations, rights, t, locale] = await Promise.all([
    listVersions("state", [id]),
    findInvitationRecords(id),
    rightsTo("standing-invitation"),
    getTranslations("records"),
    getLocale(),
  ]);
  const nameOf = (date: string | null) =>
    date === null
      ? t("history.invitationUndated")
      : t("history.invitation", { date: formatKnownDate(knownDate(date), locale) });
  return (
    <>
      <VersionList
        records={[
          { name: "state", title: null, corrections: corrections.get(id) ?? [] },
          ...invitations.flatMap(({ issued, ended }) =>
            ended === null
              ? []
              : [{ name: "standing-invitation" as const, title: nameOf(issued), corrections: [ended] }],
          ),
        ]}
      />
      {rights.propose ? (
        <RecordWork
          mayRetract={false}
          of={{ name: "state", id }}
          more={[
            {
              href: address("/admin/records/standing-invitation/new", { state: code }),
              label: t("links.newInvitation"),
            },
          ]}
          parts={invitations
            .filter(({ ended }) => ended === null)
            .map((one) => ({
              name: "standing-invitation",
              id: one.id,
              label: nameOf(one.issued),
              mayRetract: rights.retract,
            }))}
        />
      ) : null}
    </>
  );
}
