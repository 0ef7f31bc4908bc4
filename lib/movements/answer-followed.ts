import { type FollowedThing, findFollowed } from "#data/find-followed.ts";
import type { Scope } from "#data/find-named.ts";
import { readScope } from "#lib/exports/pictures/scope.ts";
import { badParameters, goneProblem, notFoundProblem, unexpectedProblem } from "#lib/http/problem.ts";
import { type Locale, routing } from "#lib/i18n/routing.ts";
import { type BadParameter, readParameter, readParameters } from "#lib/query/parameters.ts";
import { readRecommendationSearch, searchParameters } from "#lib/query/recommendation-search.ts";
import { followedSearch } from "./followed-search.ts";

/** What an address of a feed or calendar asks for beside what it is about. */
export interface FollowedAddress {
  readonly locale: Locale;
  /** The place after which the page begins; null for the first. */
  readonly cursor: string | null;
  /** The part of its query that says the language, to be carried on; empty for the default one. */
  readonly query: string;
}

type Answer = (found: FollowedThing, address: FollowedAddress) => Promise<Response>;

/** Answers for a feed of a search: its filters are those of the list of recommendations. */
export function answerForSearch(request: Request, answer: Answer): Promise<Response> {
  return answering(request, [...searchParameters, "cursor"], async (params, address) => {
    const read = readRecommendationSearch(params);
    if (!read.ok) return badParameters(read.bad);
    return answer(await followedSearch(read.search, address.locale), address);
  });
}

/**
 * Answers for a feed or calendar of one state, treaty or visit.
 * @param file the last part of the address: the name, with the ending of the kind of file
 */
export function answerForNamed(
  request: Request,
  { section, file, ending }: { readonly section: string; readonly file: string; readonly ending: string },
  sections: readonly ("states" | "treaties" | "visits")[],
  answer: Answer,
): Promise<Response> {
  return answering(request, ending === ".atom" ? ["cursor"] : [], async (_, address) => {
    const kind = sections.find((one) => one === section);
    const name = file.endsWith(ending) ? file.slice(0, -ending.length) : "";
    if (kind === undefined || !/^[\w-]{1,80}$/.test(name)) return notFoundProblem("address", "");
    const found = await findFollowed(kind, name, address.locale);
    if (found.outcome === "retracted") return goneProblem(found.title);
    return found.outcome === "unknown" ? notFoundProblem(problemKinds[kind], name) : answer(found, address);
  });
}

/** Answers for a calendar of several states, by their codes or names in the query, or of all where it names none. */
export function answerForStates(
  request: Request,
  answer: (scope: Scope, address: { readonly locale: Locale; readonly named: readonly string[] }) => Promise<Response>,
): Promise<Response> {
  return answering(request, ["state"], async (params, { locale }) => {
    const read = readParameters(["state"], params);
    if (!read.ok) return badParameters(read.bad);
    const scope = await readScope(read.values);
    return scope instanceof Response ? scope : answer(scope, { locale, named: read.values.state ?? [] });
  });
}

const problemKinds = { states: "state", treaties: "treaty", visits: "visit" } as const;

async function answering(
  request: Request,
  names: readonly string[],
  answer: (params: URLSearchParams, address: FollowedAddress) => Promise<Response>,
): Promise<Response> {
  try {
    const { searchParams: params } = new URL(request.url);
    const bad = [...new Set(params.keys())]
      .filter((key) => ![...names, "lang"].includes(key))
      .map((field): BadParameter => ({ field: field.slice(0, 60), rule: "unknown", value: "" }));
    const cursor = readParameter("cursor", params);
    const locale = languageOf(params);
    if ("bad" in cursor) bad.push(cursor.bad);
    if (locale === null) bad.push({ field: "lang", rule: "choice", value: "" });
    if (bad.length > 0 || locale === null) return await badParameters(bad);
    const query = locale === routing.defaultLocale ? "" : `lang=${locale}`;
    const after = "value" in cursor && typeof cursor.value === "string" ? cursor.value : null;
    return await answer(params, { locale, cursor: after, query });
  } catch (error) {
    console.error(error);
    return await unexpectedProblem();
  }
}

/** The language asked for, the default one where none is; null for one that there is not. */
function languageOf(params: URLSearchParams): Locale | null {
  const given = params.getAll("lang");
  if (given.length === 0) return routing.defaultLocale;
  return given.length === 1 ? (routing.locales.find((one) => one === given[0]) ?? null) : null;
}
