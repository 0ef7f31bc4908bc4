import pg from "pg";
import { StartupError } from "./startup-error.ts";

const oldestVersion = 15;

/**
 * Connects to the database that the application is to use and sees that it will do.
 * @throws StartupError in one sentence, without the password: unreachable, refused, no such database, too old
 */
export async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "start-up check",
  });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string; name: string }>(
      "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS name",
    );
    const problem = versionProblem(Number(rows[0]?.number), rows[0]?.name ?? "unknown");
    if (problem !== undefined) throw new StartupError(problem);
  } catch (error) {
    throw error instanceof StartupError ? error : new StartupError(connectionProblem(error, url));
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * What is wrong with a server's version.
 * @param number as PostgreSQL gives it: 150004 is 15.4
 * @returns a sentence, or undefined where it is new enough
 */
export function versionProblem(number: number, name: string): string | undefined {
  if (number >= oldestVersion * 10_000) return undefined;
  return `The PostgreSQL server of DATABASE_URL is version ${name}: version ${oldestVersion} or newer is needed.`;
}

/**
 * Why a connection failed, as a sentence.
 * @param error what the driver threw
 */
function connectionProblem(error: unknown, url: string): string {
  const { hostname, port, username, pathname } = new URL(url);
  const server = `${hostname}:${port || "5432"}`;
  const user = decodeURIComponent(username);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : String(error);
  switch (code) {
    case "ECONNREFUSED":
      return `No PostgreSQL server listens at ${server}, which DATABASE_URL names.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `There is no host of the name ${hostname}, which DATABASE_URL names.`;
    case "28P01":
    case "28000":
      return `The PostgreSQL server at ${server} refused the user "${user}" or the password in DATABASE_URL.`;
    case "3D000":
      return `The PostgreSQL server at ${server} has no database "${pathname.slice(1)}": make it, or correct DATABASE_URL.`;
    default:
      if (/password must be a string/.test(message)) {
        return `The PostgreSQL server at ${server} wants a password, and DATABASE_URL holds none.`;
      }
      if (/timeout|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/i.test(`${code} ${message}`)) {
        return `The PostgreSQL server at ${server}, which DATABASE_URL names, cannot be reached.`;
      }
      return `The connection to the PostgreSQL server at ${server}, which DATABASE_URL names, failed: ${message}.`;
  }
}
