import type { MapView } from "#domain/visualisation/map-view.ts";
import { landThen, type MovingMap, tallyOn } from "#domain/visualisation/moving-map.ts";

/** The links of a drawing, one for each land. */
function landsOf(drawing: Element): NodeListOf<SVGAElement> {
  return drawing.querySelectorAll<SVGAElement>("a[data-land]");
}

/** The land that a target of an event belongs to; null where it belongs to none. */
export function landOf(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>("a[data-land]") : null;
}

/** Shows a drawing as it was on one of its days, and the numbers of its key. Only what differs is touched. */
export function showDay(drawing: Element, key: Element | null, map: MovingMap, index: number): void {
  for (const land of landsOf(drawing)) {
    const { code } = landThen(map, land.dataset["land"] ?? "", index);
    if (land.dataset["code"] !== code) land.dataset["code"] = code;
  }
  const tally = tallyOn(map, index);
  for (const figure of key?.querySelectorAll<HTMLElement>("[data-tally]") ?? []) {
    const codes = (figure.dataset["tally"] ?? "").split("");
    const text = String(codes.reduce((sum, code) => sum + (tally[code] ?? 0), 0));
    if (figure.textContent !== text) figure.textContent = text;
  }
}

export function showView(drawing: Element, { x, y, width, height }: MapView): void {
  drawing.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
}

/** Where a point of the window falls in the units of a drawing. */
export function pointIn(drawing: Element, view: MapView, clientX: number, clientY: number): readonly [number, number] {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  return [view.x + ((clientX - left) / width) * view.width, view.y + ((clientY - top) / height) * view.height];
}

/** The lands that can be reached by keyboard, each with the middle of what is drawn of it. */
export function placesIn(
  drawing: Element,
): readonly { readonly land: SVGAElement; readonly x: number; readonly y: number }[] {
  return [...landsOf(drawing)].flatMap((land) => {
    const { left, top, width, height } = land.getBoundingClientRect();
    return width === 0 && height === 0 ? [] : [{ land, x: left + width / 2, y: top + height / 2 }];
  });
}

/** Exactly one land is reached by the key Tab. */
export function makeFirst(drawing: Element, first: SVGAElement): void {
  for (const land of landsOf(drawing)) land.tabIndex = land === first ? 0 : -1;
}

/** Lets a figure say what it shows now, so that nobody takes it for another day's: its caption, and the address in its files. */
export function showTitle(drawing: Element, title: string, permalink: string): void {
  const figure = drawing.closest("figure");
  const caption = figure?.querySelector("figcaption h1") ?? figure?.querySelector("figcaption") ?? null;
  const name = drawing.querySelector("title");
  if (caption !== null && caption.textContent !== title) caption.textContent = title;
  if (name !== null && name.textContent !== title) name.textContent = title;
  if (figure !== null) figure.dataset["permalink"] = permalink;
}
