import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#generated/prisma/client.ts";
import { env } from "#lib/env.ts";

/** A client on a database address. The caller disconnects it. */
export function createPrisma(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }) });
}

const kept = globalThis as { treatyTrackerPrisma?: PrismaClient };

/** The client of this process, made at first use; one survives reloads in development. Throws where DATABASE_URL is not set. */
export function getPrisma(): PrismaClient {
  if (kept.treatyTrackerPrisma === undefined) {
    const { DATABASE_URL: url } = env();
    if (url === undefined) throw new Error("DATABASE_URL is not set: start the application with npm start");
    kept.treatyTrackerPrisma = createPrisma(url);
  }
  return kept.treatyTrackerPrisma;
}

/** Makes a client the one of this process: for programs and tests that have their database's address from elsewhere. */
export function setPrisma(prisma: PrismaClient): void {
  kept.treatyTrackerPrisma = prisma;
}
