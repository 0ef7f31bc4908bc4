import type { Correction, Said } from "#domain/records/corrections.ts";
import type { RecordName } from "#domain/records/kinds.ts";
import { getPrisma } from "../prisma.ts";
import { recordKind } from "./record-kinds.ts";

/**
 * Each time at which records that are edited in place were put right, the oldest first.
 * @returns by the id of the record; none for one that says what it first said
 */
export async function listVersions(
  name: RecordName,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Correction[]>> {
  const rows = await getPrisma().recordVersion.findMany({
    where: { entity: recordKind(name).entity, entityId: { in: [...ids] } },
    orderBy: [{ entityId: "asc" }, { number: "asc" }],
  });
  const corrections = new Map<string, readonly Correction[]>();
  for (const [id, versions] of Map.groupBy(rows, ({ entityId }) => entityId)) {
    corrections.set(
      id,
      versions.flatMap((version, index): Correction[] => {
        const before = versions[index - 1];
        if (before === undefined || version.recordedAt === null) return [];
        return [
          {
            at: version.recordedAt.toISOString(),
            by: version.recordedBy,
            reason: version.reason ?? "",
            before: before.values as Said,
            after: version.values as Said,
          },
        ];
      }),
    );
  }
  return corrections;
}
