import { type RefObject, useEffect, useState } from "react";
import { type Direction, nextPlace } from "#domain/visualisation/next-place.ts";
import { landOf, makeFirst, placesIn } from "./map-drawing.ts";

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The land that is pointed at or has the focus, and where on the drawing what is told of it stands. */
export interface Pointed {
  readonly iso3: string;
  readonly name: string;
  /** In pixels, from the corner of what holds the drawing. */
  readonly x: number;
  readonly y: number;
  /** Whether it stands in the right half and in the lower part of the drawing, so that there is more room on the other side. */
  readonly isRight: boolean;
  readonly isLow: boolean;
}

const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

function pointedAt(drawing: Element, land: SVGAElement): Pointed {
  const box = land.getBoundingClientRect();
  const seen = drawing.getBoundingClientRect();
  const frame = (drawing.parentElement ?? drawing).getBoundingClientRect();
  const x = between(box.left + box.width / 2, seen.left, seen.right);
  const y = between(box.top + box.height / 2, seen.top, seen.bottom);
  return {
    iso3: land.dataset["land"] ?? "",
    name: (land.getAttribute("aria-label") ?? "").split(":")[0] ?? "",
    x: x - frame.left,
    y: y - frame.top,
    isRight: x > seen.left + seen.width / 2,
    isLow: y > seen.top + seen.height * 0.6,
  };
}

/**
 * What is pointed at, by pointer or keyboard. The drawing is one stop of the key Tab; arrows lead from land to land.
 * @param first the land at which a reader who comes by keyboard begins
 * @param zoom what the keys plus, minus and 0 do
 */
export function useMapPointing(
  drawing: RefObject<Element | null>,
  first: string,
  zoom: Readonly<Record<string, () => void>>,
): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);

  useEffect(() => {
    const element = drawing.current;
    if (element === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    const start =
      element.querySelector<SVGAElement>(`a[data-land="${first}"]`) ?? element.querySelector<SVGAElement>("a");
    if (start !== null) makeFirst(element, start);
    const point = (event: Event) => {
      const land = landOf(event.target);
      if (land !== null) setPointed(pointedAt(element, land));
    };
    const leave = () => setPointed(null);
    // The reader may have been there before the script.
    const here = landOf(document.activeElement);
    if (here !== null) setPointed(pointedAt(element, here));
    element.addEventListener("pointerover", point, { signal });
    element.addEventListener("pointerleave", leave, { signal });
    element.addEventListener("focusin", point, { signal });
    element.addEventListener("focusout", leave, { signal });
    return () => listening.abort();
  }, [drawing, first]);

  useEffect(() => {
    const element = drawing.current;
    if (element === null) return;
    const onKey = (event: Event) => {
      const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
      const from = landOf(event.target);
      if (from === null || ctrlKey || metaKey || altKey) return;
      const direction = directions[key];
      if (direction !== undefined) {
        const places = placesIn(element);
        const here = places.find(({ land }) => land === from);
        const next = here === undefined ? undefined : nextPlace(here, places, direction)?.land;
        if (next !== undefined) {
          makeFirst(element, next);
          next.focus();
        }
      } else if (key === "Escape") {
        setPointed(null);
      } else if (Object.hasOwn(zoom, key)) {
        zoom[key]?.();
      } else {
        return;
      }
      event.preventDefault();
    };
    element.addEventListener("keydown", onKey);
    return () => element.removeEventListener("keydown", onKey);
  });

  return pointed;
}
