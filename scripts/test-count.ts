import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** Tests of one run. One that was skipped counts as neither. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

const none: TestCount = { passed: 0, failed: 0 };
const vitestShape = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const playwrightShape = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) });

/** Reads Vitest's report in JSON; none where the run wrote none. */
export function countVitest(file: string): TestCount {
  const report = read(file);
  if (report === undefined) return none;
  const { numPassedTests, numFailedTests } = vitestShape.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Reads Playwright's report in JSON; none where the run wrote none. */
export function countPlaywright(file: string): TestCount {
  const report = read(file);
  if (report === undefined) return none;
  const { expected, unexpected, flaky } = playwrightShape.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky };
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
