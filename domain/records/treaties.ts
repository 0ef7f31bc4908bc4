import { z } from "zod";
import { asked } from "../forms/field-kinds.ts";
import {
  choice,
  group,
  optional,
  optionalChoice,
  optionalDay,
  optionalNumber,
  optionalReference,
  required,
  requiredCode,
  requiredDay,
  requiredNumber,
  sourceSchema,
  textLines,
  tick,
} from "../forms/fields.ts";
import type { Delay, Denunciation, TreatyRules } from "../treaty-law/rules.ts";

/** What is typed into the forms of treaties, or sent to the interface: the shape of treaty-law/rules.ts as plain fields. */

const delayUnits = [
  "days",
  "months",
  "first-of-month-after-days",
  "first-of-month-after-months",
] as const satisfies readonly Delay["kind"][];
const clauses = ["notice", "terms", "no-clause"] as const satisfies readonly Denunciation["kind"][];
type Joining = TreatyRules["joining"];

const delay = { from: 0, to: 3660 };
const years = { from: 1, to: 100 };

/** Chapter and number in the UN Treaty Collection. */
const untcNumber = () =>
  asked(
    required(20).refine((text) => text === "" || /^[IVXL]+-[0-9]+(-[a-z])?$/.test(text), { error: "untcNumber" }),
    { kind: "line", longest: 20, required: true },
  );

export const treatySchema = z.strictObject(
  {
    code: requiredCode(40, /^[A-Z0-9]+(-[A-Z0-9]+)*$/, "treatyCode"),
    title: required(500),
    shortTitle: required(100),
    aliases: textLines(100),
    untcNumber: untcNumber(),
    untsNumber: optionalNumber({ from: 1, to: 999_999 }),
    adoptedOn: requiredDay(),
    adoptedAt: required(100),
    officialEntryIntoForceOn: optionalDay(),
    entryIntoForceNote: optional(1000),
    parent: optionalReference("treaty"),
    bodyCode: optional(20),
    bodyName: optional(200),
    entryIntoForce: group({
      /** How many must be deposited; null where their number does not decide. */
      instruments: optionalNumber({ from: 1, to: 500 }),
      countsOrganisations: tick(),
      /** Codes of states that must all have deposited. */
      requiredStates: textLines(200, 200),
      notBefore: optionalDay(),
      waitsForParent: tick(),
      firstDelay: requiredNumber(delay),
      firstDelayUnit: choice(delayUnits, "records.words.delays"),
      firstArticle: required(50),
      laterDelay: requiredNumber(delay),
      laterDelayUnit: choice(delayUnits, "records.words.delays"),
      laterArticle: required(50),
    }),
    joining: group({
      article: required(100),
      signature: tick(),
      ratificationNeedsSignature: tick(),
      consent: choice(["open", "parent-parties"] as const satisfies Joining["consent"][], "records.words.consent"),
      signing: choice(["open", "parent-signatories"] as const satisfies Joining["signing"][], "records.words.signing"),
    }),
    denunciation: group({
      clause: choice(clauses, "records.words.clauses"),
      article: optional(50),
      notice: optionalNumber(delay),
      noticeUnit: optionalChoice(delayUnits, "records.words.delays"),
      notBeforeYears: optionalNumber(years),
      firstTermYears: optionalNumber(years),
      furtherTermYears: optionalNumber(years),
    }),
    source: sourceSchema,
  },
  { error: "object" },
);

export type TreatyFields = z.output<typeof treatySchema>;
