import type { RecordedAction } from "#domain/entities/record.ts";
import type { StateName } from "#domain/entities/state.ts";
import type { TreatyName } from "#domain/entities/treaty.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { recordedActionSelect, toRecordedAction } from "./action.select.ts";
import { isUuid } from "./is-uuid.ts";
import { getPrisma } from "./prisma.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";
import { toTreatyName, treatyNameSelect } from "./treaty.select.ts";

/** An act as somebody sets about changing it. */
export interface EditableAct {
  readonly action: RecordedAction;
  readonly state: StateName;
  readonly treaty: TreatyName;
  /** Who ended it meanwhile, when and why, and what took its place; null while it counts. */
  readonly ended: {
    readonly by: string;
    readonly on: string;
    readonly reason: string;
    readonly supersededBy: string | null;
  } | null;
}

const select = {
  ...recordedActionSelect,
  retractedAt: true,
  retractedBy: true,
  retractionReason: true,
  supersededBy: { select: { id: true } },
  state: { select: stateNameSelect },
  treaty: { select: treatyNameSelect },
} as const satisfies Prisma.TreatyActionSelect;

/** The act by its id, whether it still counts or not; null where there is none. */
export async function getEditableAct(id: string, locale: string): Promise<EditableAct | null> {
  if (!isUuid(id)) return null;
  const row = await getPrisma().treatyAction.findUnique({ select, where: { id } });
  if (row === null) return null;
  const { retractedAt, retractedBy, retractionReason, supersededBy } = row;
  return {
    action: toRecordedAction(row),
    state: toStateName(row.state, locale),
    treaty: toTreatyName(row.treaty),
    ended:
      retractedAt === null
        ? null
        : {
            by: retractedBy ?? "",
            on: retractedAt.toISOString().slice(0, 10),
            reason: retractionReason ?? "",
            supersededBy: supersededBy?.id ?? null,
          },
  };
}
