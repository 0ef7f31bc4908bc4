import { z } from "zod";
import { commitmentOutcomes, mandateKinds, sides, targetActs, visitStatuses } from "../entities/visit.ts";
import {
  choice,
  optional,
  optionalDate,
  optionalDay,
  optionalReference,
  optionalSource,
  reference,
  required,
  rows,
  sourceSchema,
  textLines,
} from "../forms/fields.ts";

/** What is typed into the forms of visits and promises. */

const official = z.strictObject(
  { name: required(200), office: required(300), side: choice(sides, "records.sides") },
  { error: "object" },
);

/** What had happened before a visit that it must be read against. */
const context = z.strictObject(
  { date: optionalDate(), summary: required(2000), source: sourceSchema },
  { error: "object" },
);

/** One step on the way of a visit. */
const stage = z.strictObject(
  { stage: choice(visitStatuses, "visits.statuses"), date: optionalDate(), note: optional(1000), source: sourceSchema },
  { error: "object" },
);

/** An official visit. Its public name is made when it is first recorded: see visitSlug. */
export const visitSchema = z.strictObject(
  {
    state: reference("state"),
    title: required(300),
    status: choice(visitStatuses, "visits.statuses"),
    start: optionalDate(),
    end: optionalDate(),
    datesNote: optional(1000),
    mandateKind: choice(mandateKinds, "visits.mandates"),
    mandate: optional(200),
    reportSymbol: optional(100),
    reportOn: optionalDay(),
    followUpOf: optionalReference("visit"),
    tour: optional(100),
    notes: textLines(2000),
    officials: rows(official),
    contexts: rows(context),
    stages: rows(stage),
    source: sourceSchema,
    furtherSources: rows(sourceSchema),
  },
  { error: "object" },
);

/** An invitation of a state to every special procedure, until it is withdrawn. */
export const standingInvitationSchema = z.strictObject(
  {
    state: reference("state"),
    date: optionalDate(),
    withdrawnDate: optionalDate(),
    note: optional(1000),
    source: sourceSchema,
  },
  { error: "object" },
);

const target = z.strictObject(
  { treaty: reference("treaty"), act: choice(targetActs, "records.targetActs") },
  { error: "object" },
);

/** A promise made at a visit; its state is that of the visit. */
export const commitmentSchema = z.strictObject(
  {
    visit: reference("visit"),
    promisedBy: required(300),
    side: choice(sides, "records.sides"),
    text: required(2000),
    date: optionalDate(),
    dueOn: optionalDay(),
    targets: rows(target),
    outcome: choice(commitmentOutcomes, "visits.promise.outcomes"),
    outcomeDate: optionalDate(),
    outcomeNote: optional(2000),
    outcomeSource: optionalSource(),
    source: sourceSchema,
  },
  { error: "object" },
);
