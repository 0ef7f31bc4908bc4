import { useLocale, useTranslations } from "next-intl";
import { StatusPatterns } from "#components/pictures/status-patterns.tsx";
import { world } from "#domain/visualisation/map-lands.ts";
import { formatDay } from "#lib/i18n/format-date.ts";
import { MapIsland } from "./map-island.tsx";
import { MapLegend } from "./map-legend.tsx";
import { dayPlace } from "./map-words.ts";
import type { PreparedMap } from "./prepare-map.ts";

const whole = { width: world.width, height: world.height } as const;

/** The drawing has more units than a page has pixels. */
const patternScale = 1.6;

/** A map with its key, its slider through time and its zoom. */
export function MapFigure({
  id,
  titleOn,
  prepared: { kind, map, lands, others, view, words },
  first,
  openDay,
  permalink,
  rows = "",
}: {
  readonly id: string;
  /** What it shows, for a day that is given in words. */
  readonly titleOn: (date: string) => string;
  readonly prepared: PreparedMap;
  /** ISO code of the state at which a reader who comes by keyboard begins. */
  readonly first: string;
  /** Address of the page on another day, which stands in it as 0000-00-00. */
  readonly openDay: string;
  /** The same, of the record at this moment, for what is taken along. */
  readonly permalink: string;
  /** Address of the page that has the table, where that is another. */
  readonly rows?: string;
}) {
  const t = useTranslations("maps");
  const locale = useLocale();
  const legend = `${id}-key`;
  return (
    <>
      <MapIsland
        // What was moved and zoomed is of one map on one day.
        key={titleOn(formatDay(map.days.at(-1) ?? "", locale))}
        id={`${id}-drawing`}
        description={t("description")}
        legend={legend}
        map={map}
        lands={lands}
        file={world.file}
        rows={rows}
        view={view}
        whole={whole}
        first={first}
        title={titleOn(dayPlace)}
        openDay={openDay}
        permalink={permalink}
        words={words}
        controls={{
          day: t("controls.day"),
          play: t("controls.play"),
          pause: t("controls.pause"),
          open: t("controls.open"),
          closer: t("controls.closer"),
          farther: t("controls.farther"),
        }}
      >
        <StatusPatterns id="map" scale={patternScale} />
        <g className="map-others">
          {others.map((m49) => (
            <use key={m49} href={`${world.file}#m${m49}`} />
          ))}
        </g>
      </MapIsland>
      <MapLegend id={legend} map={map} kind={kind} />
    </>
  );
}
