/** Minutes to wait after each attempt that failed, one after another: two days and a half in all. */
const waits = [1, 5, 15, 60, 240, 480, 720, 1080, 1080] as const;

/**
 * How long a mail waits for its next attempt, in minutes.
 * @param attempts how many it has had
 * @returns null where it is given up
 */
export function retryAfter(attempts: number): number | null {
  return waits[attempts - 1] ?? null;
}
