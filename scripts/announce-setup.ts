import { createPrisma, setPrisma } from "#data/prisma.ts";
import { setupAddress } from "#lib/auth/one-time-address.ts";

/** While there is no account, prints the address at which the first administrator makes theirs. */
export async function announceSetup(databaseUrl: string): Promise<void> {
  const prisma = createPrisma(databaseUrl);
  setPrisma(prisma);
  try {
    const address = await setupAddress();
    if (address !== null) {
      console.log(
        `There is no account yet. The first administrator makes theirs here, once, within 24 hours:\n  ${address}`,
      );
    }
  } finally {
    await prisma.$disconnect();
  }
}
