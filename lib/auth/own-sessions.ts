import { noteAudit } from "#data/note-audit.ts";
import type { OpenSession } from "#domain/permissions/people.ts";
import { getAuth } from "./auth.ts";
import type { SignedIn } from "./session-actor.ts";

/** Where somebody is signed in, the latest first. */
export async function listOwnSessions({ actor, sessionId }: SignedIn): Promise<OpenSession[]> {
  const { internalAdapter } = await getAuth().$context;
  const sessions = await internalAdapter.listSessions(actor.id);
  return sessions
    .filter(({ expiresAt }) => expiresAt > new Date())
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .map(({ id, createdAt, userAgent, ipAddress }) => ({
      id,
      since: createdAt.toISOString(),
      browser: userAgent || null,
      address: ipAddress || null,
      here: id === sessionId,
    }));
}

/**
 * Ends one of one's sessions, or all but the one that asks.
 * @param which the id of one's own session; another's is left alone
 */
export async function endOwnSessions({ actor, sessionId }: SignedIn, which: string | "others"): Promise<void> {
  const { internalAdapter } = await getAuth().$context;
  for (const { id, token } of await internalAdapter.listSessions(actor.id)) {
    if (which === "others" ? id !== sessionId : id === which) await internalAdapter.deleteSession(token);
  }
  const after = { sessions: which === "others" ? "others" : "one" };
  await noteAudit({ actor: actor.email, operation: "end-sessions", entity: "Account", entityKey: actor.email, after });
}
