import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Account, canEnter, postgresAccount } from "./postgres-account.ts";
import { copyBinaries, installedBinaries, type PostgresBinaries, program } from "./postgres-binaries.ts";
import { StartupError } from "./startup-error.ts";

/** Where root keeps what the user `postgres` must reach and could not reach below DATA_DIR. */
const sharedFolder = "/var/lib/treaty-ratification-tracker";

/** All that is needed to start PostgreSQL on a data folder. */
export interface PostgresHome {
  readonly binaries: PostgresBinaries;
  /** The user to run as; undefined means the user of this process. */
  readonly account: Account | undefined;
  /** Holds `cluster`, `password` and `server.log`; made whole or not at all. */
  readonly folder: string;
}

/** The folder with PostgreSQL's own files. */
export function clusterFolder(home: Pick<PostgresHome, "folder">): string {
  return join(home.folder, "cluster");
}

/**
 * Finds the programs, the user and the folder for the embedded PostgreSQL of a data folder, which is made where missing.
 * @throws StartupError where the system does not allow it
 */
export async function findPostgresHome(dataDir: string): Promise<PostgresHome> {
  const binaries = await installedBinaries();
  const data = makeFolder(resolve(dataDir));
  const pointer = join(data, "postgres.location");
  const folder = existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : join(data, "postgres");
  const account = postgresAccount(join(folder, "cluster"));
  if (account === undefined) return { binaries, account, folder };
  return {
    binaries: canRun(account, binaries) ? binaries : copyBinaries(binaries, sharedFolder),
    account,
    folder: existsSync(folder) || canEnter(account, data) ? folder : moveOut(pointer),
  };
}

/** @returns its path without symbolic links, so that one folder has one name */
function makeFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    return realpathSync(path);
  } catch (error) {
    const why = error instanceof Error && "code" in error ? error.code : error;
    throw new StartupError(
      `The data folder ${path} cannot be made (${why}): set DATA_DIR to a folder that can be written to.`,
    );
  }
}

function canRun(account: Account, binaries: PostgresBinaries): boolean {
  return spawnSync(program(binaries, "postgres"), ["--version"], { ...account, cwd: "/" }).status === 0;
}

/** A data folder elsewhere, noted in DATA_DIR: whoever deletes DATA_DIR starts afresh, and no two ever share one. */
function moveOut(pointer: string): string {
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  const folder = join(sharedFolder, `data-${randomUUID()}`);
  writeFileSync(pointer, `${folder}\n`);
  return folder;
}
