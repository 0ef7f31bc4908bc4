import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import createIntlMiddleware from "next-intl/middleware";
import { findRetraction, retractable } from "#data/find-retraction.ts";
import { isKnown, type Section, sections } from "#data/is-known.ts";
import { toInstant } from "#domain/dates/instant.ts";
import { pageDenial } from "#lib/auth/door.ts";
import { accountSetUp, signInFor } from "#lib/auth/paths.ts";
import { env } from "#lib/env.ts";
import { filePolicy, pagePolicy, reportingEndpoints, uploadPolicy } from "#lib/http/content-security-policy.ts";
import { embeddable, embeddedHeader } from "#lib/http/embedding.ts";
import { badFormPost } from "#lib/http/form-post.ts";
import { limitRequests } from "#lib/http/rate-limit.ts";
import { type Locale, routing } from "#lib/i18n/routing.ts";
import { unknownNameIn } from "#lib/query/naming-parameters.ts";
import { type BadParameter, type ParameterName, parameterSchemas, readParameter } from "#lib/query/parameters.ts";
import { badPeriod } from "#lib/query/periods.ts";
import { isOffered } from "#lib/settings/is-offered.ts";

/**
 * The door of all pages: languages, and what no page could answer. A parameter that breaks its rule is answered with 400,
 * a name that nothing has with 404, and one whose record was taken out with 410, each with a page that leads on, before any page runs: a page that finds out by
 * itself is sent without its text, which only JavaScript would then fill in. The interface under /api answers for itself.
 */
const intl = createIntlMiddleware(routing);

/** Of files alone: pages have their language in their address. */
const fileParameters: ReadonlySet<string> = new Set(["format", "lang"]);
const pageParameters = (Object.keys(parameterSchemas) as ParameterName[]).filter((name) => !fileParameters.has(name));
const lists: ReadonlySet<string> = new Set([
  "states",
  "treaties",
  "visits",
  "recommendations",
  "ageing",
  "changes",
  "map",
  "matrix",
  "compare",
  "open-questions",
  "about",
]);

function firstBad(url: URL): BadParameter | null {
  // Lists are paged by cursor; a page number would be ignored in silence.
  const page = url.searchParams.get("page");
  if (page !== null) return { field: "page", rule: "unknown", value: page.slice(0, 60) };
  for (const name of pageParameters) {
    if (!url.searchParams.has(name)) continue;
    const result = readParameter(name, url.searchParams);
    if ("bad" in result) return result.bad;
  }
  return badPeriod(url.searchParams);
}

/** The parts of an address after its language; null where it is no text. */
function partsOf(pathname: string): { locale: Locale; parts: string[] } | null {
  try {
    const parts = decodeURIComponent(pathname).split("/").filter(Boolean);
    const locale = routing.locales.find((one) => one === parts[0]);
    return locale === undefined ? { locale: routing.defaultLocale, parts } : { locale, parts: parts.slice(1) };
  } catch {
    return null;
  }
}

async function leadsSomewhere([section, name, ...more]: readonly string[], query: URLSearchParams): Promise<boolean> {
  // Read before by firstBad, so that it is a moment where it is given at all.
  const knownAt = toInstant(query.get("knownAt") ?? "");
  if (section === undefined) {
    // The dashboard is about the state that its address names.
    const focus = query.get("state");
    return focus === null || focus === "" || (await isKnown("states", focus, knownAt));
  }
  if (section === "states" && name !== undefined && more.length === 1 && more[0] !== "report") {
    // One state under one treaty.
    return (await isKnown("states", name, knownAt)) && (await isKnown("treaties", more[0] ?? "", knownAt));
  }
  if (section === "embed") return more.length === 0 && embeddable.some((one) => one === name);
  if (section === "subscribe") return name !== undefined && (await canBeFollowed(name, more));
  // What is made of a page to be printed is there where the page is.
  const [part, ...beyond] = more;
  const isPart =
    beyond.length === 0 &&
    ((part === "briefing" && section === "visits") || (part === "report" && ["states", "visits"].includes(section)));
  if (more.length > 0 && !isPart) return false;
  if (name === undefined) return lists.has(section);
  return sections.includes(section as Section) && (await isKnown(section as Section, name, knownAt));
}

/** Whether there is something to follow under the parts of an address of a form that asks for mail. */
async function canBeFollowed(kind: string, [name, ...more]: readonly string[]): Promise<boolean> {
  if (kind === "recommendations") return name === undefined;
  const section = (["states", "treaties", "visits"] as const).find((one) => one === kind);
  return section !== undefined && name !== undefined && more.length === 0 && (await isKnown(section, name, null));
}

/** The query of the page that tells how what stood at an address was taken out of the record; null where nothing was. */
async function retractedQuery(
  [given, name, ...more]: readonly string[],
  query: URLSearchParams,
): Promise<Record<string, string> | null> {
  const section = retractable.find((one) => one === given);
  if (section === undefined || name === undefined || more.length > 0) return null;
  const knownAt = query.get("knownAt");
  const retraction = await findRetraction(section, name, toInstant(knownAt ?? ""));
  if (retraction === null) return null;
  return { section, name, ...(knownAt === null ? {} : { knownAt }) };
}

/** Pages about one's own account. Like the working pages they are about nothing that the record names. */
const accountPages: ReadonlySet<string> = new Set(["sign-in", "account", "setup", "invite"]);

/** What answers for pages that need an account; null where the page may answer. */
async function accountAnswer(
  request: NextRequest,
  { locale, parts }: { locale: Locale; parts: readonly string[] },
): Promise<NextResponse | null> {
  const denial = await pageDenial(parts, request.headers);
  if (denial === null) return null;
  const { pathname, search } = request.nextUrl;
  if (denial === "not-signed-in") return NextResponse.redirect(new URL(signInFor(pathname + search), request.url), 303);
  if (denial === "second-factor-missing") return NextResponse.redirect(new URL(accountSetUp, request.url), 303);
  return answerWith(request, `/${locale}/not-allowed`, 403, {});
}

function answerWith(request: NextRequest, path: string, status: number, query: Record<string, string>): NextResponse {
  const target = new URL(path, request.url);
  target.search = new URLSearchParams(query).toString();
  return NextResponse.rewrite(target, { status, request: { headers: request.headers } });
}

/** What is no page: the interface, the health check, exports, feeds and calendars, files that administrators set, the shapes of the map and the framework's own files. */
function isNoPage(pathname: string): boolean {
  return (
    /^\/(api|healthz|exports|brand|shapes|_next)(\/|$)/.test(pathname) ||
    /^\/(feeds\/(recommendations|[^/]+\/[^/]+)\.atom|calendars\/(visits|[^/]+\/[^/]+)\.ics)$/.test(pathname)
  );
}

/** The content security policy of what is no page; null for pages. */
function policyOf(pathname: string): string | null {
  if (pathname.startsWith("/brand/logo/")) return uploadPolicy;
  return isNoPage(pathname) ? filePolicy : null;
}

/** What answers for itself: what is no page, and files by their ending. */
function answersForItself(pathname: string): boolean {
  return isNoPage(pathname) || /\.(svg|png|ico|txt|xml|webmanifest)$/.test(pathname);
}

/** Whether an address is of a picture that other sites may show in a frame. */
function isEmbedded(pathname: string): boolean {
  return partsOf(pathname)?.parts[0] === "embed";
}

/** Answers with the content security policy that fits; the other headers of security stand in next.config.js. */
export default async function proxy(request: NextRequest): Promise<NextResponse> {
  const development = env().NODE_ENV === "development";
  const nonce = randomBytes(16).toString("base64");
  const embedded = isEmbedded(request.nextUrl.pathname);
  const ownPolicy = policyOf(request.nextUrl.pathname);
  const policy = ownPolicy ?? pagePolicy(nonce, { development, embedded });
  // Whoever asks cannot say it: what stands around a page is left out of pictures for other sites alone.
  request.headers.delete(embeddedHeader);
  if (embedded) request.headers.set(embeddedHeader, "1");
  // Next.js takes the nonce for its scripts from here, so that one which the request brought must not stay.
  request.headers.set("Content-Security-Policy", policy);
  const response = await answerTo(request);
  response.headers.set("Content-Security-Policy", policy);
  if (ownPolicy === null) response.headers.set("Reporting-Endpoints", reportingEndpoints);
  return response;
}

async function answerTo(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  // A form. Routes of the interface count by themselves, where they know whose key was sent.
  if (request.method === "POST" && !isNoPage(pathname)) {
    const refused = (await limitRequests(request, null)) ?? (await badFormPost(request));
    if (refused !== null) return new NextResponse(refused.body, refused);
  }
  const address = partsOf(pathname);
  if (address !== null && answersForItself(pathname)) {
    return NextResponse.next({ request: { headers: request.headers } });
  }
  if (address === null || address.parts.some((part) => part.includes("\0"))) {
    const query = { field: "address", rule: "text", value: "" };
    return answerWith(request, `/${routing.defaultLocale}/bad-request`, 400, query);
  }
  if (!(await isOffered(address.locale))) return answerWith(request, `/${routing.defaultLocale}/not-here`, 404, {});
  // What an address says of a form's fields is no parameter of the page: the form says what is wrong with it.
  const fillsForm = address.parts[0] === "admin" && address.parts[1] === "records";
  const { searchParams } = request.nextUrl;
  const bad = fillsForm
    ? null
    : (firstBad(request.nextUrl) ?? (await unknownNameIn(address.parts[0] ?? "", searchParams)));
  if (bad !== null) return answerWith(request, `/${address.locale}/bad-request`, 400, { ...bad });
  const [section = "", ...rest] = address.parts;
  // Pages of whoever holds an address from a mail; they say themselves what it opens.
  if (section === "subscription" && ["", "confirm"].includes(rest.join("/"))) return intl(request);
  if (section === "admin" || (accountPages.has(section) && rest.length === 0)) {
    return (await accountAnswer(request, address)) ?? intl(request);
  }
  if (!(await leadsSomewhere(address.parts, request.nextUrl.searchParams))) {
    const retracted = await retractedQuery(address.parts, request.nextUrl.searchParams);
    if (retracted !== null) return answerWith(request, `/${address.locale}/retracted`, 410, retracted);
    const knownAt = request.nextUrl.searchParams.get("knownAt");
    return answerWith(request, `/${address.locale}/not-here`, 404, knownAt === null ? {} : { knownAt });
  }
  return intl(request);
}

export const config = {
  // Everything, so that an address that is no text is refused wherever it leads; but for the one that takes files, which
  // would be read whole before this runs.
  matcher: ["/((?!brand/logo$).*)"],
};
