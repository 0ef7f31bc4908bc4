import { checkServer } from "#lib/database/check-server.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "#lib/database/embedded-postgres.ts";
import { portProblem } from "#lib/database/ports.ts";
import { StartupError } from "#lib/database/startup-error.ts";
import { type Env, EnvError, env } from "#lib/env.ts";
import { announceSetup } from "./announce-setup.ts";
import { ensureBuild } from "./ensure-build.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { type PageServer, publicAddress, servePages } from "./serve-pages.ts";
import { Steps } from "./steps.ts";
import { StopRequested, stopRequests, untilStopped } from "./stop-request.ts";

/**
 * Runs the application until it is asked to stop or one of its parts fails: database, migrations, reference facts,
 * build, server. Then stops its parts in the opposite order and ends the process: with 0 after a stop that was asked
 * for while it served, with the signal's code for one before that, with 1 and a sentence for anything else.
 */
export async function runApplication(command: "start" | "dev"): Promise<never> {
  const parts: { database?: EmbeddedPostgres; server?: PageServer } = {};
  const stop = stopRequests((reason) => {
    parts.server?.kill();
    parts.database?.kill();
    process.exit(reason.exitCode);
  });
  let code = 0;
  let serving = false;
  try {
    await bringUp(command, parts, stop);
    serving = true;
    const failures = [parts.server?.failed, parts.database?.failed].filter((failure) => failure !== undefined);
    throw new StartupError(await untilStopped(stop, Promise.race(failures)));
  } catch (error) {
    code = report(error, stop, serving);
  }
  await parts.server?.stop();
  await parts.database?.stop();
  process.exit(code);
}

async function bringUp(
  command: "start" | "dev",
  parts: { database?: EmbeddedPostgres; server?: PageServer },
  stop: AbortSignal,
) {
  const settings = env();
  const { HOST: host, PORT: port } = settings;
  await refuseTakenPort(host, port);
  const steps = new Steps(console.log);
  const databaseUrl = await steps.run("database", announceDatabase(settings), async () => {
    if (settings.DATABASE_URL === undefined) parts.database = await startEmbeddedPostgres(settings.DATA_DIR);
    const url = settings.DATABASE_URL ?? parts.database?.url ?? "";
    await untilStopped(stop, checkServer(url));
    return url;
  });
  await untilStopped(stop, prepareDatabase(databaseUrl, steps));
  if (command === "start") {
    await steps.run("build", undefined, () =>
      ensureBuild({ databaseUrl, stop, onBuild: () => steps.say("Building the application …") }),
    );
  }
  const serve = () =>
    servePages(command, { host, port, databaseUrl }, (server) => {
      parts.server = server;
    });
  await steps.run("server", "Starting the server …", () => untilStopped(stop, serve()));
  console.log(`Ready on ${publicAddress(host, port)} — ${steps.summary()}`);
  await announceSetup(databaseUrl);
}

function announceDatabase(settings: Env): string {
  return settings.DATABASE_URL === undefined ? "Starting the embedded database …" : "Connecting to the database …";
}

/** Found out first: the person would otherwise wait for a build to learn it. */
async function refuseTakenPort(host: string, port: number): Promise<void> {
  const problem = await portProblem(host, port);
  if (problem === undefined) return;
  const why = {
    EADDRINUSE: "is in use by another program: stop that, or set PORT to another one",
    EACCES: "may not be used by this user: set PORT to one above 1023",
    EADDRNOTAVAIL: "cannot be opened, for this machine has no such address: correct HOST",
    ENOTFOUND: "cannot be opened, for there is no host of that name: correct HOST",
  }[problem];
  throw new StartupError(`Port ${port} of ${host} ${why ?? `cannot be opened (${problem})`}.`);
}

/** Prints what people need to know. @returns the exit code */
function report(error: unknown, stop: AbortSignal, serving: boolean): number {
  if (stop.aborted) {
    console.log("Stopping …");
    return !serving && stop.reason instanceof StopRequested ? stop.reason.exitCode : 0;
  }
  // Anything else is a fault of ours, and its stack tells where.
  console.error(error instanceof StartupError || error instanceof EnvError ? error.message : error);
  return 1;
}
