import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { createPrisma } from "#data/prisma.ts";
import { loadReference } from "#data/reference/load-reference.ts";
import { applyMigrations } from "#lib/database/apply-migrations.ts";
import { startEmbeddedPostgres } from "#lib/database/embedded-postgres.ts";
import { today } from "#lib/today.ts";
import { runSql, withDatabase } from "./admin-sql.ts";
import { scratchFolder } from "./scratch-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the test server's maintenance database. */
    postgresUrl: string;
  }
}

/** One PostgreSQL for the whole run, with the templates that each test file's database is a copy of. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = scratchFolder();
  const server = await startEmbeddedPostgres(dataDir, { durable: false });
  const tearDown = async () => {
    await server.stop();
    rmSync(server.folder, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await runSql(server.url, "CREATE DATABASE template_empty");
    await applyMigrations(withDatabase(server.url, "template_empty"));
    await runSql(server.url, "CREATE DATABASE template_facts TEMPLATE template_empty");
    const prisma = createPrisma(withDatabase(server.url, "template_facts"));
    await loadReference(prisma, { today: today() });
    await prisma.$disconnect();
    project.provide("postgresUrl", server.url);
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}
