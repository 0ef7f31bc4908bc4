import type { AuditEntry } from "#data/list-audit.ts";
import { toCsv } from "./csv.ts";
import { streamOf } from "./stream-of.ts";

/** Columns of the file, in their order. */
const columns = [
  "id",
  "at",
  "actor",
  "operation",
  "entity",
  "entityKey",
  "before",
  "after",
  "reason",
  "previousHash",
  "hash",
] as const satisfies readonly (keyof AuditEntry)[];

async function* csvText(batches: AsyncIterable<readonly AuditEntry[]>): AsyncGenerator<string> {
  yield `${columns.join(",")}\r\n`;
  for await (const batch of batches) {
    const rows = batch.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
    // Each batch comes with a head of its own.
    if (rows.length > 0) yield toCsv(rows).replace(/^.*?\r\n/, "");
  }
}

function toJson({ before, after, ...row }: AuditEntry): string {
  const records = { before: JSON.parse(before ?? "null"), after: JSON.parse(after ?? "null") };
  return JSON.stringify({ ...row, ...records });
}

async function* jsonText(batches: AsyncIterable<readonly AuditEntry[]>): AsyncGenerator<string> {
  let between = '{"items":[';
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield between + batch.map(toJson).join(",");
    between = ",";
  }
  yield between === "," ? "]}\n" : '{"items":[]}\n';
}

/** Entries of the audit log as a file that is sent while it is read, so that a log of any length takes no memory. */
export function auditStream(
  batches: AsyncIterable<readonly AuditEntry[]>,
  format: "csv" | "json",
): ReadableStream<Uint8Array> {
  return streamOf(format === "csv" ? csvText(batches) : jsonText(batches));
}
