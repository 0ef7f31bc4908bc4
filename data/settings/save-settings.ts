import type { SettingsOf, SettingsSection } from "#domain/settings/sections.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { noteAudit } from "../note-audit.ts";
import { getPrisma } from "../prisma.ts";

interface Saving {
  /** Of the values that the form was filled with; another one on record is somebody else's change meanwhile. */
  readonly version: number;
  readonly by: string;
  /** What the audit may hold of the values before and after: no secret, sealed or not. */
  readonly shown: { readonly before: object; readonly after: object };
}

/**
 * Sets a part of the settings, with its audit entry.
 * @returns false where the version on record is another one
 */
export async function saveSettings<Section extends SettingsSection>(
  section: Section,
  values: SettingsOf<Section>,
  saving: Saving,
): Promise<boolean> {
  return getPrisma().$transaction((tx) => writeSettings(tx, section, values, saving));
}

/** The same in the caller's transaction. */
export async function writeSettings<Section extends SettingsSection>(
  tx: Prisma.TransactionClient,
  section: Section,
  values: SettingsOf<Section>,
  { version, by, shown }: Saving,
): Promise<boolean> {
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
}
