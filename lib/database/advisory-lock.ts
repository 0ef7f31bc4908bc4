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

/**
 * Runs a task unless another process runs one under the same name on the same database.
 * @returns null where another one does
 */
export async function withFreeAdvisoryLock<T>(url: string, name: string, task: () => Promise<T>): Promise<T | null> {
  const client = new pg.Client({ connectionString: url, application_name: `lock: ${name}`, keepAlive: true });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ free: boolean }>(
      "SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS free",
      [name],
    );
    return rows[0]?.free === true ? await task() : null;
  } finally {
    await client.end().catch(() => {});
  }
}
