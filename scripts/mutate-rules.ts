// npm run mutate [-- words]: breaks every rule of the law in turn, in a copy, and says for which no test fails. With words:
// only rules whose name holds them.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { dataMutations } from "./mutation/data-mutations.ts";
import { lawMutations } from "./mutation/law-mutations.ts";

const root = resolve(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "tracker-mutation-"));
const only = process.argv.slice(2).join(" ");
const survived: string[] = [];
let broken = 0;

function testsPass(tests: readonly string[]): boolean {
  const { status, stdout } = spawnSync("vitest", ["run", "--project", "unit", "--bail", "1", ...tests], {
    cwd: copy,
    encoding: "utf8",
    // Many tries of each property, from one seed, so that a rule that only they guard is found out every time.
    env: { ...process.env, PROPERTY_RUNS: "300", PROPERTY_SEED: "1" },
  });
  // A file that does not load fails without a test: that would prove nothing.
  if (status !== 0 && !/Tests\s.*\d+ failed/.test(stripVTControlCharacters(stdout))) {
    throw new Error(`the tests did not run:\n${stdout}`);
  }
  return status === 0;
}

/** Changes a file for as long as the tests run. */
function attempt(rule: string, file: string, text: string, tests: readonly string[]): void {
  if (!rule.includes(only)) return;
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  writeFileSync(path, text);
  const passed = testsPass(tests);
  writeFileSync(path, before);
  broken += 1;
  if (passed) survived.push(rule);
  console.log(`${passed ? "NO TEST FAILS" : "found out"}  ${rule}`);
}

try {
  for (const name of [
    "domain",
    "data",
    "generated",
    "lib",
    "prisma",
    "package.json",
    "tsconfig.json",
    "vitest.config.ts",
  ])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  const law = ["domain/treaty-law", "domain/declarations", "components/treaties"];
  const table = ["data/reference/rule-table.test.ts"];
  if (!testsPass([...law, ...table])) throw new Error("the tests fail before anything is broken");

  for (const { rule, file, from, to } of lawMutations) {
    const before = readFileSync(join(copy, file), "utf8");
    if (before.split(from).length !== 2) throw new Error(`"${rule}": its text stands not once in ${file}`);
    attempt(
      rule,
      file,
      before.replace(from, () => to),
      law,
    );
  }
  for (const { rule, text } of dataMutations(copy)) attempt(rule, "prisma/reference/treaties.yaml", text, table);

  console.log(
    `${broken} rules broken in turn, ${broken - survived.length} found out by a test, ${survived.length} not`,
  );
  for (const rule of survived) console.log(`  not found out: ${rule}`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.exit(survived.length === 0 && broken > 0 ? 0 : 1);
