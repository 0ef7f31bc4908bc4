import { getPrisma } from "../prisma.ts";
import { readSettings } from "../settings/read-settings.ts";
import { countOutbox } from "./list-outbox.ts";

/** What of mail waits for an administrator. @param queue the queue of the mail job */
export async function getMailQueue(
  queue: string,
): Promise<{ readonly failed: number; readonly unsent: number; readonly jobs: number }> {
  const [counts, { values }, jobs] = await Promise.all([countOutbox(), readSettings("mail"), countFailedJobs(queue)]);
  return { failed: counts.failed, unsent: values.host === null ? counts.waiting : 0, jobs };
}

/** Runs of the mail job that failed in the last week; none where no job has ever run. */
async function countFailedJobs(queue: string): Promise<number> {
  const db = getPrisma();
  const [there] = await db.$queryRaw<{ there: boolean }[]>`SELECT to_regclass('pgboss.job') IS NOT NULL AS there`;
  if (there?.there !== true) return 0;
  const [row] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM pgboss.job
    WHERE name = ${queue} AND state = 'failed' AND completed_on > clock_timestamp() - interval '7 days'`;
  return row?.count ?? 0;
}
