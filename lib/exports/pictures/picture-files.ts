import {
  ageingPromisesFile,
  ageingRecommendationsFile,
  ageingSignaturesFile,
  standingSignaturesFile,
} from "./ageing-files.ts";
import { changesFile } from "./changes-file.ts";
import { comparisonCountsFile, comparisonFile } from "./comparison-file.ts";
import { mapFile } from "./map-file.ts";
import { matrixDrawing, matrixFile } from "./matrix-file.ts";
import type { PictureFile } from "./picture-file.ts";
import { promisesFile } from "./promises-file.ts";
import { neighboursFile, recommendationsByStatusFile, treatiesByStatusFile } from "./status-files.ts";
import { timelineFile } from "./timeline-file.ts";
import { delaysFile, growthFile, participantsByStatusFile } from "./treaty-picture-files.ts";

/** Every picture of which there is a file, by its name. */
export const pictureFiles = {
  comparison: comparisonFile,
  "comparison-counts": comparisonCountsFile,
  map: mapFile,
  matrix: matrixFile,
  "matrix.svg": matrixDrawing,
  promises: promisesFile,
  timeline: timelineFile,
  growth: growthFile,
  delays: delaysFile,
  "ageing-signatures": ageingSignaturesFile,
  "ageing-recommendations": ageingRecommendationsFile,
  "ageing-promises": ageingPromisesFile,
  "standing-signatures": standingSignaturesFile,
  changes: changesFile,
  neighbours: neighboursFile,
  "treaties-by-status": treatiesByStatusFile,
  "participants-by-status": participantsByStatusFile,
  "recommendations-by-status": recommendationsByStatusFile,
} as const satisfies Readonly<Record<string, PictureFile>>;

export type PictureName = keyof typeof pictureFiles;
