import { useLocale, useTranslations } from "next-intl";
import { usePermalink } from "#components/pictures/permalink.ts";
import { StatusPicture } from "#components/pictures/status-picture.tsx";
import { address, type LinkView } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import type { Instant } from "#domain/dates/instant.ts";
import type { TreatyPage } from "#domain/entities/pages.ts";

/** How many stand where, with "parties" counted both ways that the field knows. */
export function CountsBothWays({
  page: { treaty, counts, signatures, asAt },
  link,
  now,
}: {
  readonly page: Pick<TreatyPage, "treaty" | "counts" | "signatures" | "asAt">;
  readonly link: LinkView;
  /** The moment at which the page is read. */
  readonly now: Instant;
}) {
  const t = useTranslations("treaties.counts");
  const locale = useLocale();
  const bars = useTranslations("pictures.bars");
  const permalink = usePermalink();
  return (
    <div className="mt-8">
      <StatusPicture
        id="participants-by-status"
        title={t("picture", { treaty: treaty.shortTitle, date: formatDay(asAt, locale, "long") })}
        name={treaty.code}
        head={bars("treaty")}
        counts={counts}
        csv={address("/exports/pictures/participants-by-status", { treaty: treaty.code, ...link, format: "csv" })}
        permalink={permalink({ path: `/treaties/${treaty.slug}`, asAt, link, now }, "participants-by-status")}
        figures={{ aside: null }}
      />
      <ul className="mt-3 space-y-0.5 text-ink-2 text-sm">
        <li>{t("bothWays", { parties: counts.parties, ohchr: counts.partiesOhchr })}</li>
        <li>{t("signatures", { signatures, open: counts.signatories })}</li>
        {counts.uncertain === 0 ? null : <li>{t("uncertain", { count: counts.uncertain })}</li>}
      </ul>
    </div>
  );
}
