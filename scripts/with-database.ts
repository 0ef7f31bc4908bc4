import { createPrisma, setPrisma } from "#data/prisma.ts";
import { withAdvisoryLock } from "#lib/database/advisory-lock.ts";
import { applyMigrations } from "#lib/database/apply-migrations.ts";
import { checkServer } from "#lib/database/check-server.ts";
import { findEmbeddedPostgres, startEmbeddedPostgres } from "#lib/database/embedded-postgres.ts";
import { env } from "#lib/env.ts";

/**
 * Runs a command on the application's database, whether the application is running or not: DATABASE_URL, the embedded
 * database that the running application holds, or that database started for the command.
 * @throws StartupError where the database cannot be reached or brought up to date
 */
export async function withDatabase<Result>(run: () => Promise<Result>): Promise<Result> {
  const { DATABASE_URL: given, DATA_DIR: dataDir } = env();
  const running = given ?? (await findEmbeddedPostgres(dataDir));
  if (running !== null) return runOn(running, run);
  const database = await startEmbeddedPostgres(dataDir);
  try {
    return await runOn(database.url, run);
  } finally {
    await database.stop();
  }
}

async function runOn<Result>(url: string, run: () => Promise<Result>): Promise<Result> {
  await checkServer(url);
  await withAdvisoryLock(url, "start-up", () => applyMigrations(url));
  const prisma = createPrisma(url);
  setPrisma(prisma);
  try {
    return await run();
  } finally {
    await prisma.$disconnect();
  }
}
