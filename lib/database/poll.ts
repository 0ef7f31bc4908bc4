import { setTimeout as sleep } from "node:timers/promises";

/**
 * Asks again and again until there is an answer.
 * @param ask gives undefined while there is none yet; what it throws ends the asking
 * @returns the answer, or undefined where there was none within the time
 */
export async function poll<T>(ask: () => Promise<T | undefined>, withinMs: number): Promise<T | undefined> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() > deadline) return answer;
    await sleep(20);
  }
}
