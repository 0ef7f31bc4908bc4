import { randomBytes, randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Env, env } from "#lib/env.ts";

/**
 * The secret that cookies are signed and authenticators encrypted with: AUTH_SECRET, or a random one kept in
 * DATA_DIR/auth-secret, which the owner alone may read. Instances on several machines need the same AUTH_SECRET.
 * @throws where the file can be neither read nor made
 */
export function authSecret({ AUTH_SECRET: given, DATA_DIR: dataDir }: Pick<Env, "AUTH_SECRET" | "DATA_DIR"> = env()) {
  return given ?? keptSecret(dataDir);
}

function keptSecret(dataDir: string): string {
  const file = join(dataDir, "auth-secret");
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
  }
  mkdirSync(dataDir, { recursive: true });
  // Linked into place whole: another process that starts now sees either no secret or all of it.
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, "utf8").trim();
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
