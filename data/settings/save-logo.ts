import type { SettingsOf } from "#domain/settings/sections.ts";
import type { Prisma } from "#generated/prisma/client.ts";
import { getPrisma } from "../prisma.ts";
import { writeSettings } from "./save-settings.ts";

/**
 * Sets the logo and keeps its bytes; those of the one before go. With its audit entry, in one transaction.
 * @param values with the hash of the bytes; no image to have the one that was shipped
 * @param how.bytes null where there is no image
 * @param how.version of the logo that the form showed
 * @returns false where the version on record is another one
 */
export async function saveLogo(
  values: SettingsOf<"logo">,
  how: {
    readonly bytes: Uint8Array<ArrayBuffer> | null;
    readonly version: number;
    readonly by: string;
    readonly before: SettingsOf<"logo">;
  },
): Promise<boolean> {
  const { image } = values;
  return getPrisma().$transaction(async (tx) => {
    const shown = { before: how.before, after: values };
    if (!(await writeSettings(tx, "logo", values, { version: how.version, by: how.by, shown }))) return false;
    if (image !== null && how.bytes !== null) await keep(tx, image, how.bytes);
    await tx.storedImage.deleteMany({ where: { hash: { not: image?.hash ?? "" } } });
    return true;
  });
}

async function keep(
  tx: Prisma.TransactionClient,
  { hash, type }: NonNullable<SettingsOf<"logo">["image"]>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await tx.storedImage.createMany({ data: [{ hash, type, bytes, createdAt: new Date() }], skipDuplicates: true });
}
