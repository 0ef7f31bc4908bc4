import { env } from "#lib/env.ts";

/**
 * Called by Next.js once when a server starts, before it answers: so nothing is waited for. The program that started this
 * server (scripts/serve-pages.ts) asks for the jobs to end before it ends the server.
 */
export async function register(): Promise<void> {
  const { RUN_JOBS, DATABASE_URL } = env();
  if (!RUN_JOBS || DATABASE_URL === undefined) return;
  const { startJobs } = await import("#lib/jobs/start-jobs.ts");
  const starting = startJobs(DATABASE_URL);
  starting.catch((error: unknown) => console.error(error));
  process.on("message", (message) => {
    if (message !== "stop jobs") return;
    starting
      .then((jobs) => jobs.stop())
      .catch((error: unknown) => console.error(error))
      .finally(() => process.send?.("jobs stopped"));
  });
}
