import { headers } from "next/headers";
import { cache } from "react";
import type { Actor } from "#domain/permissions/actor.ts";
import { type SignedIn, signedInWith } from "./session-actor.ts";

/** Who asks for this page or sent this form, with their session; null for a reader. Asked once a request. */
export const currentSession = cache(async (): Promise<SignedIn | null> => signedInWith(await headers()));

/** Who asks for this page or sent this form; null for a reader, a session that ended and somebody disabled. */
export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}
