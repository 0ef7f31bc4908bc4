import type { Prisma } from "#generated/prisma/client.ts";
import { lawSelect } from "./action.select.ts";
import type { NotRecorded } from "./action-input.ts";
import { keptSelect } from "./kept-in-correction.ts";
import { lockTreaty } from "./write-action.ts";

const factSelect = {
  ...lawSelect,
  ...keptSelect,
  stateId: true,
  treatyId: true,
  retractedAt: true,
  retractedBy: true,
  retractionReason: true,
  supersededBy: { select: { id: true } },
} as const satisfies Prisma.TreatyActionSelect;

export type HeldAction = Prisma.TreatyActionGetPayload<{ select: typeof factSelect }>;

/** The act, once nobody else is writing under its treaty; why it cannot be changed, where it cannot. */
export async function holdAction(tx: Prisma.TransactionClient, id: string): Promise<HeldAction | NotRecorded> {
  const found = await tx.treatyAction.findUnique({ select: { treatyId: true }, where: { id } });
  if (found === null) return { outcome: "unknown", field: "act" };
  await lockTreaty(tx, found.treatyId);
  const row = await tx.treatyAction.findUniqueOrThrow({ select: factSelect, where: { id } });
  if (row.retractedAt === null) return row;
  return {
    outcome: "stale",
    retractedBy: row.retractedBy ?? "",
    retractedAt: row.retractedAt.toISOString(),
    reason: row.retractionReason ?? "",
    supersededBy: row.supersededBy?.id ?? null,
  };
}
