/**
 * Whether a request comes from a page of this site, as browsers say of every form that is sent. Next.js asks the same of its own
 * actions; routes that take a form with cookies ask it here.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = URL.parse(headers.get("origin") ?? "");
  // As Next.js finds its own name: what the proxy in front was asked for, else what this server was.
  const host = headers.get("x-forwarded-host")?.split(",")[0]?.trim() ?? headers.get("host");
  return origin !== null && host !== null && origin.host === host;
}
