import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { BeforeRecord } from "#components/layout/before-record.tsx";
import { MapAnswer } from "#components/maps/map-answer.tsx";
import { MapForm } from "#components/maps/map-form.tsx";
import { MapPicture } from "#components/maps/map-picture.tsx";
import { mapTitle } from "#components/maps/map-title.ts";
import { AsAtBar } from "#components/ui/as-at-bar.tsx";
import { CiteSection } from "#components/ui/cite-section.tsx";
import { formatDay } from "#components/ui/known-date.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listNames } from "#data/list-names.ts";
import { recordBeginsAfter } from "#data/record-begins.ts";
import { pageOrigin } from "#lib/http/page-origin.ts";
import { loadMap, type MapQuery } from "#lib/maps/load-map.ts";
import { linkView, single } from "#lib/page-query.ts";
import { citing } from "#lib/settings/citing.ts";
import { publicSettings } from "#lib/settings/public-settings.ts";
import { now, today } from "#lib/today.ts";

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
  const title = mapTitle(treaty, formatDay(asAt, locale, "long"), await getTranslations());
  return (
    <>
      <PageHeader
        title={treaty === null ? t("title") : t("metaTitleTreaty", { treaty: treaty.shortTitle })}
        answer={<MapAnswer shown={shown} treaty={treaty?.shortTitle ?? null} />}
      />
      <AsAtBar subject={treaty?.shortTitle ?? t("title")} asAt={asAt} knownAt={knownAt} {...bar} />
      <MapForm treaties={treaties} treaty={treaty?.code ?? null} within={within} link={link} />
      <MapPicture
        shown={shown}
        treaty={treaty}
        within={within}
        asAt={asAt}
        first={focus.values.state}
        origin={origin}
        link={link}
        now={now()}
      />
      <CiteSection title={t("cite")} name={title} path="/map" query={query} asAt={asAt} link={link} citing={cited} />
    </>
  );
}
