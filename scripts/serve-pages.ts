import type { ChildProcess } from "node:child_process";
import { poll } from "#lib/database/poll.ts";
import { StartupError } from "#lib/database/startup-error.ts";
import { endJobs, endProcess, spawnNext } from "./next-process.ts";

export interface PageServer {
  /** Settles with a sentence when the server ends without having been asked to. */
  readonly failed: Promise<string>;
  /** Lets jobs and requests that are being answered finish, then ends the server. */
  stop(): Promise<void>;
  /** Ends the server at once. */
  kill(): void;
}

/**
 * Serves the pages and waits until they answer.
 * @param onSpawn receives the server before it is ready, so that it can be stopped meanwhile
 * @throws StartupError where the server ends or does not answer
 */
export async function servePages(
  command: "start" | "dev",
  options: { readonly host: string; readonly port: number; readonly databaseUrl: string },
  onSpawn: (server: PageServer) => void,
): Promise<void> {
  const loopback = loopbackNames[options.host];
  const child = spawnNext(command, ["--hostname", loopback?.name ?? options.host, "--port", String(options.port)], {
    databaseUrl: options.databaseUrl,
    nodeOptions: loopback === undefined ? [] : [`--dns-result-order=${loopback.order}`],
    output: command === "dev" ? "inherit" : "pipe",
  });
  let asked = false;
  const failed = new Promise<string>((resolve) => {
    child.once(
      "exit",
      (code, signal) => asked || resolve(`The server ended by itself (${signal ?? `exit code ${code}`}).`),
    );
  });
  onSpawn({
    failed,
    stop: async () => {
      asked = true;
      await endJobs(child, 8_000);
      await endProcess(child, 10_000);
    },
    kill: () => {
      child.kill("SIGKILL");
    },
  });
  const heldBack = holdBack(child);
  const healthy = await poll(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const answer = await fetch(`${loopbackAddress(options.host, options.port)}/healthz`).catch(() => undefined);
    await answer?.body?.cancel();
    return answer?.ok === true ? true : undefined;
  }, 120_000);
  if (healthy !== true) {
    throw new StartupError(
      `${heldBack.text()}\nThe server ${healthy === false ? "ended before it answered" : "does not answer"}.`.trim(),
    );
  }
  heldBack.letThrough();
}

/**
 * Next.js takes a page that its proxy rewrites for one of another server where it is told an address of the loopback
 * interface, because it writes "localhost" for that in between; so it is told the name, and the order decides the address.
 */
const loopbackNames: Readonly<Record<string, { readonly name: string; readonly order: string }>> = {
  "127.0.0.1": { name: "localhost", order: "ipv4first" },
  "::1": { name: "localhost", order: "ipv6first" },
};

/** The address to name to people. */
export function publicAddress(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** "Every address" is one to listen on, not one to connect to. */
function loopbackAddress(host: string, port: number): string {
  return publicAddress({ "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host, port);
}

/** Keeps what a server prints while it starts, which matters only if it fails; passes on what it prints afterwards. */
function holdBack(child: ChildProcess): { text(): string; letThrough(): void } {
  const held: string[] = [];
  const hold = (chunk: Buffer) => held.push(chunk.toString());
  child.stdout?.on("data", hold);
  child.stderr?.on("data", hold);
  return {
    text: () => held.join(""),
    letThrough() {
      child.stdout?.off("data", hold).pipe(process.stdout);
      child.stderr?.off("data", hold).pipe(process.stderr);
    },
  };
}
