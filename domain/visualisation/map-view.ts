/** A part of the drawing that is seen: left, top, width and height in its units. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Nothing is shown larger than this. */
const closest = 24;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most));

/** The view of a width around a middle, within the drawing and in its proportions. */
function viewAround(middle: readonly [number, number], width: number, whole: Size): MapView {
  const wide = clamp(width, whole.width / closest, whole.width);
  const height = (wide * whole.height) / whole.width;
  return {
    x: clamp(middle[0] - wide / 2, 0, whole.width - wide),
    y: clamp(middle[1] - height / 2, 0, whole.height - height),
    width: wide,
    height,
  };
}

/**
 * Larger or smaller, around a point that stays where it is.
 * @param factor 2 shows everything twice as large
 */
export function zoomed(view: MapView, factor: number, at: readonly [number, number], whole: Size): MapView {
  const wide = clamp(view.width / factor, whole.width / closest, whole.width);
  const by = wide / view.width;
  const middle = [
    at[0] + (view.x + view.width / 2 - at[0]) * by,
    at[1] + (view.y + view.height / 2 - at[1]) * by,
  ] as const;
  return viewAround(middle, wide, whole);
}

/** Moved by so many units, as far as the drawing goes. */
export function moved(view: MapView, right: number, down: number, whole: Size): MapView {
  return viewAround([view.x + view.width / 2 + right, view.y + view.height / 2 + down], view.width, whole);
}

/** The view that shows some boxes (left, top, right, bottom) with a margin; the whole where there is none. */
export function viewOf(boxes: readonly (readonly [number, number, number, number])[], whole: Size): MapView {
  if (boxes.length === 0) return { x: 0, y: 0, ...whole };
  const left = Math.min(...boxes.map((box) => box[0]));
  const top = Math.min(...boxes.map((box) => box[1]));
  const right = Math.max(...boxes.map((box) => box[2]));
  const bottom = Math.max(...boxes.map((box) => box[3]));
  const width = Math.max(right - left, ((bottom - top) * whole.width) / whole.height) * 1.1;
  return viewAround([(left + right) / 2, (top + bottom) / 2], width, whole);
}
