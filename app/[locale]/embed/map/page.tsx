import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Embedded } from "#components/embed/embedded.tsx";
import { MapAlone } from "#components/maps/map-picture.tsx";
import { mapTitle } from "#components/maps/map-title.ts";
import { address } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import { getPathname } from "#lib/i18n/navigation.ts";
import { loadMap, type MapQuery } from "#lib/maps/load-map.ts";
import { linkView } from "#lib/page-query.ts";
import { publicSettings } from "#lib/settings/public-settings.ts";
import { siteName } from "#lib/settings/site-name.ts";
import { now } from "#lib/today.ts";

interface Props {
  readonly searchParams: Promise<MapQuery>;
}

// Another site names its frame itself: only who opens the address alone sees this.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("maps");
  return { title: t("title"), robots: { index: false } };
}

/** The map for other sites: the same drawing as on its own page, to which it leads. */
export default async function EmbeddedMap({ searchParams }: Props) {
  const [loaded, locale] = await Promise.all([searchParams.then(loadMap), getLocale()]);
  if (loaded === null) notFound();
  const { treaty, within, shown, view } = loaded;
  const [t, site, { focus }] = await Promise.all([getTranslations(), siteName(locale), publicSettings()]);
  const link = linkView(view);
  const page = getPathname({ href: address("/map", { treaty: treaty?.code ?? null, within, ...link }), locale });
  return (
    <Embedded title={mapTitle(treaty, formatDay(view.asAt, locale, "long"), t)} site={site} url={page}>
      <MapAlone
        shown={shown}
        treaty={treaty}
        within={within}
        asAt={view.asAt}
        first={focus.values.state}
        link={link}
        now={now()}
      />
    </Embedded>
  );
}
