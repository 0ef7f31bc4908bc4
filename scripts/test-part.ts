import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { projectFolder } from "./next-process.ts";
import { seconds } from "./steps.ts";

/** One check or one run of tests: a command that fails when something is wrong. */
export interface Part {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

export interface PartResult {
  readonly name: string;
  readonly passed: boolean;
  /** In milliseconds */
  readonly took: number;
}

/** Runs a part and prints how it ended: one line, and before it all that the command printed where it failed. */
export async function runPart(part: Part): Promise<PartResult> {
  const began = performance.now();
  const [command, ...parameters] = part.command;
  // npm's own scripts put node_modules/.bin first on the path, where also this project's Node is.
  const child = spawn(command, parameters, {
    cwd: projectFolder,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    env: { ...process.env, ...part.env, NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const ended = once(child, "close");
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const took = performance.now() - began;
  if (code !== 0) console.log(`\n${output}${errors}`);
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${part.name} (${seconds(took)})`);
  return { name: part.name, passed: code === 0, took };
}
