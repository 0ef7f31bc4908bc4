import type { Actor } from "#domain/permissions/actor.ts";
import { type Role, roles } from "#domain/permissions/operations.ts";
import { getAuth } from "./auth.ts";

/** A person who is signed in, and the session by which they are. */
export interface SignedIn {
  readonly actor: Actor;
  readonly sessionId: string;
  readonly token: string;
}

/** Who sent a request with these headers; null for nobody, for a session that ended and for somebody disabled. */
export async function signedInWith(headers: Headers): Promise<SignedIn | null> {
  // A page without a cookie asks the database nothing.
  if (!(headers.get("cookie") ?? "").includes("tracker.")) return null;
  const found = await getAuth().api.getSession({ headers });
  if (found === null || found.user.disabledAt != null) return null;
  const { id, name, email, role, twoFactorEnabled } = found.user;
  if (!isRole(role)) return null;
  return {
    actor: { id, name, email, role, via: { kind: "session", secondFactor: twoFactorEnabled === true } },
    sessionId: found.session.id,
    token: found.session.token,
  };
}

function isRole(text: string | null | undefined): text is Role {
  return (roles as readonly (string | null | undefined)[]).includes(text);
}
