import { z } from "zod";
import type { StateKind } from "../entities/state.ts";
import {
  choice,
  optional,
  optionalChoice,
  optionalCode,
  optionalDay,
  optionalNumber,
  optionalSource,
  required,
  requiredCode,
  sourceSchema,
  tick,
} from "../forms/fields.ts";
import { intermediateRegions, regions, subregions } from "../participants/regions.ts";

const stateKinds = ["state", "former-state", "organisation"] as const satisfies readonly StateKind[];
/** Regional groups in the review cycle of the Human Rights Council. */
const unGroups = ["africa", "asia", "eeg", "grulac", "weog"] as const;

/** What is typed into the forms of participants in treaties, or sent to the interface. */
export const stateSchema = z.strictObject(
  {
    iso3: requiredCode(3, /^[A-Z]{3}$/, "iso3"),
    kind: choice(stateKinds, "records.words.stateKinds"),
    nameEn: required(200),
    nameRu: optional(200),
    nameKk: optional(200),
    iso2: optionalCode(2, /^[A-Z]{2}$/, "iso2"),
    m49: optionalNumber({ from: 1, to: 999 }),
    region: optionalChoice(regions, "states.regions"),
    subregion: optionalChoice(subregions, "states.regions"),
    intermediateRegion: optionalChoice(intermediateRegions, "states.regions"),
    unMember: tick(),
    unMemberSince: optionalDay(),
    unAdmission: optional(100),
    unGroup: optionalChoice(unGroups, "records.words.unGroups"),
    existsFrom: optionalDay(),
    existsUntil: optionalDay(),
    /** Where its first or last day was read. */
    existenceSource: optionalSource(),
    note: optional(2000),
    source: sourceSchema,
  },
  { error: "object" },
);
