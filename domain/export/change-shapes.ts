import { z } from "zod";
import { contentFields, factEntities } from "../changes/fact-versions.ts";
import { recordChangeKinds } from "../changes/record-changes.ts";
import { actionKinds } from "../treaty-law/actions.ts";
import { participationStatuses } from "../treaty-law/status.ts";
import { actionShape, sourceShape } from "./shapes.ts";

/** The shapes of what changed, in the world and in the record. Names are stable; OpenAPI is made from these. */

const precision = z.enum(["day", "month", "year", "unknown"]);
const date = z
  .string()
  .nullable()
  .describe("YYYY-MM-DD, YYYY-MM or YYYY, as exactly as it is known; null when unknown");
const day = z.string().describe("YYYY-MM-DD");
const instant = z.string().describe("A moment in UTC to the millisecond, as 2026-11-24T10:15:00.000Z");
const status = z.enum(participationStatuses);

export const statusChangeShape = z
  .object({
    state: z.string().describe("ISO 3166-1 alpha-3"),
    treaty: z.string(),
    date: date.describe(
      "The day, month or year that holds every day on which it can have happened; null when none does",
    ),
    precision,
    earliest: day.describe("First day on which it can have happened"),
    latest: day.describe("Last day on which it can have happened"),
    before: status,
    after: status,
    uncertain: z.boolean().describe("Its day is not known exactly, or the facts allow another status after it"),
    act: z
      .object({ id: z.string(), kind: z.enum(actionKinds), date, precision, sources: z.array(sourceShape) })
      .nullable()
      .describe("The act behind it; null where there is none, as when a state ceases to exist"),
  })
  .meta({ id: "StatusChange" });

export const factShape = z
  .object({
    id: z.string(),
    kind: z.string(),
    kindBasis: z.enum(["stated", "inferred", "not-stated"]).nullable(),
    date,
    precision,
    notBefore: day.nullable(),
    effectiveOn: day.nullable(),
    ended: z.object({ date, precision }).nullable().describe("Of a declaration: withdrawn or ended"),
    accepted: z.boolean().nullable().describe("Of a procedure: whether it is accepted"),
    article: z.string().nullable(),
    reference: z.string().nullable().describe("Depositary notification, or number of a law"),
    circulatedOn: day.nullable(),
    summary: z.string().nullable(),
    note: z.string().nullable(),
    sources: z.array(sourceShape),
  })
  .meta({ id: "FactVersion" });

export const recordChangeShape = z
  .object({
    entity: z.enum(factEntities),
    id: z.string().describe("The version that was added, or taken out"),
    state: z.string(),
    treaty: z.string(),
    change: z.enum(recordChangeKinds),
    at: instant,
    by: z.string(),
    reason: z.string().nullable(),
    before: factShape.nullable(),
    after: factShape.nullable(),
  })
  .meta({ id: "RecordChange" });

const noted = z.object({ state: z.string(), treaty: z.string(), fact: factShape });

export const otherChangesShape = z
  .object({
    treaties: z.array(z.object({ treaty: z.string(), entryIntoForceOn: day, official: z.boolean() })),
    declarationsMade: z.array(noted),
    declarationsWithdrawn: z.array(noted),
    acts: z.array(noted).describe("Acts that move no status"),
  })
  .meta({ id: "OtherChanges" });

const nextCursor = z.string().nullable();

export const worldChangesShape = z
  .object({
    from: day,
    to: day,
    knownAt: instant.nullable(),
    total: z.int(),
    counts: z.record(status, z.int()).describe("How often each status was entered in the whole period"),
    items: z.array(statusChangeShape),
    also: otherChangesShape.nullable().describe("What else changed in the period; null after the first page"),
    nextCursor,
  })
  .meta({ id: "WorldChanges" });

export const recordChangesShape = z
  .object({
    recordedFrom: instant,
    recordedTo: instant,
    counts: z.record(z.enum(recordChangeKinds), z.int()),
    items: z.array(recordChangeShape),
    nextCursor,
  })
  .meta({ id: "RecordChanges" });

export const actionVersionShape = actionShape
  .extend({
    notBefore: day.nullable(),
    circulatedOn: day.nullable(),
    recordedBy: z.string(),
    retractedAt: instant.nullable().describe("When it ceased to count; null while it counts"),
    retractedBy: z.string().nullable(),
    reason: z.string().nullable().describe("Why it was corrected or taken out"),
    supersededBy: z.string().nullable(),
    changed: z.array(z.enum(contentFields)).describe("In what it differs from the version before"),
  })
  .meta({ id: "ActionVersion" });

export const actionHistoryShape = z
  .object({
    state: z.string(),
    treaty: z.string(),
    current: z.string().nullable().describe("The version that counts; null where the act was taken out"),
    versions: z.array(actionVersionShape).describe("The oldest first"),
  })
  .meta({ id: "ActionHistory" });
