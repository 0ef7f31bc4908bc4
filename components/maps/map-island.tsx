"use client";

import { Minus, Pause, Play, Plus } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { MapView } from "#domain/visualisation/map-view.ts";
import { landThen } from "#domain/visualisation/moving-map.ts";
import { receiveMap, type SentMap } from "#domain/visualisation/sent-map.ts";
import { formatDay } from "#lib/i18n/format-date.ts";
import { landOf, showDay, showTitle } from "./map-drawing.ts";
import { type LandsMarkup, landsMarkup } from "./map-markup.ts";
import { dayPlace, linesOf } from "./map-words.ts";
import { useMapPointing } from "./use-map-pointing.ts";
import { useMapZoom } from "./use-map-zoom.ts";

/** How long one day stands while the map is played, in milliseconds. */
const beat = 500;
const never = () => () => {};

interface ControlWords {
  readonly day: string;
  readonly play: string;
  readonly pause: string;
  readonly open: string;
  readonly closer: string;
  readonly farther: string;
}

/**
 * The world, each land a link to its row in the table, and what moves it: a slider through time, zoom, and what is told of the land
 * that is pointed at. The shapes come from one file that browsers keep; small states have a mark.
 */
export function MapIsland({
  id,
  description,
  legend,
  map: sent,
  lands,
  file,
  rows,
  view,
  whole,
  first,
  children,
  title,
  openDay,
  permalink,
  words,
  controls,
}: Omit<LandsMarkup, "map"> & {
  readonly map: SentMap;
  /** Of the drawing. */
  readonly id: string;
  readonly description: string;
  /** Id of the key, whose numbers follow the day. */
  readonly legend: string;
  readonly view: MapView;
  readonly whole: { readonly width: number; readonly height: number };
  /** Where a reader who comes by keyboard begins. */
  readonly first: string;
  /** What the map shows, with the day as 0000-00-00. */
  readonly title: string;
  /** Address of the page on another day, which stands in it as 0000-00-00. */
  readonly openDay: string;
  /** The same, of the record at this moment, for what is taken along. */
  readonly permalink: string;
  readonly controls: ControlWords;
  /** What stands behind the lands. */
  readonly children: ReactNode;
}) {
  const map = useMemo(() => receiveMap(sent), [sent]);
  const { locale } = words;
  const last = map.days.length - 1;
  const [index, setIndex] = useState(last);
  const day = map.days[index] ?? "";
  const shown = formatDay(day, locale, "long");
  const [isPlaying, setPlaying] = useState(false);
  const drawing = useRef<SVGSVGElement>(null);
  const runs = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const html = useMemo(
    () => ({ __html: landsMarkup({ map, lands, words, file, rows }) }),
    [map, lands, words, file, rows],
  );
  const zoom = useMapZoom(drawing, view, whole);
  const pointed = useMapPointing(drawing, first, {
    "+": zoom.closer,
    "=": zoom.closer,
    "-": zoom.farther,
    "0": zoom.all,
  });

  useEffect(() => {
    if (drawing.current === null) return;
    showDay(drawing.current, document.getElementById(legend), map, index);
    showTitle(drawing.current, title.replace(dayPlace, shown), permalink.replace(dayPlace, day));
  }, [legend, map, index, title, permalink, day, shown]);

  // What is clicked on another day is looked up on that day.
  useEffect(() => {
    const element = drawing.current;
    if (element === null || index === last) return;
    const onClick = (event: Event) => {
      const land = landOf(event.target)?.dataset["land"];
      if (land === undefined || event.defaultPrevented) return;
      event.preventDefault();
      location.assign(`${openDay.replace(dayPlace, day)}#${land}`);
    };
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [index, last, openDay, day]);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (index >= last) setPlaying(false);
      else setIndex(index + 1);
    }, beat);
    return () => clearTimeout(timer);
  }, [isPlaying, index, last]);

  const lines = pointed === null ? [] : linesOf(landThen(map, pointed.iso3, index), pointed.name, words);
  const togglePlay = () => {
    if (!isPlaying && index >= last) setIndex(0);
    setPlaying(!isPlaying);
  };
  return (
    <div className="print-color-exact relative">
      <div className={runs ? "" : "invisible"} data-print="no">
        <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
          {last === 0 ? null : (
            <>
              <button type="button" className="button w-26" onClick={togglePlay}>
                {isPlaying ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
                {isPlaying ? controls.pause : controls.play}
              </button>
              <input
                type="range"
                min={0}
                max={last}
                value={index}
                aria-label={controls.day}
                aria-valuetext={shown}
                onChange={(event) => {
                  setPlaying(false);
                  setIndex(Number(event.target.value));
                }}
                className="h-9 min-w-40 flex-1 accent-accent"
              />
              <span className="w-24 text-sm tabular-nums sm:text-right">
                {index === last ? (
                  <span aria-hidden="true">{formatDay(day, locale)}</span>
                ) : (
                  <a
                    href={openDay.replace(dayPlace, day)}
                    aria-label={`${controls.open}: ${formatDay(day, locale)}`}
                    title={controls.open}
                    className="link inline-flex min-h-6 items-center"
                  >
                    {formatDay(day, locale)}
                  </a>
                )}
              </span>
            </>
          )}
          <span className="ml-auto flex gap-1">
            <button
              type="button"
              className="button px-2"
              aria-label={controls.farther}
              onClick={zoom.farther}
              aria-disabled={zoom.isWhole}
            >
              <Minus size={16} aria-hidden="true" />
            </button>
            <button type="button" className="button px-2" aria-label={controls.closer} onClick={zoom.closer}>
              <Plus size={16} aria-hidden="true" />
            </button>
          </span>
        </div>
        {pointed === null ? null : (
          <div
            aria-hidden="true"
            className="pointer-events-none absolute z-10 w-max max-w-64 rounded border border-line bg-surface px-3 py-2 text-sm shadow-sm"
            style={{
              left: pointed.x,
              top: pointed.y,
              translate: `${pointed.isRight ? "calc(-100% - 14px)" : "14px"} ${pointed.isLow ? "-100%" : "0"}`,
            }}
          >
            {lines.map((line, row) => (
              <span key={line} className={row === 0 ? "block font-semibold" : "block text-ink-2"}>
                {line}
              </span>
            ))}
          </div>
        )}
        {/* Read to those who cannot see the card. */}
        <p role="status" className="sr-only">
          {lines.join(". ")}
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links in a drawing has no element of its own */}
      <svg
        ref={drawing}
        id={id}
        data-picture=""
        role="group"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        className="map w-full"
      >
        <title id={`${id}-title`}>{title.replace(dayPlace, formatDay(map.days.at(-1) ?? "", locale, "long"))}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {children}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: every text in it is escaped (map-markup.ts) */}
        <g dangerouslySetInnerHTML={html} />
      </svg>
    </div>
  );
}
