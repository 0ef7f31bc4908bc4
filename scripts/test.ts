// npm test: everything that must hold before a change goes in. Prints each part as it ends, with its output where it
// failed; the last line counts the tests of all runners.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seconds } from "./steps.ts";
import { countPlaywright, countVitest, type TestCount } from "./test-count.ts";
import { type Part, type PartResult, runPart } from "./test-part.ts";

const began = performance.now();
const reports = mkdtempSync(join(tmpdir(), "tracker-reports-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));
const report = (name: string) => join(reports, `${name}.json`);

const vitest = (project: string): Part => ({
  name: `${project} tests`,
  command: [
    "vitest",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report(project)}`,
  ],
});

const results: PartResult[] = [];
const inOrder = async (parts: readonly Part[]) => {
  for (const part of parts) results.push(await runPart(part));
};

// The route types that the type checker reads come from here, and the build writes the same files.
await inOrder([{ name: "route types", command: ["next", "typegen"] }]);
const isBuilt = runPart({ name: "build", command: ["node", "scripts/build.ts"] }).then((result) => {
  results.push(result);
  return result.passed;
});
// Browser tests wait for pages more than they compute: what else there is to check runs beside them.
await Promise.all([
  isBuilt.then((built) =>
    built
      ? inOrder([{ name: "browser tests", command: ["playwright", "test"], env: { E2E_REPORT: report("playwright") } }])
      : undefined,
  ),
  inOrder([
    { name: "data model", command: ["prisma", "validate"] },
    { name: "style", command: ["biome", "ci", "--max-diagnostics=50"] },
    { name: "types", command: ["tsc"] },
    { name: "import rules", command: ["npm", "run", "--silent", "deps"] },
    { name: "unused code", command: ["knip", "--no-progress"] },
    vitest("unit"),
  ])
    // One of them starts the application, which must not be under construction.
    .then(() => isBuilt)
    .then(() => inOrder([vitest("integration")])),
]);

const failed = results.filter((result) => !result.passed).map((result) => result.name);
const counts: TestCount[] = [
  countVitest(report("unit")),
  countVitest(report("integration")),
  countPlaywright(report("playwright")),
];
const passes = counts.reduce((sum, count) => sum + count.passed, 0);
const failures = counts.reduce((sum, count) => sum + count.failed, 0);

console.log(`\n${results.map((result) => `${result.name} ${seconds(result.took)}`).join(", ")}`);
console.log(`All in ${seconds(performance.now() - began)}.`);
if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}.`);
// Where only a check failed, that is the one failure.
console.log(`${passes} passed, ${failures === 0 && failed.length > 0 ? failed.length : failures} failed`);
process.exitCode = failed.length === 0 && failures === 0 ? 0 : 1;
