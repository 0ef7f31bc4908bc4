import { z } from "zod";
import { assessorKinds, committeeGrades, makerKinds, measures, stateResponses } from "../entities/visit.ts";
import { followUpStatuses } from "../recommendations/follow-up.ts";
import { chainStepKinds } from "../recommendations/promise-chain.ts";
import { actionKinds } from "../treaty-law/actions.ts";
import { noEffects } from "../treaty-law/course.ts";
import { statusReasonKinds } from "../treaty-law/explain-status.ts";
import { participationStatuses } from "../treaty-law/status.ts";

/** The shape of each thing that leaves through the interface. Names are stable; OpenAPI is made from these. */

const precision = z.enum(["day", "month", "year", "unknown"]);
export const date = z
  .string()
  .nullable()
  .describe("YYYY-MM-DD, YYYY-MM or YYYY, as exactly as it is known; null when unknown");
export const day = z.string().describe("YYYY-MM-DD");
const instant = z.string().describe("A moment in UTC to the millisecond, as 2026-11-24T10:15:00.000Z");
export const knownDate = z.object({ date, precision });

export const sourceShape = z
  .object({
    title: z.string(),
    symbol: z.string().nullable(),
    url: z.string().nullable(),
    readOn: day.nullable(),
    asAt: z.string().nullable().describe("The day whose state of things the source shows"),
  })
  .meta({ id: "Source" });

export const actShape = knownDate.extend({ kind: z.enum(actionKinds) }).meta({ id: "Act" });

export const statusReasonShape = z
  .object({
    kind: z.enum(statusReasonKinds),
    text: z.string().describe("The same in words"),
    act: actShape
      .extend({ id: z.string() })
      .nullable()
      .describe("The act that it is about; its sources are at /api/v1/actions/{id}"),
    article: z.string().nullable().describe("Article of the treaty that the step rests on"),
    effectiveOn: day.nullable(),
    working: z
      .looseObject({ kind: z.string() })
      .nullable()
      .describe("The rule and the arithmetic of an entry into force or of a withdrawal's effect"),
    range: z
      .object({ earliest: day, latest: day })
      .nullable()
      .describe("Between which days an imprecise act took effect"),
    because: z.enum(noEffects).nullable().describe("Why an act had no effect"),
  })
  .meta({ id: "StatusReason" });

export const participationShape = z
  .object({
    state: z.string().describe("ISO 3166-1 alpha-3"),
    treaty: z.string(),
    status: z.enum(participationStatuses),
    signature: actShape.nullable(),
    consent: actShape.nullable(),
    entryIntoForce: knownDate.extend({ explanation: z.string() }).nullable(),
    withdrawal: z.object({ notifiedOn: date, effectiveOn: day }).nullable(),
    uncertain: z
      .boolean()
      .describe("The facts allow more than one status; status claims no more than must have happened"),
    possible: z.array(z.enum(participationStatuses)),
    provisional: actShape.nullable().describe("Provisional application, while the participant is no party"),
    completeTo: z.string().nullable().describe("Up to when the acts of this treaty are known to be complete"),
    why: z.array(statusReasonShape).describe("Why it stands there on that day, step by step"),
  })
  .meta({ id: "Participation" });

export const statusPeriodShape = z
  .object({
    status: z.enum(participationStatuses),
    from: day.nullable().describe("First day; null: since ever"),
    until: day.nullable().describe("First day no longer covered; null: still so"),
    uncertain: z.boolean(),
    possible: z.array(z.enum(participationStatuses)),
  })
  .meta({ id: "StatusPeriod" });

export const countsShape = z
  .object({
    parties: z.int().describe("In force for them (Vienna Convention art. 2(1)(g))"),
    contracting: z.int(),
    signatories: z.int().describe("Signed and not bound"),
    noAction: z.int(),
    former: z.int(),
    partiesOhchr: z.int().describe("Parties and contracting states, as OHCHR counts"),
    uncertain: z.int(),
  })
  .meta({ id: "Counts" });

export const stateShape = z
  .object({
    iso3: z.string(),
    name: z.string(),
    slug: z.string(),
    kind: z.enum(["state", "former-state", "organisation"]),
    region: z.string().nullable(),
    subregion: z.string().nullable(),
    unMember: z.boolean(),
  })
  .meta({ id: "State" });

export const treatyShape = z
  .object({
    code: z.string(),
    title: z.string(),
    shortTitle: z.string(),
    untcNumber: z.string(),
    adoptedOn: day,
    parent: z.string().nullable(),
    body: z.string().nullable(),
  })
  .meta({ id: "Treaty" });

export const treatyForceShape = z
  .object({
    official: day.nullable(),
    computed: day.nullable(),
    rule: z.string(),
    explanation: z.string(),
    conditions: z
      .array(
        z.object({
          kind: z.enum(["instruments", "share", "required-states"]),
          have: z.number(),
          need: z.number(),
          met: z.boolean(),
          missing: z.array(z.string()).optional().describe("ISO codes of named states that have not deposited"),
        }),
      )
      .describe("How far the conditions had come by the as-at day, or had come when they were met"),
  })
  .meta({ id: "TreatyEntryIntoForce" });

export const actionShape = knownDate
  .extend({
    id: z.string(),
    state: z.string(),
    treaty: z.string(),
    kind: z.enum(actionKinds),
    kindBasis: z.enum(["stated", "inferred", "not-stated"]),
    effectiveOn: day.nullable(),
    notification: z.string().nullable(),
    note: z.string().nullable(),
    sources: z.array(sourceShape),
    recordedAt: instant,
    supersedes: z.string().nullable().describe("Id of the version that this one corrects"),
  })
  .meta({ id: "Action" });

export const recommendationShape = z
  .object({
    ref: z.string(),
    state: z.string(),
    visit: z.string().nullable(),
    maker: z.string(),
    makerKind: z.enum(makerKinds),
    text: z.string(),
    language: z.string().describe("ISO 639-1"),
    theme: z.string().describe("What it is mainly about: the first of themes"),
    themes: z.array(z.string()),
    groups: z.array(z.string()),
    goals: z.array(z.int()).describe("Sustainable Development Goals"),
    addressee: z.string(),
    measure: z.enum(measures),
    response: z.enum(stateResponses),
    target: z.object({ treaty: z.string(), act: z.enum(["signature", "consent", "implementation"]) }).nullable(),
    ask: z.enum(["firm", "consider"]),
    basis: z.enum(["stated", "implied", "discussed"]),
    made: knownDate,
    symbol: z.string().nullable(),
    paragraph: z.string().nullable(),
    status: z.enum(followUpStatuses),
    statusSince: knownDate,
    daysOpen: z.int().nullable(),
  })
  .meta({ id: "Recommendation" });

const chainStepShape = knownDate
  .extend({ kind: z.enum(chainStepKinds), reference: z.string().nullable(), days: z.int().nullable() })
  .meta({ id: "ChainStep" });

export const recommendationDetailShape = recommendationShape
  .extend({
    history: z.array(
      knownDate.extend({
        status: z.enum(followUpStatuses),
        assessorKind: z.enum(assessorKinds).describe("The latest of the tracker is where the recommendation stands"),
        by: z.string(),
        grade: z.enum(committeeGrades).nullable().describe("Of a committee's follow-up procedure"),
        note: z.string(),
        lookedIn: z.string().nullable().describe("Where information was looked for in vain"),
        source: sourceShape,
      }),
    ),
    developments: z.array(knownDate.extend({ summary: z.string(), sources: z.array(sourceShape) })),
    chain: z.array(chainStepShape),
    sources: z.array(sourceShape),
  })
  .meta({ id: "RecommendationDetail" });

export const commitmentShape = z
  .object({
    ref: z.string(),
    state: z.string(),
    visit: z.string(),
    promisedBy: z.string(),
    side: z.enum(["visitor", "host"]),
    text: z.string(),
    made: knownDate,
    dueOn: day.nullable(),
    outcome: z.string(),
    outcomeDate: knownDate,
    outcomeNote: z.string().nullable(),
    daysOpen: z.int().nullable(),
    daysElapsed: z.int().nullable().describe("Whole days from the promise to its outcome, or so far"),
    daysLate: z.int().nullable().describe("Whole days past dueOn; negative where it was kept early"),
    chains: z.array(
      z.object({
        treaty: z.string(),
        act: z.enum(["signature", "consent", "implementation"]),
        steps: z.array(chainStepShape),
      }),
    ),
    sources: z.array(sourceShape),
  })
  .meta({ id: "Commitment" });

export const visitShape = z
  .object({
    id: z.string(),
    state: z.string(),
    title: z.string(),
    start: knownDate,
    end: knownDate,
    status: z.string(),
    mandateKind: z.string(),
    mandate: z.string().nullable(),
    reportSymbol: z.string().nullable(),
    recommendations: z.object({ total: z.int(), open: z.int() }),
    commitments: z.int(),
  })
  .meta({ id: "Visit" });
