import { getLocale } from "next-intl/server";

/** Names of languages in the reader's language, by their codes. */
export async function languageNames(): Promise<(code: string) => string> {
  const names = new Intl.DisplayNames([await getLocale()], { type: "language", fallback: "code" });
  return (code) => names.of(code) ?? code;
}
