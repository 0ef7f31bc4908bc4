import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { createPrisma } from "#data/prisma.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { runSql, withDatabase } from "./admin-sql.ts";

/** A database of a test's own. */
export interface TestDatabase {
  readonly url: string;
  readonly prisma: PrismaClient;
  /** Disconnects and removes it. */
  drop(): Promise<void>;
}

/**
 * Makes a migrated database that no other test sees.
 * @param options.facts whether the shipped reference facts are in it; without, it is empty
 */
export async function createTestDatabase(options: { readonly facts?: boolean } = {}): Promise<TestDatabase> {
  const server = inject("postgresUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await runSql(
    server,
    `CREATE DATABASE ${name} TEMPLATE ${options.facts === true ? "template_facts" : "template_empty"}`,
  );
  const url = withDatabase(server, name);
  const prisma = createPrisma(url);
  return {
    url,
    prisma,
    async drop() {
      await prisma.$disconnect();
      await runSql(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
