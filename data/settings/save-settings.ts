import type { SettingsOf, SettingsSection } from "#domain/settings/sections.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { noteAudit } from "../note-audit.ts";
import { getPrisma } from "../prisma.ts";

/**
 * Sets a part of the settings, with its audit entry.
 * @param version of the values that the form was filled with; another one on record is somebody else's change meanwhile
 * @param shown what the audit may hold of the values before and after: no secret, sealed or not
 * @returns false where the version on record is another one
 */
export async function saveSettings<Section extends SettingsSection>(
  section: Section,
  values: SettingsOf<Section>,
  {
    version,
    by,
    shown,
  }: {
    readonly version: number;
    readonly by: string;
    readonly shown: { readonly before: object; readonly after: object };
  },
): Promise<boolean> {
  return getPrisma().$transaction(async (tx) => {
    const row = {
      value: { ...values } as Prisma.InputJsonObject,
      version: version + 1,
      updatedAt: new Date(),
      updatedBy: by,
    };
    const written =
      version === 0
        ? await tx.setting.createMany({ data: [{ key: section, ...row }], skipDuplicates: true })
        : await tx.setting.updateMany({ where: { key: section, version }, data: row });
    if (written.count !== 1) return false;
    await noteAudit({ actor: by, operation: "change-settings", entity: "Settings", entityKey: section, ...shown }, tx);
    return true;
  });
}
