// Loaded first into a process of Next.js (node --import), whose own compression is off: it sends what it has of a page piece by
// piece, and what is compressed in hundreds of small pieces stays three times as large as the same compressed as it flows.
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";

/** Of Brotli's eleven steps the one that takes as long as gzip's usual one, and gives less. */
const quality = 5;

const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } } });

subscribe("http.server.request.start", (message) => {
  const { request, response } = message as { readonly request: IncomingMessage; readonly response: ServerResponse };
  compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => undefined);
  // Next.js calls it after every piece, where it is there.
  Object.assign(response, { flush: undefined });
});
