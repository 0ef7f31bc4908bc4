import pg from "pg";
import { findEmbeddedPostgres } from "#lib/database/embedded-postgres.ts";

/** Runs a query on the embedded database of a running application. */
export async function queryDatabase(folder: string, sql: string): Promise<Record<string, unknown>[]> {
  const url = await findEmbeddedPostgres(folder);
  if (url === null) throw new Error(`no application runs on ${folder}`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

/** Tables that count attempts and remember visitors: being refused may write there. */
const counters = ["request_limit", "guess_count", "user_session", "user_verification"];

/** How many rows each table holds, so that it is seen whether anything was written. */
export async function rowCounts(folder: string): Promise<Record<string, unknown>> {
  const tables = await queryDatabase(
    folder,
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const counted = tables.map(({ name }) => String(name)).filter((name) => !counters.includes(name));
  const [row] = await queryDatabase(
    folder,
    `SELECT ${counted.map((name) => `(SELECT count(*)::int FROM "${name}") AS "${name}"`).join(", ")},
      (SELECT max(id)::text FROM audit_entry) AS last_entry`,
  );
  return row ?? {};
}
