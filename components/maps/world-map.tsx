import type { ReactNode } from "react";
import { type MapLand, otherLands, world } from "#domain/visualisation/map-lands.ts";
import type { MapView } from "#domain/visualisation/map-view.ts";
import { MapPatterns } from "./map-patterns.tsx";

const whole = { x: 0, y: 0, width: world.width, height: world.height };

/** A land as it is drawn: how, and what is said of it to those who point at it without a script. */
export interface DrawnLand extends MapLand {
  readonly code: string;
  readonly title: string;
  /** False for what the reader did not ask for: it is pale. */
  readonly shown: boolean;
}

/**
 * The world, each land a link to its row in the table beside it. The shapes come from one file that browsers keep; small states
 * have a mark. `children` stands above the drawing.
 */
export function WorldMap({
  id,
  title,
  description,
  lands,
  view = whole,
  rows,
  children,
}: {
  /** Of the drawing; the island that moves it finds it by this. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lands: readonly DrawnLand[];
  readonly view?: MapView;
  /** Address of the page that has the table; empty where it is this one. */
  readonly rows: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="print-color-exact relative">
      {children}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links in a drawing has no element of its own */}
      <svg
        id={id}
        data-picture=""
        role="group"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        className="map w-full"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <MapPatterns />
        <g className="map-others">
          {otherLands(lands).map(({ m49 }) => (
            <use key={m49} href={`${world.file}#m${m49}`} />
          ))}
        </g>
        {lands.map(({ iso3, place, marked, code, title: told, shown }) => (
          <a
            key={iso3}
            href={`${rows}#${iso3}`}
            target={rows === "" ? undefined : "_top"}
            tabIndex={-1}
            aria-label={told}
            data-land={iso3}
            data-code={code}
            data-pale={shown ? undefined : ""}
          >
            {place.drawn ? <use href={`${world.file}#m${place.m49}`} /> : null}
            {marked ? <path d={`M${place.x} ${place.y}h0`} /> : null}
            {marked ? <path d={`M${place.x} ${place.y}h0`} /> : null}
          </a>
        ))}
      </svg>
    </div>
  );
}
