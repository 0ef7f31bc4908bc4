import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type PicturePage, usePermalink } from "#components/pictures/permalink.ts";
import { StatusPicture } from "#components/pictures/status-picture.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import { formatDay, KnownDate } from "#components/ui/known-date.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { StateProfile, TreatyRow } from "#domain/entities/pages.ts";
import type { ParticipationStatus } from "#domain/treaty-law/status.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** What is missing comes before what is there. */
const order: readonly ParticipationStatus[] = ["signatory", "contracting", "former-party", "none", "party"];

function Treaty({ row, link }: { readonly row: TreatyRow; readonly link: LinkView }) {
  const t = useTranslations("dashboard.status");
  const { treaty, participation } = row;
  const signed = participation.status === "signatory" ? participation.signature : null;
  return (
    <li>
      <Link
        href={address(`/treaties/${treaty.slug}`, { ...link })}
        prefetch={false}
        title={treaty.title}
        className="link-quiet inline-flex min-h-6 items-center"
      >
        {participation.status === "party" ? treaty.code : treaty.shortTitle}
      </Link>
      {signed === null ? null : (
        <span className="ml-1.5 text-ink-2">{t.rich("signedOn", { date: () => <KnownDate date={signed} /> })}</span>
      )}
    </li>
  );
}

/** Treaties by status, those that are missing named first. */
export function StatusOverview({ profile, page }: { readonly profile: StateProfile; readonly page: PicturePage }) {
  const t = useTranslations("dashboard.status");
  const bars = useTranslations("pictures.bars");
  const locale = useLocale();
  const permalink = usePermalink();
  const { state, asAt } = profile;
  const { link } = page;
  const format = useFormatter();
  const rows = profile.rows.filter(({ treaty }) => treaty.adoptedOn <= asAt);
  const byStatus = Map.groupBy(rows, (row) => row.participation.status);
  const unadopted = profile.rows.length - rows.length;
  return (
    <>
      {rows.length === 0 ? null : (
        <StatusPicture
          id="treaties-by-status"
          title={t("picture", { state: state.name, date: formatDay(asAt, locale, "long") })}
          name={state.name}
          head={bars("state")}
          counts={profile.counts}
          csv={address("/exports/pictures/treaties-by-status", { state: state.iso3, ...link, format: "csv" })}
          permalink={permalink(page, "treaties-by-status")}
        />
      )}
      <dl className="mt-4">
        {order.map((status) => {
          const group = byStatus.get(status) ?? [];
          return group.length === 0 ? null : (
            <div
              key={status}
              className="grid items-baseline gap-x-6 border-line border-t py-2.5 text-sm md:grid-cols-[14rem_1fr]"
            >
              <dt className="flex items-baseline gap-2 font-semibold">
                <StatusMark status={status} />
                {t(`groups.${status}`)}
                <span className="font-normal text-ink-2 tabular-nums">{format.number(group.length)}</span>
              </dt>
              <dd>
                <ul className="flex flex-wrap gap-x-5 gap-y-0.5">
                  {group.map((row) => (
                    <Treaty key={row.treaty.code} row={row} link={link} />
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
      {profile.counts.uncertain === 0 && unadopted === 0 ? null : (
        <p className="border-line border-t pt-2 text-ink-2 text-sm">
          {profile.counts.uncertain === 0 ? null : t("uncertain", { count: profile.counts.uncertain })}{" "}
          {unadopted === 0 ? null : t("unadopted", { count: unadopted })}
        </p>
      )}
    </>
  );
}
