// npm run verify:data: holds the record against itself. See docs/operations.md.
import { createPrisma } from "#data/prisma.ts";
import { type Verification, verifyRecord } from "#data/verify-record.ts";
import { checkServer } from "#lib/database/check-server.ts";
import { startEmbeddedPostgres } from "#lib/database/embedded-postgres.ts";
import { StartupError } from "#lib/database/startup-error.ts";
import { EnvError, env } from "#lib/env.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { Steps } from "./steps.ts";

/** Prints each treaty's computed entry into force beside the official one. @returns how many differ without a reason */
function printTreaties({ treaties }: Verification): number {
  console.log(
    "Entry into force of each treaty: official, computed from the acts on record, and the deposit that decided",
  );
  for (const { code, official, computed, threshold, heldByParent, agrees, note } of treaties) {
    const deposit =
      threshold === null
        ? "the number of instruments is not met"
        : `no. ${threshold.count}: ${threshold.state} ${threshold.metOn}`;
    const held = heldByParent ? ", held by its parent treaty" : "";
    const columns = [
      code.padEnd(15),
      official ?? "-".padEnd(10),
      computed ?? "-".padEnd(10),
      agrees ? "agrees " : "DIFFERS",
    ];
    console.log(`  ${columns.join("  ")}  ${deposit}${held}`);
    if (!agrees) console.log(`${" ".repeat(19)}${note ?? "No reason is on record."}`);
  }
  const differing = treaties.filter((treaty) => !treaty.agrees);
  const unexplained = differing.filter((treaty) => treaty.note === null).length;
  console.log(
    `${treaties.length} treaties: ${treaties.length - differing.length} agree, ${differing.length} differ, ${unexplained} of those without a reason.`,
  );
  return unexplained;
}

/** Prints whether the stored projection is what a fresh rebuild gives. @returns how many rows differ */
function printProjection({ stored, rebuilt, missing, stale }: Verification): number {
  console.log(
    `Status periods: ${stored} stored, ${rebuilt} rebuilt from the acts; ${missing.length} missing, ${stale.length} stale.`,
  );
  for (const key of [...missing, ...stale].slice(0, 20)) console.log(`  ${key}`);
  return missing.length + stale.length;
}

async function verify(url: string): Promise<boolean> {
  await checkServer(url);
  await prepareDatabase(url, new Steps(console.log));
  const prisma = createPrisma(url);
  try {
    const verification = await verifyRecord(prisma);
    const unexplained = printTreaties(verification);
    return printProjection(verification) + unexplained === 0;
  } finally {
    await prisma.$disconnect();
  }
}

async function run(): Promise<number> {
  const { DATABASE_URL: given, DATA_DIR: dataDir } = env();
  if (given !== undefined) return (await verify(given)) ? 0 : 1;
  const database = await startEmbeddedPostgres(dataDir);
  try {
    return (await verify(database.url)) ? 0 : 1;
  } finally {
    await database.stop();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof StartupError || error instanceof EnvError ? error.message : error);
  process.exitCode = 1;
}
