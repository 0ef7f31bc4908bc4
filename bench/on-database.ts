import { rm } from "node:fs/promises";
import pg from "pg";
import { createPrisma, setPrisma } from "#data/prisma.ts";
import { loadReference } from "#data/reference/load-reference.ts";
import type { PrismaClient } from "#generated/prisma/client.ts";
import { applyMigrations } from "#lib/database/apply-migrations.ts";
import { startEmbeddedPostgres } from "#lib/database/embedded-postgres.ts";
import { scratchFolder } from "#lib/testing/scratch-folder.ts";
import { today } from "#lib/today.ts";

/** Runs a benchmark on a database of its own that holds the shipped facts; the client of the process is on it. */
export async function onDatabase(
  run: (on: { readonly pool: pg.Pool; readonly prisma: PrismaClient }) => Promise<void>,
): Promise<void> {
  const dataDir = scratchFolder();
  const server = await startEmbeddedPostgres(dataDir, { durable: false });
  // The memory that the application gives to counting: see data/count-facets.ts.
  const pool = new pg.Pool({ connectionString: server.url, max: 10, options: "-c work_mem=64MB" });
  const prisma = createPrisma(server.url);
  try {
    await applyMigrations(server.url);
    await loadReference(prisma, { today: today() });
    await pool.query("ANALYZE");
    setPrisma(prisma);
    await run({ pool, prisma });
  } finally {
    await pool.end();
    await prisma.$disconnect();
    await server.stop();
    await rm(server.folder, { recursive: true, force: true });
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Milliseconds that something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The value that a share of all do not exceed; 0.5 gives the median. */
export function percentile(all: readonly number[], share = 0.5): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Median and 95th percentile, in columns. */
export function told(all: readonly number[]): string {
  return `${percentile(all).toFixed(1).padStart(8)} ${percentile(all, 0.95).toFixed(1).padStart(8)}`;
}
