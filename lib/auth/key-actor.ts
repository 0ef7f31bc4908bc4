import { readApiKey } from "#data/accounts/api-key.ts";
import type { Actor } from "#domain/permissions/actor.ts";
import { hashToken } from "./tokens.ts";

/**
 * Who sends a request with a key (`Authorization: Bearer …`): the owner of the key, within its scopes.
 * @returns null where no key is sent, "invalid" for one that is unknown, ended, revoked or of somebody disabled
 */
export async function actorOfKey(request: Request): Promise<Actor | null | "invalid"> {
  const sent = request.headers.get("authorization");
  if (sent === null) return null;
  const key = /^Bearer +(ttk_[\w-]{43})$/i.exec(sent)?.[1];
  const found = key === undefined ? null : await readApiKey(hashToken(key));
  return found === null ? "invalid" : { ...found.owner, via: { kind: "key", scopes: found.scopes } };
}
