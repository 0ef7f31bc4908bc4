import { z } from "zod";
import { countsShape, participationShape } from "#domain/export/shapes.ts";
import { answerStages } from "#domain/recommendations/suggest-answers.ts";
import { actSchema, retractionSchema } from "../acts/act-schema.ts";
import { declarationBodySchema } from "../acts/declaration-body-schema.ts";
import { followUpSchema } from "../acts/follow-up-schema.ts";

/** What of the interface is for those who are known: writes by key, described from the schemas that their routes use, and the audit log. */

const finding = z.object({ field: z.string(), rule: z.string(), article: z.string().nullable(), message: z.string() });
const standing = participationShape.omit({ why: true });

const askName = z.object({ kind: z.enum(["recommendation", "promise"]), ref: z.string() });

/** What an act changes, or would change. */
export const consequencesShape = z
  .object({
    warnings: z.array(finding),
    refusals: z.array(finding),
    before: standing.describe("Where the state stands today without the act"),
    after: standing.describe("Where it stands today with it"),
    entryIntoForce: standing.shape.entryIntoForce,
    counts: z
      .object({ before: countsShape, after: countsShape })
      .nullable()
      .describe("How many stand where under the treaty today, without it and with it"),
    suggestions: z
      .array(askName.extend({ stage: z.enum(answerStages), answers: z.enum(["part", "whole"]) }))
      .describe("Open recommendations and promises that it may answer"),
    reopens: z
      .array(askName)
      .describe("Recommendations and promises that had been answered and are open again with it"),
  })
  .meta({ id: "Consequences" });

/** What a record that is no act brings about. */
const toldShape = z.object({
  warnings: z.array(finding.omit({ article: true })),
  consequences: z.array(z.object({ note: z.string(), message: z.string() })),
});

const key = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  schema: { type: "string", maxLength: 200 },
  description: "A number of your own for this one write: sent again, it gets the first answer and writes nothing",
};
const dryRun = {
  name: "dryRun",
  in: "query",
  required: false,
  schema: { type: "string", enum: ["1"] },
  description: "Answer what it would change, and write nothing",
};

/** Path items by path. @param toSchema turns a zod schema into one of the description */
export function guardedPaths(toSchema: (type: z.ZodType) => object, problem: object): Record<string, object> {
  const json = (type: z.ZodType) => ({ "application/json": { schema: toSchema(type) } });
  const refusals = Object.fromEntries(
    [
      [400, "The body is no JSON, or a parameter breaks its rule"],
      [401, "No valid key was sent"],
      [403, "The key or its owner may not do this"],
      [409, "The key was used for something else, or the act was changed meanwhile"],
      [413, "The body is too large"],
      [422, "Fields break their rules, the law refuses the act, or warnings are not acknowledged"],
      [429, "Too many requests; Retry-After says when to go on"],
    ].map(([status, description]) => [status, { description, content: problem }]),
  );
  return {
    "/api/v1/audit": {
      get: {
        summary: "The audit log as a file, for administrators who are signed in",
        parameters: ["actor", "operation", "entity", "from", "to", "q", "format"].map((name) => ({
          name,
          in: "query",
          required: false,
          schema: { type: "string" },
        })),
        responses: {
          200: {
            description: "The entries that the parameters leave, the newest first",
            content: { "application/json": { schema: { type: "object" } }, "text/csv": { schema: { type: "string" } } },
          },
          ...refusals,
        },
      },
    },
    "/api/v1/actions": {
      post: {
        summary: "Records an act",
        security: [{ key: [] }],
        parameters: [key, dryRun],
        requestBody: { required: true, content: json(actSchema) },
        responses: {
          200: { description: "A dry run: what it would change", content: json(consequencesShape) },
          201: { description: "Recorded", content: json(consequencesShape.extend({ id: z.string() })) },
          ...refusals,
        },
      },
    },
    "/api/v1/declarations": {
      post: {
        summary: "Records a declaration, reservation or objection",
        security: [{ key: [] }],
        parameters: [key, dryRun],
        requestBody: { required: true, content: json(declarationBodySchema) },
        responses: {
          200: { description: "A dry run: what it would bring about", content: json(toldShape) },
          201: { description: "Recorded", content: json(toldShape.extend({ id: z.string() })) },
          ...refusals,
        },
      },
    },
    "/api/v1/recommendations/{id}/follow-ups": {
      post: {
        summary: "Adds an assessment to the history of a recommendation",
        security: [{ key: [] }],
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }, key],
        requestBody: { required: true, content: json(followUpSchema) },
        responses: {
          201: { description: "Recorded", content: json(z.object({ id: z.string() })) },
          404: { description: "No such recommendation", content: problem },
          ...refusals,
        },
      },
    },
    "/api/v1/actions/{id}/retraction": {
      post: {
        summary: "Takes an act out of what counts; it stays readable",
        security: [{ key: [] }],
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        requestBody: { required: true, content: json(retractionSchema) },
        responses: {
          200: { description: "Retracted", content: json(z.object({ id: z.string(), retracted: z.literal(true) })) },
          404: { description: "No such act", content: problem },
          ...refusals,
        },
      },
    },
  };
}
