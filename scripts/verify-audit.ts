// npm run verify:audit [-- HASH]: walks the audit log from its first entry and says whether every entry fits the one before.
// HASH is the last hash of an earlier verification, noted somewhere else. See docs/security.md.
import { createPrisma } from "#data/prisma.ts";
import { type AuditFlaw, verifyAudit } from "#data/verify-audit.ts";
import { checkServer } from "#lib/database/check-server.ts";
import { startEmbeddedPostgres } from "#lib/database/embedded-postgres.ts";
import { StartupError } from "#lib/database/startup-error.ts";
import { EnvError, env } from "#lib/env.ts";

function sentenceOf(flaw: AuditFlaw): string {
  switch (flaw.kind) {
    case "altered":
      return `Entry ${flaw.entryId} was altered or put in: its hash is not that of what it says.`;
    case "unlinked":
      return `Entry ${flaw.entryId} does not follow the one before it: an entry was removed or put in between.`;
    case "cut":
      return "The end of the log is not what the database counted: entries were removed from it or added to it.";
    case "not-found":
      return "No entry has the hash that was noted: the log was written anew since, or is another one.";
  }
}

async function verify(url: string, noted: string | null): Promise<boolean> {
  await checkServer(url);
  const prisma = createPrisma(url);
  try {
    const { entries, lastHash, flaw } = await verifyAudit(prisma, { noted });
    console.log(`Audit log: ${entries} entries fit, from the first on. Last hash: ${lastHash}`);
    if (flaw !== null) console.log(sentenceOf(flaw));
    return flaw === null;
  } finally {
    await prisma.$disconnect();
  }
}

async function run(noted: string | null): Promise<number> {
  const { DATABASE_URL: given, DATA_DIR: dataDir } = env();
  if (given !== undefined) return (await verify(given, noted)) ? 0 : 1;
  const database = await startEmbeddedPostgres(dataDir);
  try {
    return (await verify(database.url, noted)) ? 0 : 1;
  } finally {
    await database.stop();
  }
}

try {
  const noted = process.argv[2] ?? null;
  if (noted !== null && !/^[0-9a-f]{64}$/.test(noted)) {
    throw new StartupError("A noted hash is 64 digits and letters from a to f: npm run verify:audit -- HASH");
  }
  process.exitCode = await run(noted);
} catch (error) {
  console.error(error instanceof StartupError || error instanceof EnvError ? error.message : error);
  process.exitCode = 1;
}
