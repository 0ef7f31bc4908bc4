import { z } from "zod";
import { domesticStandings } from "../domestic-approval/standing.ts";
import { declarationKinds, domesticStepKinds } from "../entities/record.ts";
import { actionKinds } from "../treaty-law/actions.ts";
import { date, day, knownDate, participationShape, sourceShape } from "./shapes.ts";

/** The shapes of declarations, of approval at home and of what is open, as they leave through the interface. */

const articles = z.string().nullable().describe("Article or articles concerned");

export const declarationShape = knownDate
  .extend({
    id: z.string(),
    state: z.string(),
    treaty: z.string(),
    kind: z.enum(declarationKinds),
    article: articles,
    summary: z.string(),
    withdrawn: knownDate.nullable().describe("When it was withdrawn or ended, where that was by the as-at day"),
    objectsTo: z
      .object({ id: z.string(), state: z.string(), kind: z.enum(declarationKinds), article: articles })
      .nullable()
      .describe("Of an objection: the declaration that it answers"),
    note: z.string().nullable(),
    source: sourceShape,
  })
  .meta({ id: "Declaration" });

const domesticShape = z
  .object({
    standing: z
      .enum(domesticStandings)
      .describe("How far the state's own procedure has come; no status under the treaty"),
    daysToDeposit: z.int().nullable().describe("Whole days from the approval to the deposit, both known to the day"),
    steps: z.array(
      knownDate.extend({
        kind: z.enum(domesticStepKinds),
        reference: z.string().nullable().describe("Number of the law, decree or resolution"),
        daysSinceStep: z.int().nullable().describe("Whole days since the step before, both known to the day"),
        note: z.string().nullable(),
        source: sourceShape,
      }),
    ),
  })
  .meta({ id: "DomesticApproval" });

/** A participation with what the state did at home. */
export const stateParticipationShape = participationShape
  .extend({ domestic: domesticShape })
  .meta({ id: "StateParticipation" });

const pair = { treaty: z.string().nullable(), state: z.string().nullable() };
const sources = z.array(sourceShape);

export const openQuestionShape = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("question"), key: z.string(), ...pair, question: z.string(), sources }),
    z.object({
      kind: z.literal("entry-into-force").describe("The computed first entry into force is not the official one"),
      key: z.string(),
      ...pair,
      official: day.nullable(),
      computed: day.nullable(),
      days: z.int().nullable().describe("From the official to the computed day"),
      onRecord: z
        .int()
        .nullable()
        .describe("Instruments on record that were deposited early enough for the official day"),
      needed: z.int().nullable(),
      note: z.string().nullable(),
      sources,
    }),
    z.object({
      kind: z.literal("effect").describe("The stated effect of an act is not the one that the rule gives"),
      key: z.string().describe("Id of the act"),
      ...pair,
      act: z.enum(actionKinds),
      date,
      stated: day,
      computed: day,
      days: z.int().describe("From the computed to the stated day"),
      note: z.string().nullable(),
      sources,
    }),
  ])
  .meta({ id: "OpenQuestion" });
