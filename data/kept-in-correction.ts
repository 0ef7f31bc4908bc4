import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { TreatyAction } from "#domain/treaty-law/actions.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import type { ActionInput } from "./action-input.ts";
import { toDateColumn } from "./date-columns.ts";
import { kebab } from "./enum-names.ts";

/** What holdAction must read of an act so that a correction loses nothing that it does not touch. */
export const keptSelect = {
  kind: true,
  kindBasis: true,
  notification: true,
  circulatedOn: true,
  sourcesAgreeing: true,
  sourceId: true,
  alsoSources: { select: { id: true } },
} as const satisfies Prisma.TreatyActionSelect;

type KeptRow = Prisma.TreatyActionGetPayload<{ select: typeof keptSelect }>;

/** The day that an imprecise act is not older than: it holds as long as the date does, and not past a corrected effect. */
export function boundKept(
  old: TreatyAction,
  { date, effectiveDate }: Pick<ActionInput, "date" | "effectiveDate">,
): IsoDay | null {
  if (old.date !== date || old.precision === "day" || old.notBefore === null) return null;
  return effectiveDate !== null && effectiveDate < old.notBefore ? null : old.notBefore;
}

/**
 * The columns that a correction carries over from the act that it replaces, because the form does not show them and what is
 * corrected does not touch them. Another source than before speaks for itself: then nothing of what the old ones said stays.
 */
export function keptColumns(
  old: TreatyAction,
  row: KeptRow,
  input: ActionInput,
  sourceId: string,
): Partial<Prisma.TreatyActionUncheckedCreateInput> {
  const notBefore = boundKept(old, input);
  const sameSource = row.sourceId === sourceId;
  return {
    ...(notBefore === null ? {} : { notBefore: toDateColumn(notBefore) }),
    ...(sameSource && kebab(row.kind) === input.kind ? { kindBasis: row.kindBasis } : {}),
    ...(row.notification === input.notification ? { circulatedOn: row.circulatedOn } : {}),
    ...(sameSource ? { alsoSources: { connect: row.alsoSources }, sourcesAgreeing: row.sourcesAgreeing } : {}),
  };
}
