import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { freePort, portProblem } from "#lib/database/ports.ts";
import { isAlive } from "#lib/database/processes.ts";
import { scratchFolder } from "#lib/testing/scratch-folder.ts";

let dataDir = "";
beforeEach(() => {
  dataDir = scratchFolder();
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function run(variables: Readonly<Record<string, string>>) {
  const { DATABASE_URL: _url, ...rest } = process.env;
  return spawn(process.execPath, ["--disable-warning=DeprecationWarning", join(import.meta.dirname, "start.ts")], {
    env: { ...rest, HOST: "127.0.0.1", DATA_DIR: dataDir, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function ending(variables: Readonly<Record<string, string>>) {
  const child = run(variables);
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { output, errors, code };
}

it("refuses a port that is in use before it does anything else", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const { output, errors, code } = await ending({ PORT: String(port) });
  other.close();
  expect(errors).toBe(
    `Port ${port} of 127.0.0.1 is in use by another program: stop that, or set PORT to another one.\n`,
  );
  expect({ output, code, began: existsSync(join(dataDir, "postgres")) }).toEqual({ output: "", code: 1, began: false });
});

it("says in one sentence that the database cannot be reached, without the password", async () => {
  const port = await freePort();
  const { errors, code } = await ending({
    PORT: String(await freePort()),
    DATABASE_URL: `postgresql://tracker:secret@127.0.0.1:${port}/tracker`,
  });
  expect(errors).toBe(`No PostgreSQL server listens at 127.0.0.1:${port}, which DATABASE_URL names.\n`);
  expect(code).toBe(1);
});

it("says in one sentence which variable breaks its rule", async () => {
  const { errors, code } = await ending({ PORT: "99999" });
  expect(errors).toBe("The environment variable PORT must be a whole number from 1 to 65535.\n");
  expect(code).toBe(1);
});

// The first start of a clean clone builds the application.
it("serves, and on SIGTERM ends the server and then the database", { timeout: 300_000 }, async () => {
  const port = await freePort();
  const child = run({ PORT: String(port) });
  const errors = text(child.stderr);
  const ended = once(child, "exit");
  let ready: string | undefined;
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (!line.startsWith("Ready on")) continue;
    ready = line;
    break;
  }
  child.stdout.resume();
  if (ready === undefined) throw new Error(`${lines.join("\n")}\n${await errors}`);
  expect(ready).toMatch(
    new RegExp(`^Ready on http://127\\.0\\.0\\.1:${port} — database .+, migrations .+, facts .+, build .+, server .+$`),
  );
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  // The start page is one that the proxy rewrites, which depends on the address that Next.js thinks it has.
  expect((await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" })).status).toBe(200);
  const database = Number(readFileSync(join(dataDir, "postgres/cluster/postmaster.pid"), "utf8").split("\n")[0]);
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  expect(await errors).toBe("");
  expect({ database: isAlive(database), port: await portProblem("127.0.0.1", port) }).toEqual({
    database: false,
    port: undefined,
  });
});
