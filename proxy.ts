import { type NextRequest, NextResponse } from "next/server";
import createIntlMiddleware from "next-intl/middleware";
import { routing } from "#lib/i18n/routing.ts";
import { type BadParameter, type ParameterName, parameterSchemas, readParameter } from "#lib/query/parameters.ts";

/**
 * The door of all pages: languages, and what no page could answer. A parameter that breaks its rule is answered with 400
 * and a page that names it, before any page runs; the interface under /api answers for itself.
 */
const intl = createIntlMiddleware(routing);

const pageParameters = (Object.keys(parameterSchemas) as ParameterName[]).filter((name) => name !== "format");

function firstBad(url: URL): BadParameter | null {
  if (/%00/i.test(url.pathname)) return { field: "address", rule: "control", value: "" };
  // Lists are paged by cursor; a page number would be ignored in silence.
  const page = url.searchParams.get("page");
  if (page !== null) return { field: "page", rule: "unknown", value: page.slice(0, 60) };
  for (const name of pageParameters) {
    if (!url.searchParams.has(name)) continue;
    const result = readParameter(name, url.searchParams);
    if ("bad" in result) return result.bad;
  }
  return null;
}

export default function proxy(request: NextRequest): NextResponse {
  const bad = firstBad(request.nextUrl);
  if (bad === null) return intl(request);
  const locale =
    routing.locales.find((one) => request.nextUrl.pathname.startsWith(`/${one}/`)) ?? routing.defaultLocale;
  const target = new URL(`/${locale}/bad-request`, request.url);
  target.search = new URLSearchParams({ field: bad.field, rule: bad.rule, value: bad.value }).toString();
  return NextResponse.rewrite(target, { status: 400 });
}

export const config = {
  matcher: ["/((?!api|healthz|readyz|_next|_vercel|.*\\.(?:svg|png|ico|txt|xml|webmanifest)$).*)"],
};
