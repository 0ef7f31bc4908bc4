import type { PrismaClient } from "#generated/prisma/client.ts";

/** A moment after everything that is recorded and before everything that will be, by the clock of the database. */
export async function momentBetween(prisma: Pick<PrismaClient, "$queryRaw">): Promise<string> {
  const read = async () => {
    const [row] = await prisma.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp()::timestamptz(3) AS at`;
    if (row === undefined) throw new Error("the database gave no time");
    return row.at;
  };
  const laterThan = async (moment: Date): Promise<Date> => {
    const now = await read();
    return now > moment ? now : laterThan(moment);
  };
  const moment = await laterThan(await read());
  await laterThan(moment);
  return moment.toISOString();
}
