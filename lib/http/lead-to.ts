/** Leads a browser on to a page, by GET. @param cookies to set, as Set-Cookie lines */
export function leadTo(address: string, cookies: readonly string[] = []): Response {
  // Relative where it is ours: by whatever name the browser reached this site, it stays there.
  const headers = new Headers({ Location: address, "Cache-Control": "no-store" });
  for (const line of cookies) headers.append("Set-Cookie", line);
  return new Response(null, { status: 303, headers });
}
