import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { freePort } from "#lib/database/ports.ts";
import { authDatabase } from "../testing/people.ts";
import { begun, fileProvider, setSingleSignOn } from "../testing/single-sign-on.ts";
import { beginSingleSignOn } from "./begin.ts";
import { checkProvider } from "./check-provider.ts";
import { finishSingleSignOn } from "./finish.ts";

authDatabase();
const provider = fileProvider();
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Something that is no provider, or a bad one. @returns its address */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that publishes a configuration, with the changes that make it a bad one, and answers all else by its own idea. */
async function publishing(changes: object, others: RequestListener = (_, answer) => answer.end("hello")) {
  const issuer: string = await serve((request, answer) => {
    if (!request.url?.includes(".well-known")) return others(request, answer);
    const paths = { authorization_endpoint: "/auth", token_endpoint: "/token", jwks_uri: "/jwks" };
    const endpoints = Object.entries(paths).map(([name, path]) => [name, `${issuer}${path}`]);
    answer.setHeader("content-type", "application/json");
    answer.end(JSON.stringify({ issuer, ...Object.fromEntries(endpoints), ...changes }));
  });
  return issuer;
}

const faultOf = async (issuer: string, seconds?: number) => {
  const checked = await checkProvider({ issuer, clientId: "tracker", clientSecret: "secret" }, seconds);
  return checked.outcome === "bad" ? checked.fault : checked.outcome;
};

test("a good configuration is told, with what the provider has to know", async () => {
  const redirectUri = "http://127.0.0.1:3000/api/single-sign-on/callback";
  expect(await checkProvider(provider())).toEqual({ outcome: "good", redirectUri });
});

test("a client or secret that the provider does not know is told", async () => {
  const refused = { outcome: "bad", fault: "client-refused", says: "" };
  expect(await checkProvider({ ...provider(), clientSecret: "wrong" })).toEqual(refused);
  expect(await checkProvider({ ...provider(), clientSecret: "" })).toEqual(refused);
  expect(await checkProvider({ ...provider(), clientId: "another" })).toEqual(refused);
});

test("an issuer by another name is told, with the name", async () => {
  const says = provider().issuer;
  const other = await publishing({ issuer: says });
  const checked = await checkProvider({ ...provider(), issuer: other });
  expect(checked).toEqual({ outcome: "bad", fault: "issuer-differs", says });
});

test("what does not answer is unreachable", async () => {
  expect(await faultOf(`http://127.0.0.1:${await freePort()}`)).toBe("unreachable");
  expect(await faultOf("https://no-such-host.invalid")).toBe("unreachable");
  expect(await faultOf(await serve((request) => request.socket.destroy()))).toBe("unreachable");
  expect(await faultOf(await serve((_, answer) => answer.writeHead(503).end()))).toBe("unreachable");
  // It answers the headers and then never goes on.
  expect(await faultOf(await serve((_, answer) => void answer.writeHead(200).write("{")), 0.2)).toBe("unreachable");
});

test("what answers something else is no provider", async () => {
  const json = { "content-type": "application/json" };
  for (const listener of [
    (_, answer) => answer.end("<h1>hello</h1>"),
    (_, answer) => answer.writeHead(404).end(),
    (_, answer) => answer.writeHead(302, { location: provider().issuer }).end(),
    (_, answer) => answer.writeHead(200, json).end("{"),
    (_, answer) => answer.writeHead(200, json).end("[]"),
    (_, answer) => answer.writeHead(200, json).end(`{"issuer":"no address"}`),
    (_, answer) => answer.writeHead(200, json).end(`{"issuer":"${"x".repeat(600_000)}"}`),
  ] satisfies RequestListener[]) {
    expect(await faultOf(await serve(listener)), String(listener)).toBe("not-a-provider");
  }
  expect(await faultOf(await publishing({ token_endpoint: "http://id.example.org/token" }))).toBe("not-a-provider");
  expect(await faultOf(await publishing({ authorization_endpoint: undefined }))).toBe("not-a-provider");
  expect(await faultOf("http://id.example.org")).toBe("not-a-provider");
});

test("a provider whose answers cannot be believed signs nobody in", async () => {
  const answers: readonly RequestListener[] = [
    (_, answer) => answer.end("hello"),
    (_, answer) => answer.writeHead(500).end(),
    (_, answer) => answer.writeHead(200, { "content-type": "application/json" }).end("[]"),
    (_, answer) =>
      answer
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ access_token: "a", token_type: "Bearer", id_token: "a.b.c" })),
  ];
  const outcomes: string[] = [];
  for (const answer of answers) {
    const issuer = await publishing({}, answer);
    await setSingleSignOn({ issuer, clientSecret: "secret" });
    const { user, waiting } = await begun();
    const query = new URLSearchParams({ state: waiting.state, code: "code" });
    outcomes.push((await finishSingleSignOn(query, user.headers())).outcome);
  }
  expect(outcomes).toEqual(["unusable", "unreachable", "unusable", "unusable"]);
});

test("the button tells that the provider does not answer", async () => {
  await setSingleSignOn({ issuer: `http://127.0.0.1:${await freePort()}` });
  expect(await beginSingleSignOn("/admin")).toEqual({ outcome: "unreachable" });
  await setSingleSignOn({ issuer: await serve((_, answer) => answer.end("hello")) });
  expect(await beginSingleSignOn("/admin")).toEqual({ outcome: "unusable" });
});
