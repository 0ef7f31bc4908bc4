import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clearLeftoverServer, readNote } from "./leftover-server.ts";
import { poll } from "./poll.ts";
import { freePort } from "./ports.ts";
import { program } from "./postgres-binaries.ts";
import { ensureCluster, superuser } from "./postgres-cluster.ts";
import { clusterFolder, findPostgresHome, type PostgresHome } from "./postgres-home.ts";
import { type Claim, claimServer } from "./server-claim.ts";
import { StartupError } from "./startup-error.ts";

const databaseName = "tracker";

export interface EmbeddedPostgres {
  /** Address of the application's database, with its password. */
  readonly url: string;
  /** Where the data is: below DATA_DIR, or elsewhere where PostgreSQL's user cannot reach that. */
  readonly folder: string;
  /** Settles with a sentence when the server ends without having been asked to. */
  readonly failed: Promise<string>;
  /** Ends the server after its open transactions are rolled back; settles when it has gone. */
  stop(): Promise<void>;
  /** Ends the server at once, as a crash would; PostgreSQL recovers from that at its next start. */
  kill(): void;
}

/**
 * Starts PostgreSQL on a data folder, which is made at first use, on a free port of the loopback address. The server
 * is ready and belongs to this process when this returns.
 * @param options.durable false gives up surviving a crash of the machine for speed: for tests
 * @throws StartupError where another application uses the folder, or the system does not allow it
 */
export async function startEmbeddedPostgres(dataDir: string, options = { durable: true }): Promise<EmbeddedPostgres> {
  const home = await findPostgresHome(dataDir);
  const password = await ensureCluster(home, options);
  for (let attempt = 1; ; attempt++) {
    await clearLeftoverServer(home, password);
    const started = await tryStart(home, password, options.durable);
    if (typeof started !== "string") return started;
    // The port was taken, or processes of a server that was killed are still ending: both pass.
    const passing = /could not (bind|create any TCP)|shared memory block|lock file .* already exists|starting up/.test(
      started,
    );
    if (!passing || attempt === 20)
      throw new StartupError(`The embedded database on ${home.folder} does not start: ${started}`);
  }
}

/**
 * Address of the database that another process of the application runs on a data folder, for a command that does its work
 * beside it. Nothing is started or stopped.
 * @returns null where none runs
 */
export async function findEmbeddedPostgres(dataDir: string): Promise<string | null> {
  const home = await findPostgresHome(dataDir);
  const port = readNote(home)?.port;
  if (port === undefined) return null;
  const password = await ensureCluster(home, { durable: true });
  const claim = await claimServer(port, password);
  // One that nobody holds was left behind: startEmbeddedPostgres knows what to do about it.
  if (claim.outcome === "claimed") await claim.release();
  return claim.outcome === "taken" ? addressOf(port, password) : null;
}

function addressOf(port: number, password: string): string {
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${databaseName}`;
}

/** @returns the running server, or why it did not start */
async function tryStart(home: PostgresHome, password: string, durable: boolean): Promise<EmbeddedPostgres | string> {
  const port = await freePort();
  const logFile = join(home.folder, "server.log");
  const child = spawnServer(home, port, logFile, durable);
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", () => resolve(reason(logFile)));
  });
  const claim = await poll<Claim>(async () => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
      return { outcome: "unreachable" };
    const attempt = await claimServer(port, password);
    return attempt.outcome === "unreachable" ? undefined : attempt;
  }, 60_000);
  if (claim?.outcome !== "claimed") {
    child.kill("SIGINT");
    const why = await ended;
    if (claim?.outcome !== "taken") return why;
    throw new StartupError(
      `Another application started on the data folder ${home.folder} at the same moment: set DATA_DIR to another folder.`,
    );
  }
  const { rows } = await claim.query(`SELECT 1 FROM pg_database WHERE datname = '${databaseName}'`);
  if (rows.length === 0) await claim.query(`CREATE DATABASE ${databaseName}`);

  let asked = false;
  return {
    url: addressOf(port, password),
    folder: home.folder,
    failed: new Promise((resolve) => {
      ended.then((why) => asked || resolve(`The embedded database ended by itself: ${why}`));
    }),
    async stop() {
      asked = true;
      await claim.release().catch(() => {});
      // On Windows the signal ends the process at once; PostgreSQL recovers from that at its next start.
      child.kill("SIGINT");
      await ended;
    },
    kill() {
      child.kill("SIGQUIT");
    },
  };
}

function spawnServer(home: PostgresHome, port: number, logFile: string, durable: boolean): ChildProcess {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" }),
  };
  mkdirSync(home.folder, { recursive: true });
  const log = openSync(logFile, "w", 0o600);
  try {
    // Detached, so that Ctrl-C in a terminal reaches the application alone, which then stops its parts in order.
    return spawn(
      program(home.binaries, "postgres"),
      ["-D", clusterFolder(home), ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
      { ...home.account, cwd: clusterFolder(home), detached: true, stdio: ["ignore", log, log] },
    );
  } finally {
    closeSync(log);
  }
}

/** The line of the log that tells why a server did not start. */
function reason(logFile: string): string {
  const lines = readFileSync(logFile, "utf8").trim().split("\n");
  const fatal = lines.find((line) => line.includes("FATAL:")) ?? lines.at(-1) ?? "";
  return fatal.replace(/^.*?(FATAL|LOG):\s+/, "") || "it gave no reason";
}
