import type { SettingsOf } from "./sections.ts";

type Image = NonNullable<SettingsOf<"logo">["image"]>;

const endings = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/svg+xml": "svg",
} as const satisfies Record<Image["type"], string>;

/** The address of a logo. It holds the hash of its bytes, so that it shows the same for ever. */
export function logoAddress({ hash, type }: Pick<Image, "hash" | "type">): string {
  return `/brand/logo/${hash}.${endings[type]}`;
}

/** The hash in the last part of such an address; null where it is none. */
export function hashInLogoAddress(file: string): string | null {
  const ending = Object.values(endings).join("|");
  return new RegExp(`^([0-9a-f]{64})\\.(?:${ending})$`).exec(file)?.[1] ?? null;
}
