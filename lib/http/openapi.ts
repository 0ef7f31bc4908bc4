import { z } from "zod";
import * as changeShapes from "#domain/export/change-shapes.ts";
import * as declarationShapes from "#domain/export/declaration-shapes.ts";
import * as shapes from "#domain/export/shapes.ts";
import * as visitShapes from "#domain/export/visit-shapes.ts";
import { existencePhases } from "#domain/participants/existence.ts";
import { facetNames } from "#domain/recommendations/search.ts";
import { type ParameterName, parameterSchemas } from "../query/parameters.ts";
import { searchParameters } from "../query/recommendation-search.ts";
import { exportPaths } from "./openapi-exports.ts";
import { consequencesShape, guardedPaths } from "./openapi-guarded.ts";

/** What the interface offers, as OpenAPI 3.1, made from the schemas that the routes check and answer with. */

const day = z.string();
const view = {
  asAt: day,
  knownAt: z.string().nullable().describe("The moment whose record is shown; null: the record as it is now"),
};
const total = { total: z.int(), nextCursor: z.string().nullable() };
const facet = z.array(z.object({ value: z.string(), label: z.string().nullable(), count: z.int() }));
const { participationShape, countsShape } = shapes;

interface Operation {
  readonly path: string;
  readonly summary: string;
  readonly query: readonly ParameterName[];
  readonly answer: z.ZodType;
}

const operations: readonly Operation[] = [
  {
    path: "/api/v1/states",
    summary: "All participants with their counts as at a day",
    query: ["asAt", "knownAt", "cursor", "limit"],
    answer: z.object({
      ...view,
      treaties: z.int(),
      items: z.array(shapes.stateShape.extend({ existence: z.enum(existencePhases), counts: countsShape })),
      ...total,
    }),
  },
  {
    path: "/api/v1/states/{id}",
    summary:
      "Where one state stands under every treaty as at a day, and whether it has invited every special procedure",
    query: ["asAt", "knownAt"],
    answer: z.object({
      state: shapes.stateShape,
      ...view,
      counts: countsShape,
      treaties: z.array(declarationShapes.stateParticipationShape),
      standingInvitations: z.array(visitShapes.standingInvitationShape),
    }),
  },
  {
    path: "/api/v1/states/{id}/{treaty}",
    summary: "Where one state stands under one treaty as at a day, with its acts",
    query: ["asAt", "knownAt"],
    answer: z.object({
      state: shapes.stateShape,
      treaty: shapes.treatyShape,
      ...view,
      participation: participationShape,
      periods: z.array(shapes.statusPeriodShape),
      actions: z.array(shapes.actionShape),
    }),
  },
  {
    path: "/api/v1/treaties",
    summary: "All treaties with their counts as at a day",
    query: ["asAt", "knownAt", "cursor", "limit"],
    answer: z.object({
      ...view,
      items: z.array(
        shapes.treatyShape.extend({
          entryIntoForceOn: day.nullable(),
          counts: countsShape,
          signatures: z.int(),
          completeTo: z.string().nullable(),
        }),
      ),
      ...total,
    }),
  },
  {
    path: "/api/v1/treaties/{id}",
    summary: "A treaty, its entry into force and all its participants as at a day",
    query: ["asAt", "knownAt"],
    answer: z.object({
      treaty: shapes.treatyShape.extend({ entryIntoForce: shapes.treatyForceShape }),
      ...view,
      counts: countsShape,
      signatures: z.int(),
      completeTo: z.string().nullable(),
      participants: z.array(participationShape),
    }),
  },
  {
    path: "/api/v1/actions",
    summary: "Acts that count, oldest first",
    query: ["state", "treaty", "kind", "from", "to", "knownAt", "cursor", "limit"],
    answer: z.object({ knownAt: view.knownAt, items: z.array(shapes.actionShape), nextCursor: z.string().nullable() }),
  },
  {
    path: "/api/v1/actions/{id}",
    summary: "Every version that the record has held of an act, by the id of any of them",
    query: [],
    answer: changeShapes.actionHistoryShape,
  },
  {
    path: "/api/v1/changes",
    summary: "What changed in the world between two days, or in the record between two moments, the newest first",
    query: ["from", "to", "recordedFrom", "recordedTo", "state", "within", "treaty", "knownAt", "cursor", "limit"],
    answer: z.union([changeShapes.worldChangesShape, changeShapes.recordChangesShape]),
  },
  {
    path: "/api/v1/declarations",
    summary: "Declarations, reservations and objections as they stood on a day",
    query: ["state", "treaty", "declarationKind", "asAt", "knownAt", "cursor", "limit"],
    answer: z.object({ ...view, items: z.array(declarationShapes.declarationShape), ...total }),
  },
  {
    path: "/api/v1/open-questions",
    summary: "Where sources disagree or a fact is missing, and where a computed date is not the stated one",
    query: ["state", "treaty", "asAt", "knownAt", "cursor", "limit"],
    answer: z.object({ ...view, items: z.array(declarationShapes.openQuestionShape), ...total }),
  },
  {
    path: "/api/v1/visits",
    summary: "Official visits, the latest first, each where it stood on the as-at day",
    query: ["state", "visitStatus", "mandateKind", "year", "asAt", "knownAt", "cursor", "limit"],
    answer: z.object({ ...view, items: z.array(shapes.visitShape), ...total }),
  },
  {
    path: "/api/v1/visits/{id}",
    summary: "A visit with the steps on its way, what was asked and promised, and what became of each",
    query: ["asAt", "knownAt"],
    answer: z.object({
      visit: visitShapes.visitDetailShape,
      ...view,
      recommendations: z.array(shapes.recommendationDetailShape),
      commitments: z.array(shapes.commitmentShape),
      standing: z.array(visitShapes.visitStandingShape),
    }),
  },
  {
    path: "/api/v1/recommendations",
    summary: "Recommendations by facets and words, the longest waiting first, or nearest to the words first",
    query: [...searchParameters, "asAt", "knownAt", "cursor", "limit"],
    answer: z.object({
      ...view,
      items: z.array(shapes.recommendationShape),
      facets: z.record(z.enum(facetNames), facet).describe("How many carry each value, with all other facets applied"),
      corrected: z
        .array(z.object({ typed: z.string(), taken: z.string() }))
        .describe("Words that stand nowhere, and what was looked for instead"),
      ...total,
    }),
  },
  {
    path: "/api/v1/recommendations/{id}",
    summary: "One recommendation with its history",
    query: ["asAt", "knownAt"],
    answer: z.object({ recommendation: shapes.recommendationDetailShape, ...view }),
  },
  {
    path: "/api/v1/commitments",
    summary: "Promises, each with the steps taken since and the days that they took",
    query: ["state", "asAt", "knownAt", "cursor", "limit"],
    answer: z.object({ ...view, items: z.array(shapes.commitmentShape), ...total }),
  },
];

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ field: z.string(), rule: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });

function toSchema(type: z.ZodType): object {
  const { $schema, $defs, ...schema } = z.toJSONSchema(type, { io: "input", unrepresentable: "any" });
  return JSON.parse(JSON.stringify(schema).replaceAll("#/$defs/", "#/components/schemas/"));
}

function definitions(): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const type of [...operations.map((operation) => operation.answer), consequencesShape, problem]) {
    const { $defs, ...schema } = z.toJSONSchema(type, { unrepresentable: "any" });
    Object.assign(found, $defs);
    if (type === problem) {
      const { $schema, id, ...rest } = schema;
      found["Problem"] = rest;
    }
  }
  return JSON.parse(JSON.stringify(found).replaceAll("#/$defs/", "#/components/schemas/"));
}

function parameter(name: ParameterName) {
  const schema = toSchema(parameterSchemas[name]);
  return {
    name,
    in: "query",
    required: false,
    schema,
    ...("items" in schema ? { style: "form", explode: false } : {}),
  };
}

const problemContent = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };

/** The whole description, ready to be sent. */
export function openApi(): object {
  const paths = operations.map(({ path, summary, query, answer }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    }));
    const content = { "application/json": { schema: toSchema(answer) }, "text/csv": { schema: { type: "string" } } };
    const responses = {
      200: { description: summary, content },
      400: { description: "A parameter breaks its rule", content: problemContent },
      ...(inPath.length === 0 ? {} : { 404: { description: "Nothing of that name", content: problemContent } }),
    };
    const parameters = [...inPath, ...[...query, "format" as const].map(parameter)];
    return [path, { get: { summary, parameters, responses } }] as const;
  });
  const all: Record<string, object> = Object.fromEntries(paths);
  Object.assign(all, exportPaths(parameter, problemContent));
  for (const [path, item] of Object.entries(guardedPaths(toSchema, problemContent)))
    all[path] = { ...all[path], ...item };
  return {
    openapi: "3.1.0",
    info: { title: "Treaty ratification tracker", version: "1" },
    paths: all,
    components: {
      schemas: definitions(),
      securitySchemes: { key: { type: "http", scheme: "bearer", description: "A key that an administrator made" } },
    },
  };
}
