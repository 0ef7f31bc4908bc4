import { expect, inject, it } from "vitest";
import { withDatabase } from "#lib/testing/admin-sql.ts";
import { checkServer, versionProblem } from "./check-server.ts";
import { freePort } from "./ports.ts";
import { StartupError } from "./startup-error.ts";

const server = inject("postgresUrl");

async function problemOf(url: string): Promise<string> {
  const error: unknown = await checkServer(url).then(
    () => new Error("the server will do"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StartupError);
  return error instanceof Error ? error.message : "";
}

function change(part: "password" | "username" | "port", value: string): string {
  const url = new URL(server);
  url[part] = value;
  return url.href;
}

it("is content with a server that will do", async () => {
  await checkServer(server);
});

it("says in one sentence what is wrong, and never the password", async () => {
  const password = new URL(server).password;
  const port = String(await freePort());
  const problems = await Promise.all([
    problemOf(change("port", port)),
    problemOf(change("password", "guess")),
    problemOf(change("password", "")),
    problemOf(change("username", "nobody")),
    problemOf(withDatabase(server, "missing")),
  ]);
  const address = new URL(server).host;
  expect(problems).toEqual([
    `No PostgreSQL server listens at 127.0.0.1:${port}, which DATABASE_URL names.`,
    `The PostgreSQL server at ${address} refused the user "postgres" or the password in DATABASE_URL.`,
    `The PostgreSQL server at ${address} wants a password, and DATABASE_URL holds none.`,
    `The PostgreSQL server at ${address} refused the user "nobody" or the password in DATABASE_URL.`,
    `The PostgreSQL server at ${address} has no database "missing": make it, or correct DATABASE_URL.`,
  ]);
  for (const problem of problems) expect(problem).not.toContain(password);
});

it("wants version 15 or newer", () => {
  expect(versionProblem(150_000, "15.0")).toBeUndefined();
  expect(versionProblem(149_999, "14.12")).toBe(
    "The PostgreSQL server of DATABASE_URL is version 14.12: version 15 or newer is needed.",
  );
});
