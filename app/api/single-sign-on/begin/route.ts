import { safeNext } from "#lib/auth/paths.ts";
import { beginSingleSignOn } from "#lib/auth/single-sign-on/begin.ts";
import { leadTo } from "#lib/http/lead-to.ts";
import { limitRequests } from "#lib/http/rate-limit.ts";
import { publicOrigin } from "#lib/public-origin.ts";

/**
 * The button of single sign-on. It leads to a page of ours that goes on to the provider, not to the provider itself: the
 * policy says where forms may lead, browsers hold every step that answers a form to it, and a provider may have many.
 */
export async function POST(request: Request): Promise<Response> {
  const limited = await limitRequests(request, null);
  if (limited !== null) return limited;
  const next = safeNext(new URL(request.url).searchParams.get("next"));
  // Of another site's form, and of one at another address of ours, at which the cookie would not come back.
  if (request.headers.get("origin") !== publicOrigin()) {
    return leadTo(`${publicOrigin()}/sign-in?${new URLSearchParams({ next })}`);
  }
  const begun = await beginSingleSignOn(next);
  if (begun.outcome !== "begun") return leadTo(`/sign-in?${new URLSearchParams({ said: begun.outcome, next })}`);
  return leadTo("/sign-in?step=provider", begun.cookies);
}
