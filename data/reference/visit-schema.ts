import { z } from "zod";
import { affectedGroups } from "#domain/recommendations/groups.ts";
import {
  AskStrength,
  CommitmentOutcome,
  FollowUpStatus,
  MandateKind,
  Measure,
  RecommendationBasis,
  Side,
  TargetAct,
  VisitStatus,
} from "#generated/prisma/enums.ts";
import { day, iso3, key, reducedDate, text, treatyCode } from "./columns.ts";

const target = z.strictObject({ treaty: treatyCode, act: z.enum(TargetAct) });
const sources = z.array(key).min(1);

const development = z.strictObject({ on: reducedDate.nullable(), summary: text, sources });

/** An assessment; where it rests on an act, that act's key. */
const followUp = z.strictObject({
  status: z.enum(FollowUpStatus).exclude(["pending"]),
  on: reducedDate,
  note: text,
  source: key,
  action: key.optional(),
});
export type FollowUpEntry = z.infer<typeof followUp>;

const theme = z.string().regex(/^[a-z]+(-[a-z]+)*$/, "is not a theme");

export const recommendation = z.strictObject({
  ref: text,
  text,
  theme,
  further_themes: z.array(theme).default([]),
  groups: z.array(z.enum(affectedGroups)).default([]),
  goals: z.array(z.int().min(1).max(17)).default([]),
  measure: z.enum(Measure),
  addressee: text,
  target: target.nullable(),
  ask: z.enum(AskStrength),
  basis: z.enum(RecommendationBasis),
  made_on: reducedDate.nullable(),
  symbol: text.nullable(),
  paragraph: text.nullable(),
  sources,
  developments: z.array(development),
  follow_ups: z.array(followUp),
});
export type RecommendationEntry = z.infer<typeof recommendation>;

const commitment = z.strictObject({
  ref: text,
  promised_by: text,
  side: z.enum(Side),
  text,
  made_on: reducedDate.nullable(),
  due_on: day.nullable(),
  targets: z.array(target),
  outcome: z.enum(CommitmentOutcome),
  outcome_on: reducedDate.nullable(),
  outcome_note: text.nullable(),
  outcome_source: key.nullable(),
  source: key,
});
export type CommitmentEntry = z.infer<typeof commitment>;

/** An entry of visits.yaml. */
export const visitEntry = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not a slug"),
  state: iso3,
  title: text,
  status: z.enum(VisitStatus),
  start: reducedDate.nullable(),
  end: reducedDate.nullable(),
  dates_note: text.nullable(),
  mandate_kind: z.enum(MandateKind),
  mandate: text.nullable(),
  /** By what name people of the field know the visitor as the maker of recommendations. */
  maker: text,
  report_symbol: text.nullable(),
  report_on: day.nullable(),
  follow_up_of: text.nullable(),
  tour: text.nullable(),
  notes: z.array(text),
  sources,
  officials: z.array(z.strictObject({ name: text, office: text, side: z.enum(Side) })),
  contexts: z.array(z.strictObject({ on: reducedDate.nullable(), summary: text, source: key })),
  /** Its way from the request on, oldest first; left out where only where it stands is known. */
  stages: z
    .array(
      z.strictObject({ stage: z.enum(VisitStatus), on: reducedDate.nullable(), note: text.nullable(), source: key }),
    )
    .optional(),
  recommendations: z.array(recommendation),
  commitments: z.array(commitment),
});
export type VisitEntry = z.infer<typeof visitEntry>;
