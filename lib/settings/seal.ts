import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { authSecret } from "../auth/secret.ts";

/** What is sealed for one purpose opens for no other. */
type Purpose = "settings" | "single sign-on";

function sealKey(purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync("sha256", authSecret(), "", `treaty tracker ${purpose}`, 32));
}

/** Encrypts a secret, of the settings unless another purpose is named (AES-256-GCM); the empty text stays empty. */
export function seal(secret: string, purpose: Purpose = "settings"): string {
  if (secret === "") return "";
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", sealKey(purpose), nonce);
  const text = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url");
}

/** The secret that was sealed; null where it was sealed under another AUTH_SECRET or for another purpose, or altered. */
export function unseal(sealed: string, purpose: Purpose = "settings"): string | null {
  if (sealed === "") return "";
  const bytes = Buffer.from(sealed, "base64url");
  try {
    const decipher = createDecipheriv("aes-256-gcm", sealKey(purpose), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

/** Whether a secret is on record, and whether it can still be read. */
export function secretState(sealed: string): "set" | "unset" | "unreadable" {
  if (sealed === "") return "unset";
  return unseal(sealed) === null ? "unreadable" : "set";
}
