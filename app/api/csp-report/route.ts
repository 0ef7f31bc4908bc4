import { readReports } from "#lib/http/csp-reports.ts";
import { limitRequests } from "#lib/http/rate-limit.ts";

/** Longest report that is read; browsers send a few hundred bytes for each. */
const longest = 16_384;
const minute = 60_000;
const mostInAMinute = 5;

let window = { began: 0, logged: 0 };

/** Whether another report may be logged: whoever floods this address does not flood the log. */
function mayLog(now: number): boolean {
  if (now - window.began >= minute) window = { began: now, logged: 0 };
  window.logged += 1;
  return window.logged <= mostInAMinute;
}

/** The text of a request, or null where it is longer than it may be. */
async function boundedText(request: Request): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longest) return null;
  }
  return text;
}

/** Takes what browsers report of the content security policy, and logs a few a minute. Anybody may send anything here. */
export async function POST(request: Request): Promise<Response> {
  const limited = await limitRequests(request, null);
  if (limited !== null) return limited;
  const text = await boundedText(request);
  if (text === null) return new Response(null, { status: 413 });
  for (const report of readReports(text)) {
    if (mayLog(Date.now())) console.warn(`Content security policy: ${report}`);
  }
  return new Response(null, { status: 204 });
}
