import { z } from "zod";
import {
  askStrengths,
  assessorKinds,
  bases,
  committeeGrades,
  makerKinds,
  measures,
  stateResponses,
  targetActs,
} from "../entities/visit.ts";
import {
  choice,
  choices,
  optional,
  optionalChoice,
  optionalDate,
  optionalReference,
  reference,
  required,
  requiredDate,
  rows,
  sourceSchema,
} from "../forms/fields.ts";
import { followUpStatuses } from "../recommendations/follow-up.ts";
import { goals } from "../recommendations/goals.ts";
import { affectedGroups } from "../recommendations/groups.ts";
import { textLanguages } from "../recommendations/languages.ts";
import { themes } from "../recommendations/themes.ts";

/** What is typed into the forms of recommendations and of assessments, or sent to the interface. */

/** What happened since that bears on a recommendation. */
const development = z.strictObject(
  { date: optionalDate(), summary: required(2000), source: sourceSchema, furtherSources: rows(sourceSchema) },
  { error: "object" },
);

/** What was asked of a state, in our words. Its public name is made when it is first recorded: see nextRef. */
export const recommendationSchema = z.strictObject(
  {
    state: reference("state"),
    makerKind: choice(makerKinds, "records.makers"),
    maker: required(200),
    visit: optionalReference("visit"),
    text: required(2000),
    language: choice(textLanguages, "languages"),
    theme: choice(themes, "themes"),
    furtherThemes: choices(themes, "themes"),
    groups: choices(affectedGroups, "groups"),
    goals: choices(goals, "goals"),
    addressee: required(300),
    measure: choice(measures, "recommendations.measures", "measure"),
    response: choice(stateResponses, "recommendations.responses", "response"),
    targetTreaty: optionalReference("treaty"),
    targetAct: optionalChoice(targetActs, "records.targetActs"),
    ask: choice(askStrengths, "recommendations.page.strengths"),
    basis: choice(bases, "recommendations.basis"),
    date: optionalDate(),
    symbol: optional(100),
    paragraph: optional(100),
    developments: rows(development),
    source: sourceSchema,
    furtherSources: rows(sourceSchema),
  },
  { error: "object" },
);

/** One assessment of where a recommendation stands. */
export const followUpSchema = z.strictObject(
  {
    recommendation: reference("recommendation"),
    status: choice(followUpStatuses, "ui.followUp", "status"),
    date: requiredDate(),
    assessorKind: choice(assessorKinds, "recommendations.assessors", "assessorKind"),
    assessor: optional(200),
    /** Of committees only. */
    grade: optionalChoice(committeeGrades, "recommendations.grades"),
    note: required(2000),
    /** Where information was looked for in vain: of "no information" only, and then needed. */
    lookedIn: optional(1000),
    /** Id of the act that the assessment rests on. */
    action: optionalReference("act"),
    source: sourceSchema,
  },
  { error: "object" },
);
