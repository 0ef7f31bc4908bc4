import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { StartupError } from "#lib/database/startup-error.ts";
import { compressedEnding, compressFiles } from "./compressed-files.ts";
import { endProcess, projectFolder, spawnNext } from "./next-process.ts";

/** All that goes into the build, tests aside. */
const sources = [
  "{app,components,data,domain,importers,lib,messages,public,generated,prisma/schema}/**",
  "{next,postcss}.config.*",
  "{instrumentation,proxy}.ts",
  "scripts/compressed-files.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const notSources = ["**/*.test.ts", "**/*.test.tsx", "lib/testing/**", `**/*${compressedEnding}`];

/**
 * Builds the application where its sources differ from those of the last build, or there is none.
 * @param options.databaseUrl for pages that are made at build time
 * @param options.onBuild called before a build begins
 * @param options.stop ends a build that is under way
 * @returns whether it was built
 * @throws StartupError with the build's output where it fails
 */
export async function ensureBuild(options: {
  readonly databaseUrl: string | undefined;
  readonly onBuild: () => void;
  readonly stop?: AbortSignal;
}): Promise<boolean> {
  const noteFile = join(projectFolder, ".next/sources-digest");
  const digest = sourcesDigest();
  const isBuilt = () => existsSync(join(projectFolder, ".next/BUILD_ID"));
  if (isBuilt() && existsSync(noteFile) && readFileSync(noteFile, "utf8") === digest) return false;
  options.onBuild();
  rmSync(noteFile, { force: true });
  const child = spawnNext("build", [], { databaseUrl: options.databaseUrl, output: "pipe" });
  const abort = () => void endProcess(child, 5_000);
  options.stop?.addEventListener("abort", abort, { once: true });
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const [output, errors, code] = await Promise.all([read(child.stdout), read(child.stderr), exit]);
  options.stop?.removeEventListener("abort", abort);
  options.stop?.throwIfAborted();
  if (code !== 0 || !isBuilt())
    throw new StartupError(`${output}\n${errors}\nThe application cannot be built: its output is above.`);
  await compressFiles();
  writeFileSync(noteFile, digest);
  return true;
}

function read(stream: NodeJS.ReadableStream | null): Promise<string> {
  return stream === null ? Promise.resolve("") : text(stream);
}

function sourcesDigest(): string {
  const hash = createHash("sha256").update(process.version);
  const entries = globSync(sources, { cwd: projectFolder, exclude: notSources, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(`\0${file.slice(projectFolder.length)}\0`).update(readFileSync(file));
  return hash.digest("hex");
}
