import type { Instant } from "#domain/dates/instant.ts";
import { type SettingsOf, type SettingsSection, sections } from "#domain/settings/sections.ts";
import { getPrisma } from "../prisma.ts";

/** A part of the settings with the number of its version, 0 where nobody has set it. */
export interface ReadSettings<Section extends SettingsSection> {
  readonly values: SettingsOf<Section>;
  readonly version: number;
  /** Who left it so, by e-mail, and when; null where nobody has set it. */
  readonly changed: { readonly by: string; readonly at: Instant } | null;
}

/** Several parts of the settings, by their names. */
export type ReadSections<Section extends SettingsSection> = { readonly [Name in Section]: ReadSettings<Name> };

/** Parts of the settings as they stand, read at once; what an older version wrote is filled up with what is shipped. */
export async function readSections<Section extends SettingsSection>(
  names: readonly Section[],
): Promise<ReadSections<Section>> {
  const rows = await getPrisma().setting.findMany({ where: { key: { in: [...names] } } });
  const read = names.map((name) => {
    const row = rows.find(({ key }) => key === name);
    const changed = row === undefined ? null : { by: row.updatedBy, at: row.updatedAt.toISOString() };
    return [name, { values: valuesOf(name, row?.value ?? {}), version: row?.version ?? 0, changed }];
  });
  return Object.fromEntries(read) as ReadSections<Section>;
}

/** A part of the settings as it stands. */
export async function readSettings<Section extends SettingsSection>(section: Section): Promise<ReadSettings<Section>> {
  const read: { readonly [Name in Section]: ReadSettings<Name> } = await readSections([section]);
  return read[section];
}

/** Parts of the settings as they were shipped. */
export function shippedSections<Section extends SettingsSection>(names: readonly Section[]): ReadSections<Section> {
  const shipped = names.map((name) => [name, { values: valuesOf(name, {}), version: 0, changed: null }]);
  return Object.fromEntries(shipped) as ReadSections<Section>;
}

function valuesOf(section: SettingsSection, value: unknown): object {
  const parsed = sections[section].safeParse(value);
  return parsed.success ? parsed.data : sections[section].parse({});
}
