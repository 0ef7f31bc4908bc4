// npm run new-migration -- name: writes the SQL that leads from the migrations to prisma/schema, to be read and completed
// by hand. What Prisma cannot express (checks, exclusions, triggers) it neither writes nor undoes.
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyMigrations } from "#lib/database/apply-migrations.ts";
import { startEmbeddedPostgres } from "#lib/database/embedded-postgres.ts";
import { schemaDifference } from "#lib/database/schema-difference.ts";
import { migrationsFolder } from "#lib/database/schema-engine.ts";

const name = process.argv[2] ?? "";
if (!/^[a-z0-9_]+$/.test(name)) {
  console.error("Name the migration in lower case: npm run new-migration -- add_treaty_topics");
  process.exit(1);
}
const scratch = await mkdtemp(join(tmpdir(), "tracker-migration-"));
const server = await startEmbeddedPostgres(scratch, { durable: false });
try {
  await applyMigrations(server.url);
  const sql = await schemaDifference(server.url);
  if (sql === "") {
    console.log("The migrations already lead to prisma/schema.");
  } else {
    const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
    const folder = join(migrationsFolder, `${stamp}_${name}`);
    mkdirSync(folder);
    writeFileSync(join(folder, "migration.sql"), `${sql}\n`);
    console.log(`Written to ${join(folder, "migration.sql")}: read it before it is committed.`);
  }
} finally {
  await server.stop();
  await rm(server.folder, { recursive: true, force: true });
  await rm(scratch, { recursive: true, force: true });
}
