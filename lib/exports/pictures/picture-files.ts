import {
  ageingPromisesFile,
  ageingRecommendationsFile,
  ageingSignaturesFile,
  standingSignaturesFile,
} from "./ageing-files.ts";
import { changesFile } from "./changes-file.ts";
import { mapFile } from "./map-file.ts";
import type { PictureFile } from "./picture-file.ts";
import { timelineFile } from "./timeline-file.ts";
import { delaysFile, growthFile } from "./treaty-picture-files.ts";

/** Every picture of which there is a file, by its name. */
export const pictureFiles: Readonly<Record<string, PictureFile>> = {
  map: mapFile,
  timeline: timelineFile,
  growth: growthFile,
  delays: delaysFile,
  "ageing-signatures": ageingSignaturesFile,
  "ageing-recommendations": ageingRecommendationsFile,
  "ageing-promises": ageingPromisesFile,
  "standing-signatures": standingSignaturesFile,
  changes: changesFile,
};
