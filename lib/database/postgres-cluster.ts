import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { program } from "./postgres-binaries.ts";
import { clusterFolder, type PostgresHome } from "./postgres-home.ts";
import { isAlive } from "./processes.ts";
import { StartupError } from "./startup-error.ts";

/** The superuser of the embedded PostgreSQL. */
export const superuser = "postgres";

/**
 * Makes the data folder of PostgreSQL where there is none yet. It is made under another name and renamed when it is
 * complete, so that an interrupted one never counts.
 * @returns the superuser's password
 * @throws StartupError where initdb fails, or the folder belongs to someone else or to another version of PostgreSQL
 */
export async function ensureCluster(home: PostgresHome, options: { readonly durable: boolean }): Promise<string> {
  if (!existsSync(home.folder)) await create(home, options.durable);
  try {
    const made = readFileSync(join(clusterFolder(home), "PG_VERSION"), "utf8").trim();
    const [shipped] = home.binaries.version.split(".");
    if (made !== shipped) {
      throw new StartupError(
        `The database in ${home.folder} was made by PostgreSQL ${made} and the one installed is ${shipped}: see "Upgrade" in docs/operations.md.`,
      );
    }
    return readFileSync(join(home.folder, "password"), "utf8").trim();
  } catch (error) {
    if (error instanceof StartupError) throw error;
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new StartupError(
      `The database in ${home.folder} cannot be read (${why}): it belongs to another user, or is damaged.`,
    );
  }
}

async function create(home: PostgresHome, durable: boolean): Promise<void> {
  const parent = dirname(home.folder);
  removeUnfinished(parent, basename(home.folder));
  const unfinished = `${home.folder}.unfinished-${randomBytes(4).toString("hex")}-${process.pid}`;
  underWay.add(basename(unfinished));
  try {
    mkdirSync(unfinished, { mode: 0o711 });
    const password = randomBytes(24).toString("hex");
    const passwordFile = join(unfinished, "password");
    writeFileSync(passwordFile, password, { mode: 0o600 });
    const cluster = join(unfinished, "cluster");
    mkdirSync(cluster, { mode: 0o700 });
    give(home, passwordFile);
    give(home, cluster);
    await initdb(home, cluster, passwordFile, durable);
    if (home.account !== undefined) chownSync(passwordFile, 0, 0);
    renameSync(unfinished, home.folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another start has finished meanwhile: its folder serves as well.
    if (!existsSync(home.folder)) throw error;
  } finally {
    underWay.delete(basename(unfinished));
  }
}

async function initdb(home: PostgresHome, cluster: string, passwordFile: string, durable: boolean): Promise<void> {
  const locale = { linux: "C.UTF-8", darwin: "en_US.UTF-8" }[process.platform as string] ?? "C";
  const child = spawn(
    program(home.binaries, "initdb"),
    [
      `--pgdata=${cluster}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=icu",
      "--icu-locale=und",
      `--locale=${locale}`,
      "--lc-messages=C",
      ...(durable ? [] : ["--no-sync"]),
    ],
    { ...home.account, cwd: cluster, stdio: ["ignore", "ignore", "pipe"] },
  );
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
  if (code !== 0)
    throw new StartupError(`The embedded database cannot be made in ${dirname(cluster)}: ${lastLine(said)}`);
}

/** More often than any clearing up gets in the way. */
const mostTries = 20;

/** Unfinished folders of this process. */
const underWay = new Set<string>();

/**
 * What starts that were killed have left. The name tells the process, so that one still at work keeps its own; in a
 * container every start may have the same number, so that this process's own count only while it makes them.
 */
function removeUnfinished(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    if (!entry.startsWith(`${name}.unfinished-`)) continue;
    const maker = Number(entry.split("-").at(-1));
    const atWork = maker === process.pid ? underWay.has(entry) : isAlive(maker);
    if (!atWork) removeWhole(join(parent, entry));
  }
}

/**
 * Removes a folder in which what was making it may be clearing up still: a file that it takes away first ends the removal of all,
 * without an error, so that it is begun again while there is something left.
 */
function removeWhole(folder: string): void {
  for (let tries = 0; tries < mostTries && existsSync(folder); tries += 1) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function give(home: PostgresHome, path: string): void {
  if (home.account !== undefined) chownSync(path, home.account.uid, home.account.gid);
}

function lastLine(output: string): string {
  return output.trim().split("\n").at(-1) ?? "initdb gave no reason.";
}
