import { createHash } from "node:crypto";

/** The entity tag of a text: the same text has the same one. */
export function etagOf(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
}

/**
 * Whether whoever asks has this answer already (RFC 9110, 13.1.2 and 13.1.3: tags decide where any are given).
 * @param lastModified when what is answered changed last; null where that is not known
 */
export function isHeld(headers: Headers, etag: string, lastModified: Date | null = null): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null) {
    const known = tags.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
    return known.includes(etag) || known.includes("*");
  }
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return lastModified !== null && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}

/** A text for whoever does not have it yet, which caches may keep for a minute. */
export function answerText(
  request: Request,
  text: string,
  { type, lastModified }: { readonly type: string; readonly lastModified: Date | null },
): Response {
  const etag = etagOf(text);
  const headers = new Headers({
    "Content-Type": `${type}; charset=utf-8`,
    "Cache-Control": "public, max-age=60",
    ETag: etag,
    "Access-Control-Allow-Origin": "*",
  });
  if (lastModified !== null) headers.set("Last-Modified", lastModified.toUTCString());
  return isHeld(request.headers, etag, lastModified)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}
