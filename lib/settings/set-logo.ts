import { createHash } from "node:crypto";
import { readSettings } from "#data/settings/read-settings.ts";
import { saveLogo } from "#data/settings/save-logo.ts";
import { type ImageFault, readImage } from "#domain/images/read-image.ts";

/** Most bytes of a logo. The database holds to the same. */
export const largestLogo = 200 * 1024;

/** What setting the logo came to; the faults stand in messages under `settings.rules`. */
export type SetLogo =
  | { readonly outcome: "saved" | "same" | "stale" }
  | { readonly outcome: "refused"; readonly rule: ImageFault | "required" | "imageLarge" };

/**
 * Sets the logo, or takes it away. Its kind is read from its bytes.
 * @param bytes null to have the one that was shipped
 * @param how.version of the logo that the form showed
 */
export async function setLogo(
  bytes: Uint8Array<ArrayBuffer> | null,
  how: { readonly version: number; readonly by: string },
): Promise<SetLogo> {
  const { values: before, version } = await readSettings("logo");
  if (version !== how.version) return { outcome: "stale" };
  const read = bytes === null ? null : imageOf(bytes);
  if (read !== null && "rule" in read) return { outcome: "refused", rule: read.rule };
  if (read?.image.hash === before.image?.hash) return { outcome: "same" };
  const saved = await saveLogo({ image: read?.image ?? null }, { ...how, bytes, before });
  return { outcome: saved ? "saved" : "stale" };
}

function imageOf(bytes: Uint8Array) {
  if (bytes.length === 0) return { rule: "required" } as const;
  if (bytes.length > largestLogo) return { rule: "imageLarge" } as const;
  const read = readImage(bytes);
  if ("fault" in read) return { rule: read.fault };
  return { image: { hash: createHash("sha256").update(bytes).digest("hex"), ...read } };
}
