// npm run prove [-- runs [seed]]: tries every property of the law a million times (or as often as is said) from one seed,
// which is printed, so that what it finds can be found again.
import { spawnSync } from "node:child_process";

const runs = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error("Say how often as a whole number, and the seed if one is wanted: npm run prove -- 1000000 42");
  process.exit(1);
}
console.log(`${runs} runs of each property, seed ${seed}`);
const began = performance.now();
const { status } = spawnSync(
  "vitest",
  ["run", "--project", "unit", "domain/treaty-law/properties.test.ts", "--testTimeout=0"],
  { stdio: "inherit", env: { ...process.env, PROPERTY_RUNS: String(runs), PROPERTY_SEED: String(seed) } },
);
console.log(`${runs} runs of each property, seed ${seed}: ${Math.round((performance.now() - began) / 1000)} s`);
process.exit(status ?? 1);
