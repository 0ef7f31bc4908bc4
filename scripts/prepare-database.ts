import { createPrisma } from "#data/prisma.ts";
import { loadReference } from "#data/reference/load-reference.ts";
import { withAdvisoryLock } from "#lib/database/advisory-lock.ts";
import { applyMigrations } from "#lib/database/apply-migrations.ts";
import { today } from "#lib/today.ts";
import type { Steps } from "./steps.ts";

/**
 * Brings a database up to date: its tables, then the shipped reference facts. Several instances may do so at once.
 * @throws StartupError where a migration fails
 */
export async function prepareDatabase(url: string, steps: Steps): Promise<void> {
  await withAdvisoryLock(url, "start-up", async () => {
    await steps.run("migrations", "Applying migrations …", () => applyMigrations(url));
    const prisma = createPrisma(url);
    try {
      await steps.run("facts", "Loading the reference facts …", () =>
        loadReference(prisma, { today: today(), onProgress: (message) => steps.say(`  ${message}`) }),
      );
    } finally {
      await prisma.$disconnect();
    }
  });
}
