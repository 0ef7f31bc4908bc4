import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Digest of every file under a folder, names and contents, so that any change of them is seen. */
export function folderDigest(folder: string): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(folder.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** Digest of a row by what it says; the order of its fields does not matter. */
export function rowDigest(row: unknown): string {
  return createHash("sha256").update(JSON.stringify(row, withSortedKeys)).digest("hex").slice(0, 32);
}

function withSortedKeys(_name: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
