import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { RecordName, RecordValues } from "#domain/records/kinds.ts";
import { getPrisma } from "../prisma.ts";
import type { Checked } from "./record-kind.ts";
import { recordKind } from "./record-kinds.ts";

/**
 * What a record would bring about, and what stands against it, without writing anything.
 * @param corrects the record that it would replace; null for a new one
 */
export async function previewEntry<Name extends RecordName>(
  name: Name,
  values: RecordValues<Name>,
  { corrects, today }: { readonly corrects: string | null; readonly today: IsoDay },
): Promise<Omit<Checked<unknown>, "refs">> {
  const kind = recordKind(name);
  const db = getPrisma();
  const held = corrects === null ? null : await kind.find(db, corrects);
  const { objections, warnings, consequences } = await kind.check(db, values, { today, held });
  return { objections, warnings, consequences };
}
