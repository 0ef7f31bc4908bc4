import pg from "pg";

/**
 * Runs a task while no other process runs one under the same name on the same database; waits for its turn. A process
 * that dies gives its turn up.
 */
export async function withAdvisoryLock<T>(url: string, name: string, task: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: `lock: ${name}`, keepAlive: true });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [name]);
    return await task();
  } finally {
    await client.end().catch(() => {});
  }
}
