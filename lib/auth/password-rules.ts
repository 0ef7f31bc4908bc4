import { dictionary } from "@zxcvbn-ts/language-common";

/** In characters. */
export const shortestPassword = 12;
export const longestPassword = 128;

/** Why a password is refused. */
export type PasswordFault = "passwordShort" | "passwordLong" | "passwordCommon" | "passwordPersonal" | "passwordLeaked";

const common: ReadonlySet<string> = new Set(dictionary["passwords-common"]);

/**
 * What is wrong with a password, by what can be known without the network; null where nothing is.
 * A common one does not become a good one by what stands before or behind it: "Password2026!" is refused for "password".
 * @param about e-mail and name of whose it is, which must not be what it consists of
 */
export function passwordFault(password: string, about: readonly string[]): PasswordFault | null {
  if ([...password].length < shortestPassword) return "passwordShort";
  if (password.length > longestPassword) return "passwordLong";
  const lower = password.toLowerCase();
  const core = lower.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  if (common.has(lower) || common.has(core) || repeats(lower)) return "passwordCommon";
  const words = about.flatMap((text) => [text, ...text.split(/[@.\s_-]+/)]).map((word) => word.toLowerCase());
  return words.some((word) => word.length >= 4 && (core === word || lower === word)) ? "passwordPersonal" : null;
}

/** True for one short piece again and again, such as abcabcabcabc, and for digits alone that are too few to be random. */
function repeats(text: string): boolean {
  return /^(.{1,5})\1+.{0,4}$/u.test(text) || /^\d{1,15}$/.test(text);
}
