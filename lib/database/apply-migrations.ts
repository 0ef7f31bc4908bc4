import pg from "pg";
import { allOfIt, migrationList, withSchemaEngine } from "./schema-engine.ts";
import { StartupError } from "./startup-error.ts";

/**
 * Brings a database to the state that prisma/migrations describes, by Prisma's own schema engine, which notes what it
 * did in `_prisma_migrations`. Run it under an advisory lock where several may start at once.
 * @returns the names of the migrations that were applied just now
 * @throws StartupError where one fails, or the database was migrated by a newer version of the application
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const list = migrationList();
  const known = list.migrationDirectories.map((directory) => directory.path);
  const applied = await appliedMigrations(url);
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new StartupError(
      `The database was migrated by a newer version of the application, which has ${unknown.join(", ")}: start that version.`,
    );
  }
  // Loading the engine takes longer than all else in a start that has nothing to migrate.
  if (applied.length === known.length) return [];
  try {
    const done = await withSchemaEngine(url, (engine) =>
      engine.applyMigrations({ migrationsList: list, filters: allOfIt }),
    );
    return done.appliedMigrationNames;
  } catch (error) {
    throw new StartupError(`The database cannot be migrated: ${reason(error)}`);
  }
}

/** Those that are finished and not rolled back. */
async function appliedMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ there: boolean }>(
      "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there",
    );
    if (tables[0]?.there !== true) return [];
    const { rows } = await client.query<{ migration_name: string }>(
      "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    return rows.map((row) => row.migration_name);
  } finally {
    await client.end();
  }
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, " ").trim();
}
