import type { PrismaClient } from "#generated/prisma/client.ts";

/** A moment after all that tests record, and before what recordLater adds. */
export const beforeLater = "2199-12-31T00:00:00.000Z";

/** Adds an act that is recorded later than anything else, and taken out again: the record is none of `beforeLater` any more. */
export async function recordLater(prisma: PrismaClient): Promise<void> {
  const given = await prisma.treatyAction.findFirstOrThrow({
    select: { stateId: true, treatyId: true, sourceId: true, kind: true, kindBasis: true },
    where: { state: { iso3: "KAZ" }, treaty: { code: "ICCPR" }, kind: "signature" },
  });
  await prisma.treatyAction.create({
    data: {
      ...given,
      actedOn: new Date("1999-09-09"),
      actedPrecision: "day",
      recordedAt: new Date("2200-01-01"),
      recordedBy: "editor@example.org",
      retractedAt: new Date("2200-01-02"),
      retractedBy: "editor@example.org",
      retractionReason: "read from another list",
    },
  });
}
