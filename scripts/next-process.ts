import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Folder of the project. */
export const projectFolder: string = join(import.meta.dirname, "..");

export type NextCommand = "build" | "start" | "dev";

export interface NextOptions {
  /** Where pages find their data. */
  readonly databaseUrl: string | undefined;
  /** "pipe" to read it from the process */
  readonly output: "inherit" | "pipe";
  /** For Node in this process and those that it starts. */
  readonly nodeOptions?: readonly string[];
}

/**
 * The server may not let its heap grow as it likes: with the memory of a large machine in sight, Node tidies up so seldom that the
 * export of a whole corpus takes half a gigabyte of what nobody needs any more. See docs/operations.md.
 */
const servingMemory = "--max-old-space-size=1024";

/** What a serving process loads before Next.js. */
const loadedFirst = ["./client-address.ts", "./whole-answers.ts"].flatMap((file) => [
  "--import",
  import.meta.resolve(file),
]);

/** Runs a command of Next.js under this Node, in a process that ends when this one does, even when this one is killed. */
export function spawnNext(command: NextCommand, parameters: readonly string[], options: NextOptions): ChildProcess {
  const { DATABASE_URL: _given, ...rest } = process.env;
  const bin = createRequire(import.meta.url).resolve("next/dist/bin/next");
  return fork(bin, [command, ...parameters], {
    cwd: projectFolder,
    // Detached, so that Ctrl-C in a terminal reaches the application alone, which then stops its parts in order.
    detached: true,
    execArgv: [
      "--import",
      import.meta.resolve("./exit-with-parent.ts"),
      ...(command === "build" ? [] : loadedFirst),
      // Prisma's own use of its driver is what would be warned of: nothing that whoever runs this could change.
      ...(command === "dev" ? [] : ["--disable-warning=DeprecationWarning"]),
    ],
    stdio: ["ignore", options.output, options.output, "ipc"],
    env: {
      ...rest,
      NODE_ENV: command === "dev" ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      RUN_JOBS: command === "build" ? "0" : "1",
      NODE_OPTIONS: [
        // First, so that whoever runs this can say otherwise.
        command === "start" ? servingMemory : "",
        rest["NODE_OPTIONS"],
        ...(options.nodeOptions ?? []),
      ]
        .filter(Boolean)
        .join(" "),
      EXIT_WITH_PARENT: String(process.pid),
      ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
    },
  });
}

/** Asks a server of pages to end its jobs, and waits until it has, or has ended itself, or the time is over. */
export async function endJobs(child: ChildProcess, withinMs: number): Promise<void> {
  if (!child.connected) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, withinMs);
  child.once("exit", () => resolve());
  child.on("message", (message) => {
    if (message === "jobs stopped") resolve();
  });
  child.send("stop jobs", (error) => {
    if (error !== null) resolve();
  });
  await promise;
  clearTimeout(timer);
}

/** Asks a process to end, and makes it when it does not within the time. Settles when it has gone. */
export async function endProcess(child: ChildProcess, withinMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const timer = setTimeout(() => child.kill("SIGKILL"), withinMs);
  child.kill("SIGTERM");
  await gone;
  clearTimeout(timer);
}
