import type { TreatyForce } from "#domain/entities/pages.ts";
import { treatyRulesSchema } from "#domain/treaty-law/rules.ts";
import { instrumentsNeeded } from "#domain/treaty-law/threshold.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { columnsToReduced, fromDateColumn } from "./date-columns.ts";
import { stateNameSelect, toStateName } from "./state.select.ts";

/** What is shown of the deposit that met a threshold. */
export const thresholdActionSelect = {
  actedOn: true,
  actedPrecision: true,
  effectiveOn: true,
  state: { select: stateNameSelect },
} as const satisfies Prisma.TreatyActionSelect;

export const treatyForceSelect = {
  rules: true,
  officialEntryIntoForceOn: true,
  entryIntoForceNote: true,
  parent: { select: { code: true, officialEntryIntoForceOn: true } },
  projection: {
    select: {
      computedEntryIntoForceOn: true,
      thresholdAction: { select: thresholdActionSelect },
    },
  },
} as const satisfies Prisma.TreatySelect;

/** The computed entry into force beside the official one, with the deposit that met the threshold. */
export function toTreatyForce(
  row: Prisma.TreatyGetPayload<{ select: typeof treatyForceSelect }>,
  locale: string,
): TreatyForce {
  const computed = row.projection?.computedEntryIntoForceOn ?? null;
  const action = row.projection?.thresholdAction ?? null;
  const metOn = action === null ? null : (columnsToReduced(action.actedOn, action.actedPrecision) ?? null);
  const rules = treatyRulesSchema.parse(row.rules);
  const parentOn = row.parent?.officialEntryIntoForceOn ?? null;
  return {
    official: row.officialEntryIntoForceOn === null ? null : fromDateColumn(row.officialEntryIntoForceOn),
    computed: computed === null ? null : fromDateColumn(computed),
    threshold:
      action === null || metOn === null
        ? null
        : { state: toStateName(action.state, locale), metOn, count: instrumentsNeeded(rules) ?? 0 },
    heldByParent:
      rules.entryIntoForce.conditions.some((condition) => condition.kind === "parent-in-force") &&
      computed !== null &&
      parentOn !== null &&
      computed.getTime() === parentOn.getTime(),
    note: row.entryIntoForceNote,
  };
}
