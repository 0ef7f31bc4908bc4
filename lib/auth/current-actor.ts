import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Actor } from "#domain/permissions/actor.ts";
import { type SignedIn, signedInWith } from "./session-actor.ts";

/** Who asks for this page or sent this form, with their session; null for a reader. Asked once a request. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const [sent, store] = await Promise.all([headers(), cookies()]);
  const asked = new Headers(sent);
  // A page that is shown after its form has renewed the session is part of the same request: the header still holds the
  // cookie of the session that ended, the store the new one.
  const pairs = store.getAll().map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
  asked.set("cookie", pairs.join("; "));
  return signedInWith(asked);
});

/** Who asks for this page or sent this form; null for a reader, a session that ended and somebody disabled. */
export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}
