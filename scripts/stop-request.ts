import { constants } from "node:os";

/** Someone asked this process to stop, by a signal. */
export class StopRequested extends Error {
  override name = "StopRequested";
  /** What a shell expects of a program that a signal ended. */
  readonly exitCode: number;

  constructor(signal: NodeJS.Signals) {
    super(`stopped by ${signal}`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/**
 * Turns what asks a program to stop into an abort signal: SIGINT, SIGTERM, SIGHUP, and the end of the npm that runs it.
 * @param force called at the second signal, when someone will not wait any longer
 * @returns aborted with a StopRequested as its reason
 */
export function stopRequests(force: (reason: StopRequested) => void): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      const reason = new StopRequested(name);
      if (controller.signal.aborted) force(reason);
      else controller.abort(reason);
    });
  }
  if (process.env["npm_lifecycle_event"] !== undefined) {
    // npm hands a SIGTERM to the shell between it and this process, which ends of it and passes nothing on.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      if (!controller.signal.aborted) controller.abort(new StopRequested("SIGTERM"));
    }, 200);
    watch.unref();
  }
  return controller.signal;
}

/** Settles as a task does, but fails as soon as a stop is asked for. The task itself goes on. */
export async function untilStopped<T>(stop: AbortSignal, task: Promise<T>): Promise<T> {
  stop.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(stop.reason);
  stop.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([task, promise]);
  } finally {
    stop.removeEventListener("abort", onAbort);
    // Whatever becomes of it after a stop is nobody's concern.
    task.catch(() => {});
  }
}
