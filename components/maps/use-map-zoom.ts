import { type RefObject, useEffect, useState } from "react";
import { type MapView, moved, zoomed } from "#domain/visualisation/map-view.ts";
import { landOf, pointIn, showView } from "./map-drawing.ts";

/** How much larger one step of zooming shows everything. */
const zoomStep = 1.6;
/** A pointer that moved less has clicked and not dragged. */
const stillness = 4;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Zooming by buttons, by the wheel with Ctrl (as a pinch on a touchpad comes), and moving what is zoomed by dragging it. */
export function useMapZoom(drawing: RefObject<Element | null>, start: MapView, whole: Size) {
  const [view, setView] = useState(start);
  const middle = [view.x + view.width / 2, view.y + view.height / 2] as const;

  useEffect(() => {
    if (drawing.current !== null) showView(drawing.current, view);
  }, [drawing, view]);

  useEffect(() => {
    const element = drawing.current;
    if (element === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    let from: { readonly x: number; readonly y: number } | null = null;
    let hasMoved = false;
    const onWheel = (event: Event) => {
      const { ctrlKey, deltaY, clientX, clientY } = event as WheelEvent;
      if (!ctrlKey) return;
      event.preventDefault();
      setView((now) => zoomed(now, 2 ** (-deltaY / 100), pointIn(element, now, clientX, clientY), whole));
    };
    const onDown = (event: Event) => {
      const { clientX, clientY, button, pointerType } = event as PointerEvent;
      hasMoved = false;
      if (button === 0 && pointerType !== "touch") from = { x: clientX, y: clientY };
    };
    const onMove = (event: Event) => {
      if (from === null) return;
      const { clientX, clientY } = event as PointerEvent;
      const [right, down] = [from.x - clientX, from.y - clientY];
      if (!hasMoved && Math.hypot(right, down) < stillness) return;
      hasMoved = true;
      from = { x: clientX, y: clientY };
      const { width } = element.getBoundingClientRect();
      setView((now) => moved(now, (right / width) * now.width, (down / width) * now.width, whole));
    };
    const onUp = () => {
      from = null;
    };
    // What was dragged is not clicked.
    const onClick = (event: Event) => {
      if (hasMoved) event.preventDefault();
      hasMoved = false;
    };
    // What is reached by keyboard is brought into view.
    const onFocus = (event: Event) => {
      const land = landOf(event.target)?.getBoundingClientRect();
      if (land === undefined) return;
      const [x, y] = [land.left + land.width / 2, land.top + land.height / 2];
      const seen = element.getBoundingClientRect();
      if (x >= seen.left && x <= seen.right && y >= seen.top && y <= seen.bottom) return;
      setView((now) => {
        const [right, down] = pointIn(element, now, x, y);
        return moved(now, right - now.x - now.width / 2, down - now.y - now.height / 2, whole);
      });
    };
    element.addEventListener("focusin", onFocus, { signal });
    element.addEventListener("wheel", onWheel, { passive: false, signal });
    element.addEventListener("pointerdown", onDown, { signal });
    element.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
    element.addEventListener("click", onClick, { signal });
    window.addEventListener("pointermove", onMove, { signal });
    window.addEventListener("pointerup", onUp, { signal });
    return () => listening.abort();
  }, [drawing, whole]);

  return {
    isWhole: view.width >= whole.width,
    closer: () => setView((now) => zoomed(now, zoomStep, middle, whole)),
    farther: () => setView((now) => zoomed(now, 1 / zoomStep, middle, whole)),
    all: () => setView({ x: 0, y: 0, ...whole }),
  };
}
