import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { CompareLink } from "#components/compare/compare-link.tsx";
import { CountsTable } from "#components/pictures/counts-table.tsx";
import { type PicturePage, usePermalink } from "#components/pictures/permalink.ts";
import { Picture } from "#components/pictures/picture.tsx";
import { StackedBars } from "#components/pictures/stacked-bars.tsx";
import { StatusKey } from "#components/pictures/status-key.tsx";
import { address } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import type { Neighbour } from "#domain/statistics/neighbours.ts";
import { Link } from "#lib/i18n/navigation.ts";

const id = "neighbours";

/** The same counts for every state of a subregion, each out of all treaties, and the focus state's place among them. */
export function Neighbours({
  neighbours,
  subregion,
  focus,
  total,
  page,
}: {
  readonly neighbours: readonly Neighbour[];
  readonly subregion: string;
  /** ISO code of the focus state, which stands out. */
  readonly focus: string;
  readonly total: number;
  readonly page: PicturePage;
}) {
  const t = useTranslations("dashboard.neighbours");
  const bars = useTranslations("pictures.bars");
  const locale = useLocale();
  const patterns = useId();
  const permalink = usePermalink();
  const { asAt, link } = page;
  const own = neighbours.find(({ state }) => state.iso3 === focus);
  const title = t("picture", { subregion, total, date: formatDay(asAt, locale, "long") });
  const rows = neighbours.map(({ state: { iso3, name, slug }, counts }) => ({
    key: iso3,
    counts,
    strong: iso3 === focus,
    word: name,
    name: (
      <Link
        href={address(`/states/${slug}`, { ...link })}
        prefetch={false}
        className={`link-quiet inline-flex min-h-6 items-center ${iso3 === focus ? "font-semibold" : ""}`}
      >
        {name}
      </Link>
    ),
  }));
  return (
    <>
      {own === undefined ? null : (
        <p className="mb-3 max-w-prose">
          {t("place", {
            state: own.state.name,
            place: own.place,
            count: neighbours.length,
            tied: neighbours.filter(({ place }) => place === own.place).length - 1,
            own: own.counts.parties,
            total,
          })}
        </p>
      )}
      <Picture
        id={id}
        title={title}
        compact
        note={<StatusKey patterns={patterns} />}
        table={<CountsTable rows={rows} head={bars("state")} caption={title} />}
        csv={address("/exports/pictures/neighbours", { state: focus, ...link, format: "csv" })}
        permalink={permalink(page, id)}
      >
        <StackedBars
          id={id}
          title={title}
          description={t("description")}
          patterns={patterns}
          bars={rows.map(({ word, ...row }) => ({ ...row, name: word }))}
        />
      </Picture>
      {own === undefined ? null : (
        <p className="mt-3">
          <CompareLink state={own.state} link={link} />
        </p>
      )}
    </>
  );
}
