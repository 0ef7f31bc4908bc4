import type { IsoDay } from "#domain/dates/calendar-date.ts";
import type { RecordName, RecordValues } from "#domain/records/kinds.ts";
import { getPrisma } from "../prisma.ts";
import { findEntry } from "./find-entry.ts";
import type { Checked, Held } from "./record-kind.ts";
import { recordKind } from "./record-kinds.ts";

/**
 * What a record would bring about, and what stands against it, without writing anything.
 * @returns it with the record that it would replace, as that is now; null for a new one, and where there is none
 * @param corrects the record that it would replace; null for a new one
 */
export async function previewEntry<Name extends RecordName>(
  name: Name,
  values: RecordValues<Name>,
  { corrects, today }: { readonly corrects: string | null; readonly today: IsoDay },
): Promise<Omit<Checked<unknown>, "refs"> & { readonly held: Held<RecordValues<Name>> | null }> {
  const held = corrects === null ? null : await findEntry(name, corrects);
  const { objections, warnings, consequences } = await recordKind(name).check(getPrisma(), values, { today, held });
  return { objections, warnings, consequences, held };
}
