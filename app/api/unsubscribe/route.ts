import { endSubscription, findSubscription } from "#data/subscriptions/subscription.ts";
import { hashToken } from "#lib/auth/tokens.ts";
import { leadTo } from "#lib/http/lead-to.ts";
import { badParameters } from "#lib/http/problem.ts";
import { limitRequests } from "#lib/http/rate-limit.ts";
import { pathIn } from "#lib/i18n/path-in.ts";
import { localeNamed } from "#lib/i18n/translator.ts";
import { managePath } from "#lib/subscriptions/paths.ts";

/** Bytes of the form that a mail program sends. */
const longest = 1000;

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get("token")?.slice(0, 200) ?? "";
}

/**
 * Ends a subscription for a mail program, when whoever reads the mail presses its button (RFC 8058). It takes no cookies, and
 * is answered alike whether there was something to end or not: pressing again does no harm.
 */
export async function POST(request: Request): Promise<Response> {
  const limited = await limitRequests(request, null);
  if (limited !== null) return limited;
  const isLong = Number(request.headers.get("content-length") ?? "0") > longest;
  const form = isLong ? null : await request.formData().catch(() => null);
  if (form?.get("List-Unsubscribe") !== "One-Click") {
    return badParameters([{ field: "List-Unsubscribe", rule: "form", value: "" }]);
  }
  const subscription = await findSubscription("manage", hashToken(tokenOf(request)));
  if (subscription !== null) await endSubscription(subscription.id);
  return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
}

/** Leads whoever opens the address in a browser to the page where they end it themselves. Opening alone ends nothing. */
export async function GET(request: Request): Promise<Response> {
  const token = tokenOf(request);
  const subscription = await findSubscription("manage", hashToken(token));
  const locale = localeNamed(subscription?.locale ?? "");
  return leadTo(pathIn(locale, managePath(encodeURIComponent(token))));
}
