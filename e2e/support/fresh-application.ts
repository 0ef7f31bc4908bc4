import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#lib/database/ports.ts";

/** The application on a database of its own, on which nobody has an account. */
export interface FreshApplication {
  readonly folder: string;
  /** The process that was started. */
  readonly pid: number;
  /** Where it is served, such as http://127.0.0.1:4000. */
  readonly origin: string;
  /** What it prints when it starts for the first time. */
  readonly setupAddress: string;
  stop(): Promise<void>;
}

/** Starts the program that npm start runs, and waits until it has printed where the first administrator goes. */
export async function startFreshApplication(
  variables: Readonly<Record<string, string>> = {},
): Promise<FreshApplication> {
  const folder = mkdtempSync(join(tmpdir(), "tracker-first-"));
  // PostgreSQL's own user, where root runs the tests, has to pass through.
  chmodSync(folder, 0o711);
  const env = {
    ...process.env,
    ...variables,
    PORT: String(await freePort()),
    HOST: "127.0.0.1",
    DATA_DIR: folder,
    DATABASE_URL: "",
  };
  const application = spawn(process.execPath, ["scripts/start.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => application.once("exit", () => resolve()));
  const setupAddress = await new Promise<string>((resolve, reject) => {
    let printed = "";
    application.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const [address] = /http\S+\/setup\?token=\S+(?=\s)/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    ended.then(() => reject(new Error(`the application ended: ${printed}`)));
  });
  return {
    folder,
    pid: application.pid ?? 0,
    origin: new URL(setupAddress).origin,
    setupAddress,
    async stop() {
      application.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
