import { z } from "zod";
import { firstYear, isIsoDay, lastYear } from "#domain/dates/calendar-date.ts";
import { toInstant } from "#domain/dates/instant.ts";
import { declarationKinds } from "#domain/entities/record.ts";
import { mandateKinds, measures, stateResponses, visitStatuses } from "#domain/entities/visit.ts";
import { groupKeys } from "#domain/participants/groups.ts";
import { followUpStatuses } from "#domain/recommendations/follow-up.ts";
import { recommendationOrders } from "#domain/recommendations/search.ts";
import { actionKinds } from "#domain/treaty-law/actions.ts";
import { matrixGroupings } from "#domain/visualisation/status-matrix.ts";
import { routing } from "../i18n/routing.ts";

/**
 * Every query parameter of pages and interface, with the rule that it must meet. The error of a rule is its name, which
 * messages put into words: `errors.rules.<name>`.
 */

/** Longest text that a search takes. */
const longestSearch = 200;
/** Longest name that a filter takes. */
const longestName = 300;
/** Most rows that one answer of the interface holds. */
const longestPage = 1000;

export const asAtSchema = z.string({ error: "day" }).refine(isIsoDay, { error: "day" });

const instantAt = (dayMeansIts: "start" | "end") =>
  z.string({ error: "instant" }).transform((text, context) => {
    const instant = toInstant(text, dayMeansIts);
    if (instant !== null) return instant;
    context.addIssue({ code: "custom", message: "instant" });
    return z.NEVER;
  });

/** Read into the form in which moments are compared. */
export const instantSchema = instantAt("end");

const codeList = (pattern: RegExp, rule: string) =>
  z.array(z.string().regex(pattern, { error: rule }), { error: rule }).max(50, { error: "tooMany" });

/** Names may hold commas: several are given by several parameters. */
const nameList = z
  .array(z.string().max(longestName, { error: "tooLong" }), { error: "text" })
  .max(50, { error: "tooMany" });

export const parameterSchemas = {
  asAt: asAtSchema,
  knownAt: instantSchema,
  recordedFrom: instantAt("start"),
  recordedTo: instantSchema,
  from: asAtSchema,
  to: asAtSchema,
  state: codeList(/^[A-Za-z0-9-]{2,60}$/, "code"),
  treaty: codeList(/^[A-Za-z0-9-]{2,40}$/, "code"),
  /** States side by side. */
  states: codeList(/^[A-Za-z0-9-]{2,60}$/, "code"),
  /** Groups of states. */
  within: z.array(z.enum(groupKeys, { error: "within" }), { error: "within" }).max(5, { error: "tooMany" }),
  /** States that make a group of the reader's own. */
  members: codeList(/^[A-Za-z0-9-]{2,60}$/, "code"),
  /** How the rows of a matrix are gathered, by what they are sorted: a word or a treaty; the treaty from which a part begins. */
  groupBy: z.enum(matrixGroupings, { error: "groupBy" }),
  sortBy: z.string({ error: "code" }).regex(/^[A-Za-z0-9-]{2,40}$/, { error: "code" }),
  start: z.string({ error: "code" }).regex(/^[A-Za-z0-9-]{2,40}$/, { error: "code" }),
  visit: codeList(/^[A-Za-z0-9-]{2,80}$/, "code"),
  /** Public name of one recommendation. */
  recommendation: z.string({ error: "code" }).regex(/^[A-Za-z0-9.-]{2,60}$/, { error: "code" }),
  theme: codeList(/^[a-z-]{2,40}$/, "code"),
  group: codeList(/^[a-z-]{2,40}$/, "code"),
  goal: codeList(/^(?:[1-9]|1[0-7])$/, "goal"),
  year: codeList(/^(?:19|20)\d\d$/, "year"),
  visitStatus: z
    .array(z.enum(visitStatuses, { error: "visitStatus" }), { error: "visitStatus" })
    .max(10, { error: "tooMany" }),
  mandateKind: z
    .array(z.enum(mandateKinds, { error: "mandateKind" }), { error: "mandateKind" })
    .max(10, { error: "tooMany" }),
  response: z.array(z.enum(stateResponses, { error: "response" }), { error: "response" }).max(10, { error: "tooMany" }),
  measure: z.array(z.enum(measures, { error: "measure" }), { error: "measure" }).max(10, { error: "tooMany" }),
  maker: nameList,
  addressee: nameList,
  order: z.enum(recommendationOrders, { error: "order" }),
  kind: z.array(z.enum(actionKinds, { error: "kind" }), { error: "kind" }).max(50, { error: "tooMany" }),
  declarationKind: z
    .array(z.enum(declarationKinds, { error: "declarationKind" }), { error: "declarationKind" })
    .max(50, { error: "tooMany" }),
  status: z
    .array(z.enum([...followUpStatuses, "open"], { error: "status" }), { error: "status" })
    .max(10, { error: "tooMany" }),
  actor: z.string({ error: "text" }).max(longestSearch, { error: "tooLong" }),
  operation: z.string({ error: "code" }).regex(/^[A-Za-z0-9.-]{1,60}$/, { error: "code" }),
  entity: z.string({ error: "code" }).regex(/^[A-Za-z0-9.-]{1,60}$/, { error: "code" }),
  q: z.string({ error: "text" }).max(longestSearch, { error: "tooLong" }),
  cursor: z.string({ error: "cursor" }).regex(/^[A-Za-z0-9_-]{1,400}$/, { error: "cursor" }),
  limit: z.coerce
    .number({ error: "limit" })
    .int({ error: "limit" })
    .min(1, { error: "limit" })
    .max(longestPage, { error: "limit" }),
  format: z.enum(["json", "csv"], { error: "format" }),
  /** Language of a file with words in it: its address has none of its own. */
  lang: z.enum(routing.locales, { error: "choice" }),
} as const;

export type ParameterName = keyof typeof parameterSchemas;
const listParameters: ReadonlySet<string> = new Set([
  "state",
  "treaty",
  "states",
  "within",
  "members",
  "visit",
  "theme",
  "group",
  "goal",
  "year",
  "visitStatus",
  "mandateKind",
  "response",
  "measure",
  "maker",
  "addressee",
  "kind",
  "declarationKind",
  "status",
]);

/** Lists whose values may hold a comma. */
const nameParameters: ReadonlySet<string> = new Set(["maker", "addressee"]);

/** A parameter that breaks its rule. `value` is shortened for showing. */
export interface BadParameter {
  readonly field: string;
  readonly rule: string;
  readonly value: string;
}

/** Values that the rules speak of, for the messages. */
export const ruleValues = { firstYear, lastYear, longestSearch, longestPage } as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

/** Reads one parameter from an address: lists may repeat the name or join values by commas; elsewhere the name stands once. */
export function readParameter(
  name: ParameterName,
  params: URLSearchParams,
): { value: unknown } | { bad: BadParameter } {
  const given = params.getAll(name);
  const bad = (rule: string): { bad: BadParameter } => ({
    bad: { field: name, rule, value: shorten(given.join(", ")) },
  });
  if (given.some((text) => controlCharacters.test(text))) return bad("control");
  const isList = listParameters.has(name);
  if (!isList && given.length > 1) return bad("once");
  const values = given
    // Who types a list by hand puts spaces behind its commas.
    .flatMap((text) => (isList && !nameParameters.has(name) ? text.split(",").map((one) => one.trim()) : [text]))
    .filter((text) => text !== "");
  if (values.length === 0) return { value: undefined };
  const parsed = parameterSchemas[name].safeParse(isList ? values : values[0]);
  return parsed.success ? { value: parsed.data } : bad(parsed.error.issues[0]?.message ?? "text");
}

type Read<Name extends ParameterName> = { [Key in Name]: z.infer<(typeof parameterSchemas)[Key]> | undefined };

/**
 * Reads the parameters that an address may have.
 * @returns their values, undefined where absent or empty, or every one that breaks its rule
 */
export function readParameters<Name extends ParameterName>(
  names: readonly Name[],
  params: URLSearchParams,
): { ok: true; values: Read<Name> } | { ok: false; bad: BadParameter[] } {
  const values: Partial<Record<Name, unknown>> = {};
  const bad: BadParameter[] = [];
  for (const name of names) {
    const result = readParameter(name, params);
    if ("bad" in result) bad.push(result.bad);
    else values[name] = result.value;
  }
  return bad.length > 0 ? { ok: false, bad } : { ok: true, values: values as Read<Name> };
}
