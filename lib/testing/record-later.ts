import type { PrismaClient } from "#generated/prisma/client.ts";

/** A moment after all that tests record, and before what recordLater adds. */
export const beforeLater = "2199-12-31T00:00:00.000Z";

/**
 * Adds acts that are recorded later than anything else, and taken out again: the record of their treaties is none of `beforeLater`
 * any more.
 * @param treaties codes; without them one act under every treaty
 */
export async function recordLater(prisma: PrismaClient, treaties?: readonly string[]): Promise<void> {
  const given = await prisma.treatyAction.findMany({
    select: {
      stateId: true,
      treatyId: true,
      sourceId: true,
      kind: true,
      kindBasis: true,
      actedOn: true,
      actedPrecision: true,
    },
    where: {
      kind: { in: ["signature", "accession"] },
      ...(treaties === undefined ? {} : { treaty: { code: { in: [...treaties] } } }),
    },
  });
  const one = new Map(given.map((act) => [act.treatyId, act]));
  if (one.size === 0) throw new RangeError("nobody has joined any of these treaties");
  await prisma.treatyAction.createMany({
    data: [...one.values()].map((act) => ({
      ...act,
      recordedAt: new Date("2200-01-01"),
      recordedBy: "editor@example.org",
      retractedAt: new Date("2200-01-02"),
      retractedBy: "editor@example.org",
      retractionReason: "read from another list",
    })),
  });
}
