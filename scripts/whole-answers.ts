// Loaded first into a process of Next.js (node --import), whose own compression is off: it sends what it has of a page piece by
// piece, and what is compressed in hundreds of small pieces stays three times as large as the same compressed as it flows.
// Files that never change were compressed when they were made (compressed-files.ts).
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";
import Negotiator from "negotiator";
import { env } from "#lib/env.ts";
import { compressedEnding, compressedFiles } from "./compressed-files.ts";

/** Of Brotli's eleven steps the one that takes as long as gzip's usual one, and gives less. */
const quality = 5;

const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } } });
const files = env().NODE_ENV === "production" ? compressedFiles() : new Map<string, string>();

/** Lets a request for a file be one for the same compressed, where it is there and the browser reads it. */
function preferCompressed(request: IncomingMessage, response: ServerResponse): void {
  const type = files.get(request.url ?? "");
  if (type === undefined) return;
  response.setHeader("Vary", "Accept-Encoding");
  if (new Negotiator(request).encoding(["br"]) === undefined) return;
  request.url += compressedEnding;
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Encoding", "br");
}

subscribe("http.server.request.start", (message) => {
  const { request, response } = message as { readonly request: IncomingMessage; readonly response: ServerResponse };
  preferCompressed(request, response);
  compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => undefined);
  // Next.js calls it after every piece, where it is there.
  Object.assign(response, { flush: undefined });
});
