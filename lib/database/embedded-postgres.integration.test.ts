import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runSql } from "#lib/testing/admin-sql.ts";
import { scratchFolder } from "#lib/testing/scratch-folder.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";
import { poll } from "./poll.ts";
import { isAlive } from "./processes.ts";
import { StartupError } from "./startup-error.ts";

let dataDir = "";
const running: EmbeddedPostgres[] = [];

beforeEach(() => {
  dataDir = scratchFolder();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(durable = false): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(dataDir, { durable });
  running.push(server);
  return server;
}

/** Another application on the same data folder, in a process that can be killed. */
function startElsewhere(): ChildProcess {
  const module = new URL("./embedded-postgres.ts", import.meta.url).href;
  const program = `const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
    const { url } = await startEmbeddedPostgres(${JSON.stringify(dataDir)}, { durable: false });
    console.log(url); setInterval(() => {}, 60_000);`;
  return spawn(process.execPath, ["--input-type=module", "--eval", program], { stdio: ["ignore", "pipe", "inherit"] });
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

function serverProcess(): number {
  return Number(readFileSync(join(dataDir, "postgres/cluster/postmaster.pid"), "utf8").split("\n")[0]);
}

async function notes(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query("SELECT * FROM note");
  await client.end();
  return rowCount ?? 0;
}

describe("the embedded PostgreSQL", () => {
  it("keeps its data from one start to the next, and its password from other users", async () => {
    const first = await start();
    await runSql(first.url, "CREATE TABLE note AS SELECT 1 AS n");
    const pid = serverProcess();
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    const second = await start();
    expect(await notes(second.url)).toBe(1);
    const client = new pg.Client({ connectionString: second.url.replace(/:[^:@]+@/, ":guess@") });
    await expect(client.connect()).rejects.toThrow(/password authentication failed/);
  });

  it("sorts Kazakh by Kazakh rules, and text of no language by Unicode's", async () => {
    const { url } = await start();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const letters = "unnest(string_to_array('Л К Қ Б Ә А Г Ғ В', ' ')) AS letter";
    const { rows } = await client.query<{ kazakh: string; any: string }>(
      `SELECT string_agg(letter, '' ORDER BY letter COLLATE "kk-x-icu") AS kazakh,
              (SELECT string_agg(w, ' ' ORDER BY w) FROM unnest(ARRAY['zebra', 'Åland', 'apple']) AS w) AS any FROM ${letters}`,
    );
    await client.end();
    expect(rows).toEqual([{ kazakh: "АӘБВГҒКҚЛ", any: "Åland apple zebra" }]);
  });

  it("starts again after its application was killed and the server went on", async () => {
    const killed = startElsewhere();
    const [url] = await once(killed.stdout ?? killed, "data");
    await runSql(String(url).trim(), "CREATE TABLE note AS SELECT 1 AS n");
    const abandoned = serverProcess();
    await kill(killed);
    expect(isAlive(abandoned)).toBe(true);
    expect(await notes((await start()).url)).toBe(1);
    expect(serverProcess()).not.toBe(abandoned);
  });

  it("starts again after the server itself was killed", async () => {
    const first = await start(true);
    await runSql(first.url, "CREATE TABLE note AS SELECT 1 AS n");
    process.kill(serverProcess(), "SIGKILL");
    expect(await first.failed).toMatch(/^The embedded database ended by itself/);
    expect(await notes((await start()).url)).toBe(1);
  });

  it("is not misled by a note that names a process of another kind", async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, "postgres/cluster/postmaster.pid"), `${process.pid}\n`);
    expect((await start()).url).toContain("127.0.0.1");
  });

  it("is made anew after its making was killed half-way", async () => {
    const killed = startElsewhere();
    const unfinished = () => readdirSync(dataDir).find((name) => name.includes("unfinished"));
    await poll(async () => {
      const name = unfinished();
      return name !== undefined && existsSync(join(dataDir, name, "cluster/PG_VERSION")) ? name : undefined;
    }, 20_000);
    await kill(killed);
    expect(unfinished()).toBeDefined();
    await start();
    expect(unfinished()).toBeUndefined();
  });

  it("refuses a second application on the same folder, in one sentence", async () => {
    const first = await start();
    const second = startEmbeddedPostgres(dataDir, { durable: false });
    await expect(second).rejects.toThrow(StartupError);
    await expect(second).rejects.toThrow(/^Another running application uses the data folder [^\n]+\.$/);
    await runSql(first.url, "SELECT 1");
  });

  it("serves one of two applications that start at the same moment", async () => {
    const outcomes = await Promise.allSettled([start(), start()]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    for (const outcome of outcomes) {
      if (outcome.status === "fulfilled") await runSql(outcome.value.url, "SELECT 1");
      else expect(outcome.reason).toBeInstanceOf(StartupError);
    }
  });
});
