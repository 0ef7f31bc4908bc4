import { createHash, randomBytes } from "node:crypto";

/** Something that opens a door and cannot be guessed: 256 random bits, in letters that an address can hold. */
export function newToken(prefix = ""): string {
  return `${prefix}${randomBytes(32).toString("base64url")}`;
}

/** What of it is kept. No salt and no slow hash are needed for what is random already. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
