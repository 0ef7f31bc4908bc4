import { mapFile } from "./map-file.ts";
import type { PictureFile } from "./picture-file.ts";
import { timelineFile } from "./timeline-file.ts";

/** Every picture of which there is a file, by its name. */
export const pictureFiles: Readonly<Record<string, PictureFile>> = {
  map: mapFile,
  timeline: timelineFile,
};
