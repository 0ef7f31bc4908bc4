import { z } from "zod";
import { sides, visitStatuses } from "../entities/visit.ts";
import { day, knownDate, sourceShape, visitShape } from "./shapes.ts";

/** The shapes of what the interface tells of the ways of visits, and of the invitations that they rest on. */

export const visitStageShape = knownDate
  .extend({
    status: z.enum(visitStatuses).describe("What it came to with this step"),
    note: z.string().nullable(),
    source: sourceShape,
  })
  .meta({ id: "VisitStage" });

export const visitDetailShape = visitShape
  .extend({
    stages: z
      .array(visitStageShape)
      .describe("The steps certainly taken by the as-at day, oldest first; empty where only the status is on record"),
    datesNote: z.string().nullable().describe("What is known of the days where they are not stated"),
    officials: z.array(z.object({ name: z.string(), office: z.string(), side: z.enum(sides) })),
    notes: z.array(z.string()),
    sources: z.array(sourceShape),
  })
  .meta({ id: "VisitDetail" });

export const standingInvitationShape = z
  .object({
    issued: knownDate,
    withdrawn: knownDate.nullable().describe("Null while it stands"),
    note: z.string().nullable(),
    source: sourceShape,
  })
  .meta({ id: "StandingInvitation" });

/** How a state stood under a treaty on the day of a visit, beside the as-at day. */
export const visitStandingShape = z.object({
  treaty: z.string(),
  named: z.boolean().describe("Whether a recommendation or promise of the visit names the treaty"),
  atVisit: z.string(),
  visitOn: day.nullable(),
  now: z.string(),
});
