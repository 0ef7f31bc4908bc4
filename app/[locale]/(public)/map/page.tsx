import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { MapAnswer } from "#components/maps/map-answer.tsx";
import { isWithin, MapFigure } from "#components/maps/map-figure.tsx";
import { MapForm } from "#components/maps/map-form.tsx";
import { BoundMapTable, StatusMapTable } from "#components/maps/map-table.tsx";
import { Picture } from "#components/pictures/picture.tsx";
import { address } from "#components/ui/address.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listNames } from "#data/list-names.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import { absentCode } from "#domain/visualisation/map-strands.ts";
import { pageOrigin } from "#lib/http/page-origin.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { loadMap, type MapQuery } from "#lib/maps/load-map.ts";
import { linkView, single } from "#lib/page-query.ts";
import { citing } from "#lib/settings/citing.ts";
import { publicSettings } from "#lib/settings/public-settings.ts";
import { today } from "#lib/today.ts";

interface Props {
  readonly searchParams: Promise<MapQuery>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [query, t] = await Promise.all([searchParams, getTranslations("maps")]);
  const treaty = single(query.treaty);
  const title = treaty === undefined ? t("title") : t("metaTitleTreaty", { treaty: treaty.toUpperCase() });
  return { title, description: t("metaDescription") };
}

export default async function MapPage({ searchParams }: Props) {
  const [loaded, locale, t] = await Promise.all([searchParams.then(loadMap), getLocale(), getTranslations("maps")]);
  if (loaded === null) notFound();
  const { view, treaty, within, shown } = loaded;
  const { asAt, knownAt } = view;
  const link = linkView(view);
  const query = { treaty: treaty?.code ?? null, within };
  const bar = { today: today(), path: "/map", query };
  const begins = await recordBeginsAfter(knownAt);
  if (begins !== null) return <BeforeRecord title={t("title")} view={view} begins={begins} {...bar} />;
  const [{ treaties }, { focus }, cited, origin] = await Promise.all([
    listNames(locale),
    publicSettings(),
    citing(),
    pageOrigin(),
  ]);
  const day = formatDay(asAt, locale, "long");
  const titleOn = (date: string) =>
    treaty === null ? t("pictureBound", { date }) : t("pictureTreaty", { treaty: treaty.shortTitle, date });
  const title = titleOn(day);
  const isRow = (row: { readonly strand: string }) => row.strand.at(-1) !== absentCode;
  return (
    <>
      <PageHeader
        title={treaty === null ? t("title") : t("metaTitleTreaty", { treaty: treaty.shortTitle })}
        answer={<MapAnswer shown={shown} treaty={treaty?.shortTitle ?? null} />}
      />
      <AsAtBar subject={treaty?.shortTitle ?? t("title")} asAt={asAt} knownAt={knownAt} {...bar} />
      <MapForm treaties={treaties} treaty={treaty?.code ?? null} within={within} query={{ ...link }} />
      <Picture
        id="map"
        title={title}
        csv={address("/exports/pictures/map", { ...query, asAt, knownAt: link.knownAt, format: "csv" })}
        permalink={getPathname({ href: address("/map", { ...query, asAt, knownAt: link.knownAt }), locale })}
        embed={`${origin}${getPathname({ href: address("/embed/map", { ...query, ...link }), locale })}`}
        note={
          <>
            <p className="max-w-prose">{t("borders")}</p>
            <p className="mt-1 max-w-prose">{t("union")}</p>
          </>
        }
        table={
          shown.kind === "status" && treaty !== null ? (
            <StatusMapTable
              rows={shown.rows.filter((row) => isRow(row) && isWithin(row.state, within))}
              treaty={treaty}
              asAt={asAt}
              link={link}
            />
          ) : shown.kind === "count" ? (
            <BoundMapTable
              rows={shown.rows.filter((row) => isRow(row) && isWithin(row.state, within))}
              open={shown.open.at(-1) ?? 0}
              link={link}
            />
          ) : null
        }
      >
        <MapFigure
          id="map"
          titleOn={titleOn}
          shown={shown}
          within={within}
          first={focus.values.state}
          openDay={getPathname({
            href: address("/map", { ...query, asAt: "0000-00-00", knownAt: link.knownAt }),
            locale,
          })}
        />
      </Picture>
      <CiteSection title={t("cite")} name={title} path="/map" query={query} asAt={asAt} link={link} citing={cited} />
    </>
  );
}
