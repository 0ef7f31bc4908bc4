import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { poll } from "./poll.ts";
import { program } from "./postgres-binaries.ts";
import { clusterFolder, type PostgresHome } from "./postgres-home.ts";
import { commandLine } from "./processes.ts";
import { claimServer } from "./server-claim.ts";
import { StartupError } from "./startup-error.ts";

/**
 * Sees to it that no PostgreSQL runs on a data folder: one whose application was killed is shut down, and the note
 * left by one that was itself killed is removed where it would mislead.
 * @throws StartupError where another application is using it
 */
export async function clearLeftoverServer(home: PostgresHome, password: string): Promise<void> {
  const leftover = readNote(home);
  if (leftover === undefined) return;
  const runs = () => commandLine(leftover.pid).includes(clusterFolder(home));
  if (!runs()) {
    // PostgreSQL would believe the note if some other process has been given the number since.
    rmSync(join(clusterFolder(home), "postmaster.pid"), { force: true });
    return;
  }
  const outcome = await poll(async () => {
    if (!runs()) return "gone";
    const port = readNote(home)?.port;
    if (port === undefined) return undefined;
    const claim = await claimServer(port, password);
    if (claim.outcome === "claimed") {
      // Held until it is down, so that its application, were it only just starting, cannot claim it meanwhile.
      await shutDown(home);
      await claim.release().catch(() => {});
      return "gone";
    }
    return claim.outcome === "taken" ? "taken" : undefined;
  }, 30_000);
  if (outcome === "gone") return;
  throw new StartupError(
    outcome === "taken"
      ? `Another running application uses the data folder ${home.folder}: stop it, or set DATA_DIR to another folder.`
      : `A PostgreSQL (process ${leftover.pid}) runs on ${home.folder} and does not answer: end it and start again.`,
  );
}

/** What PostgreSQL notes about itself: its process in the first line, its port in the fourth. */
export function readNote(home: PostgresHome): { readonly pid: number; readonly port: number | undefined } | undefined {
  const note = join(clusterFolder(home), "postmaster.pid");
  if (!existsSync(note)) return undefined;
  const [pid, , , port] = readFileSync(note, "utf8").split("\n");
  return { pid: Number(pid), port: port ? Number(port) : undefined };
}

async function shutDown(home: PostgresHome): Promise<void> {
  const stop = ["stop", "--pgdata", clusterFolder(home), "--mode", "fast", "--wait"];
  const child = spawn(program(home.binaries, "pg_ctl"), stop, {
    ...home.account,
    cwd: clusterFolder(home),
    stdio: "ignore",
  });
  const [code] = await once(child, "exit");
  if (code !== 0)
    throw new StartupError(`The PostgreSQL left running on ${home.folder} cannot be stopped: end it and start again.`);
}
