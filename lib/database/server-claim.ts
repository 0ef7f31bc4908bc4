import pg from "pg";
import { superuser } from "./postgres-cluster.ts";

export type Claim =
  /** The server belongs to this process until released, or until this process ends in whatever way. */
  | { readonly outcome: "claimed"; release(): Promise<void>; query(sql: string): Promise<pg.QueryResult> }
  /** The server belongs to another application. */
  | { readonly outcome: "taken" }
  /** It does not answer, or not yet. */
  | { readonly outcome: "unreachable" };

/**
 * Tries to make a running embedded server this application's own. The claim is a lock held by a connection: PostgreSQL
 * drops it when the connection ends, so that a killed application leaves none behind.
 */
export async function claimServer(port: number, password: string): Promise<Claim> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: superuser,
    password,
    database: "postgres",
    application_name: "owner",
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // The server may go first; whoever watches its process learns of it there.
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ claimed: boolean }>(
      "SELECT pg_try_advisory_lock(hashtext('owner')) AS claimed",
    );
    if (rows[0]?.claimed === true) {
      return { outcome: "claimed", release: () => client.end(), query: (sql) => client.query(sql) };
    }
    await client.end();
    return { outcome: "taken" };
  } catch {
    await client.end().catch(() => {});
    return { outcome: "unreachable" };
  }
}
