import { z } from "zod";
import { seal, unseal } from "#lib/settings/seal.ts";
import { getAuth } from "../auth.ts";

/** In seconds: how long somebody may take at the provider. */
const longestWait = 10 * 60;

const shape = z.object({
  /** Of the provider that was asked, so that no answer of another one is taken for its. */
  issuer: z.string(),
  clientId: z.string(),
  /** Random values that tie the answer to this browser, the token to this question, and the code to this application. */
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where at the provider the browser goes. */
  address: z.string(),
  /** The page that is led to afterwards. */
  next: z.string(),
  /** Until when it counts, in milliseconds. */
  until: z.number(),
});

/** A sign-in that waits for the provider's answer. */
export type WaitingSignIn = Readonly<Omit<z.output<typeof shape>, "until">>;

/** The cookie, as a Set-Cookie line, that keeps a waiting sign-in in the browser, encrypted, so that nothing is kept here. */
export async function waitingCookie(waiting: WaitingSignIn): Promise<string> {
  return cookieLine(seal(JSON.stringify({ ...waiting, until: Date.now() + longestWait * 1000 }), "single sign-on"));
}

/** The cookie that ends it: an answer is taken once. */
export async function endedCookie(): Promise<string> {
  return cookieLine("");
}

/** The sign-in that the browser of these headers waits for; null where there is none, or it ran out. */
export async function waitingWith(headers: Headers): Promise<WaitingSignIn | null> {
  const { name } = await cookie();
  for (const pair of (headers.get("cookie") ?? "").split(/;\s*/)) {
    if (!pair.startsWith(`${name}=`)) continue;
    const text = unseal(pair.slice(name.length + 1), "single sign-on");
    if (text === null || text === "") return null;
    // Only this application can have sealed it, but perhaps an older version.
    const read = shape.safeParse(JSON.parse(text));
    return read.success && read.data.until > Date.now() ? read.data : null;
  }
  return null;
}

async function cookieLine(value: string): Promise<string> {
  const { name, attributes } = await cookie();
  const age = value === "" ? 0 : longestWait;
  // Lax: the answer comes by a link of another site, with which a strict cookie would not be sent.
  return `${name}=${value}; Max-Age=${age}; Path=/; HttpOnly${attributes.secure ? "; Secure" : ""}; SameSite=Lax`;
}

async function cookie() {
  return (await getAuth().$context).createAuthCookie("single_sign_on");
}
