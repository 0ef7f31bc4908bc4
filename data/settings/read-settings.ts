import { type SettingsOf, type SettingsSection, sections } from "#domain/settings/sections.ts";
import { getPrisma } from "../prisma.ts";

/** A part of the settings with the number of its version, 0 where nobody has set it. */
export interface ReadSettings<Section extends SettingsSection> {
  readonly values: SettingsOf<Section>;
  readonly version: number;
}

/** A part of the settings as it stands; what an older version of the application wrote is filled up with what is shipped. */
export async function readSettings<Section extends SettingsSection>(section: Section): Promise<ReadSettings<Section>> {
  const row = await getPrisma().setting.findUnique({ where: { key: section } });
  const parsed = sections[section].safeParse(row?.value ?? {});
  const values = (parsed.success ? parsed.data : sections[section].parse({})) as unknown as SettingsOf<Section>;
  return { values, version: row?.version ?? 0 };
}
