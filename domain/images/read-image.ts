import { jpegSize, type PixelSize, pngSize, webpSize } from "./pixel-sizes.ts";
import { svgFault } from "./svg.ts";

/** The kinds of pictures that are taken. */
export type ImageType = "image/png" | "image/jpeg" | "image/webp" | "image/svg+xml";

/** A picture as its bytes say, whatever it was called. */
export interface ReadImage {
  readonly type: ImageType;
  /** In pixels; null for drawings, which have any size. */
  readonly width: number | null;
  readonly height: number | null;
}

/** Why bytes are not taken for a picture. */
export type ImageFault = "image" | "imagePixels" | "imageEntities";

/** Most pixels a side: few bytes can hold a picture that fills a browser's memory. */
export const mostPixels = 4096;

const rasters: readonly (readonly [type: ImageType, sizeOf: (bytes: Uint8Array) => PixelSize | null])[] = [
  ["image/png", pngSize],
  ["image/jpeg", jpegSize],
  ["image/webp", webpSize],
];

/** What kind of picture some bytes are, or why they are not taken for one. Nothing is decoded but the head. */
export function readImage(bytes: Uint8Array): ReadImage | { readonly fault: ImageFault } {
  for (const [type, sizeOf] of rasters) {
    const size = sizeOf(bytes);
    if (size === null) continue;
    const fits = [size.width, size.height].every((side) => side >= 1 && side <= mostPixels);
    return fits ? { type, ...size } : { fault: "imagePixels" };
  }
  const fault = svgFault(bytes);
  return fault === null ? { type: "image/svg+xml", width: null, height: null } : { fault };
}
