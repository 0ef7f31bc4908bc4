import { useLocale, useTranslations } from "next-intl";
import { Picture } from "#components/pictures/picture.tsx";
import { type AddressQuery, address, type LinkView } from "#components/ui/address.ts";
import { formatDay } from "#components/ui/known-date.tsx";
import { type Instant, shortInstant } from "#domain/dates/instant.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import type { MapRows } from "#domain/entities/world-map.ts";
import type { GroupKey } from "#domain/participants/groups.ts";
import { getPathname } from "#lib/i18n/navigation.ts";
import { MapFigure } from "./map-figure.tsx";
import { MapTable } from "./map-table.tsx";
import { useMapTitle } from "./map-title.ts";
import { dayPlace } from "./map-words.ts";
import { usePreparedMap } from "./prepare-map.ts";

interface Shown {
  readonly shown: MapRows;
  /** Null where the map is of the number of treaties. */
  readonly treaty: TreatyName | null;
  /** The part of the world that the reader asked for; null for all of it. */
  readonly within: GroupKey | null;
  readonly asAt: string;
  /** ISO code of the state at which a reader who comes by keyboard begins. */
  readonly first: string;
  readonly link: LinkView;
  /** What is taken along names the record of this moment, where the page shows the record as it is now. */
  readonly now: Instant;
}

function useAddresses({ treaty, within, link, now }: Pick<Shown, "treaty" | "within" | "link" | "now">) {
  const locale = useLocale();
  const query = { treaty: treaty?.code ?? null, within };
  const at = (path: string, more: AddressQuery) => getPathname({ href: address(path, { ...query, ...more }), locale });
  return {
    query,
    at,
    onAnyDay: (path: string) => at(path, { asAt: dayPlace, knownAt: link.knownAt }),
    permalink: at("/map", { asAt: dayPlace, knownAt: link.knownAt ?? shortInstant(now) }),
  };
}

/** The map of the world with its table and the ways to take it along. */
export function MapPicture({ origin, ...shown }: Shown & { readonly origin: string }) {
  const t = useTranslations("maps");
  const locale = useLocale();
  const prepared = usePreparedMap(shown.shown, shown.within);
  const titleOn = useMapTitle(shown.treaty);
  const { query, at, onAnyDay, permalink } = useAddresses(shown);
  const { asAt, link, treaty, first } = shown;
  const day = { asAt, knownAt: link.knownAt };
  return (
    <Picture
      id="map"
      title={titleOn(formatDay(asAt, locale, "long"))}
      csv={address("/exports/pictures/map", { ...query, ...day, format: "csv" })}
      permalink={permalink.replace(dayPlace, asAt)}
      embed={`${origin}${at("/embed/map", { ...link })}`}
      note={
        <>
          <p className="max-w-prose">{t("borders")}</p>
          <p className="mt-1 max-w-prose">{t("union")}</p>
        </>
      }
      table={<MapTable prepared={prepared} treaty={treaty} link={link} />}
    >
      <MapFigure
        id="map"
        titleOn={titleOn}
        prepared={prepared}
        first={first}
        openDay={onAnyDay("/map")}
        permalink={permalink}
      />
    </Picture>
  );
}

/** The map alone, each land leading to its row on the page of the map. */
export function MapAlone(shown: Shown) {
  const prepared = usePreparedMap(shown.shown, shown.within);
  const titleOn = useMapTitle(shown.treaty);
  const { at, onAnyDay, permalink } = useAddresses(shown);
  return (
    <MapFigure
      id="map"
      titleOn={titleOn}
      prepared={prepared}
      first={shown.first}
      openDay={onAnyDay("/embed/map")}
      permalink={permalink}
      rows={at("/map", { ...shown.link })}
    />
  );
}
