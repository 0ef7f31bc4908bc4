import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies } from "next/headers";

/** Hands cookies, given as Set-Cookie lines, to the browser that sent this form. */
export async function setCookies(lines: readonly string[]): Promise<void> {
  const store = await cookies();
  for (const line of lines) {
    for (const [name, attributes] of parseSetCookieHeader(line)) {
      store.set(name, attributes.value, toCookieOptions(attributes));
    }
  }
}
