import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { KnownDate } from "#components/ui/known-date.tsx";
import { knownDate } from "#domain/dates/calendar-date.ts";
import type { TreatyRow } from "#domain/entities/pages.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Treaties that nobody could join on the day, because they did not exist. */
export function NotYetAdopted({ rows, link }: { readonly rows: readonly TreatyRow[]; readonly link: LinkView }) {
  const t = useTranslations("states.profile.treaties");
  if (rows.length === 0) return null;
  return (
    <div className="mt-4 text-ink-2 text-sm">
      <p>{t("notYetAdopted", { count: rows.length })}</p>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {rows.map(({ treaty }) => (
          <li key={treaty.code}>
            <Link
              href={address(`/treaties/${treaty.slug}`, { ...link })}
              prefetch={false}
              title={treaty.title}
              className="link-quiet inline-flex min-h-6 items-center"
            >
              {treaty.shortTitle}
            </Link>
            {" · "}
            {t.rich("adopted", { date: () => <KnownDate date={knownDate(treaty.adoptedOn)} /> })}
          </li>
        ))}
      </ul>
    </div>
  );
}
