import { accountSetUp } from "#lib/auth/paths.ts";
import { finishSingleSignOn } from "#lib/auth/single-sign-on/finish.ts";
import { endedCookie } from "#lib/auth/single-sign-on/waiting-sign-in.ts";
import { leadTo } from "#lib/http/lead-to.ts";

/** Where the provider sends people back to. What the browser waited for ends here, whatever came of it. */
export async function GET(request: Request): Promise<Response> {
  const finished = await finishSingleSignOn(new URL(request.url).searchParams, request.headers);
  const { outcome, next } = finished;
  const ended = await endedCookie();
  if (!("cookies" in finished)) return leadTo(`/sign-in?${new URLSearchParams({ said: outcome, next })}`, [ended]);
  const cookies = [ended, ...finished.cookies];
  if (finished.outcome === "code-needed") {
    return leadTo(`/sign-in?${new URLSearchParams({ step: "code", next })}`, cookies);
  }
  return leadTo(finished.needsFactor ? accountSetUp : next, cookies);
}
