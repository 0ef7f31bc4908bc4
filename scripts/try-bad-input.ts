// npm run try:bad-input [-- count [seed]]: sends so many bad inputs (10,000 where nothing is said) through every form and every
// route that writes, on an application of its own. They are made from one seed, which is printed.
import { spawnSync } from "node:child_process";

const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error("Say how many as a whole number, and the seed if one is wanted: npm run try:bad-input -- 10000 42");
  process.exit(1);
}
console.log(`${count} bad inputs, seed ${seed}`);
const began = performance.now();
const { status } = spawnSync("playwright", ["test", "e2e/generated-input.spec.ts"], {
  stdio: "inherit",
  env: { ...process.env, BAD_INPUTS: String(count), BAD_INPUTS_SEED: String(seed) },
});
console.log(`${count} bad inputs, seed ${seed}: ${Math.round((performance.now() - began) / 1000)} s`);
process.exit(status ?? 1);
