import { PgBoss } from "pg-boss";
import { runMailJob } from "./mail-job.ts";
import { mailQueue } from "./queues.ts";

export interface RunningJobs {
  /** Lets what is under way come to an end, takes up nothing more, and settles when all is quiet. */
  stop(): Promise<void>;
}

/** In seconds: how often a queue is looked at, how long a run may take, and for how long it is kept on record. */
const polling = 10;
const longestRun = 15 * 60;
const week = 7 * 24 * 60 * 60;
/** In milliseconds, for a run to end when the application stops. */
const patience = 7_000;

/**
 * Starts the jobs of this instance. Instances share the queue: each run is of one of them. One that fails is not tried again,
 * because the next minute brings another, which goes on where it was.
 * @param databaseUrl where the queue is kept, in a schema of its own
 */
export async function startJobs(databaseUrl: string): Promise<RunningJobs> {
  const stop = new AbortController();
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: "treaty tracker jobs",
    max: 2,
    // Queues this small need no looking after in seconds.
    monitorVacuum: false,
    reindex: false,
  });
  boss.on("error", (error) => console.error(`Jobs: ${error.message}`));
  await boss.start();
  await boss.createQueue(mailQueue, {
    policy: "short",
    retryLimit: 0,
    expireInSeconds: longestRun,
    retentionSeconds: 60 * 60,
    deleteAfterSeconds: week,
  });
  await boss.schedule(mailQueue, "* * * * *");
  await boss.work(mailQueue, { pollingIntervalSeconds: polling }, async () => {
    try {
      await runMailJob(stop.signal);
    } catch (error) {
      // The queue notes that it failed, the log by what.
      console.error(error);
      throw error;
    }
  });
  return {
    async stop() {
      stop.abort();
      await boss.stop({ graceful: true, timeout: patience });
    },
  };
}
