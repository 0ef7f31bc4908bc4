import { afterEach, beforeEach, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { withAdvisoryLock } from "./advisory-lock.ts";
import { applyMigrations } from "./apply-migrations.ts";
import { migrationList } from "./schema-engine.ts";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

it("has nothing to do a second time", async () => {
  expect(await applyMigrations(database.url)).toEqual([]);
});

it("leads several instances that start at once to one result", async () => {
  await database.prisma.$executeRawUnsafe("DROP SCHEMA public CASCADE");
  await database.prisma.$executeRawUnsafe("CREATE SCHEMA public");
  const start = () => withAdvisoryLock(database.url, "start-up", () => applyMigrations(database.url));
  const applied = await Promise.all([start(), start(), start()]);
  expect(applied.flat()).toEqual(migrationList().migrationDirectories.map(({ path }) => path));
});

it("leaves a database alone that a newer version has migrated", async () => {
  await database.prisma.$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
    VALUES ('x', 'x', '29991231000000_later', now())`;
  await expect(applyMigrations(database.url)).rejects.toThrow(
    "The database was migrated by a newer version of the application, which has 29991231000000_later: start that version.",
  );
});
