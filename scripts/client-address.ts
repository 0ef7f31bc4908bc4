// Loaded first into a process of Next.js (node --import). Next.js tells its routes where a request comes from by the header
// X-Forwarded-For, and keeps what a client wrote into it: this puts the one address there that is to be believed.
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { env } from "#lib/env.ts";
import { clientAddress } from "#lib/http/client-address.ts";

const trustProxy = env().TRUST_PROXY;

subscribe("http.server.request.start", (message) => {
  const { request } = message as { readonly request: IncomingMessage };
  const given = request.headers["x-forwarded-for"];
  const forwardedFor = Array.isArray(given) ? given.join(",") : given;
  request.headers["x-forwarded-for"] = clientAddress(forwardedFor, request.socket.remoteAddress, trustProxy);
});
