import { makeApiKey, revokeApiKey } from "#data/accounts/api-key.ts";
import { noteAudit } from "#data/note-audit.ts";
import type { KeyScope } from "#domain/permissions/operations.ts";
import { hashToken, newToken } from "./tokens.ts";

/** A key that is to be made. */
export interface NewKey {
  readonly userId: string;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  /** For how many days it works. */
  readonly days: number;
}

/** Makes a key of the interface. @param by e-mail of who makes it, or "shell" @returns the key, which is kept nowhere */
export async function makeKey({ userId, name, scopes, days }: NewKey, by: string): Promise<string> {
  const key = newToken("ttk_");
  const expiresAt = new Date(Date.now() + days * 86_400_000);
  const row = { userId, name, scopes, createdBy: by, expiresAt, keyHash: hashToken(key), start: key.slice(0, 8) };
  const id = await makeApiKey(row);
  const after = { name, scopes: [...scopes], expiresAt: expiresAt.toISOString(), owner: userId };
  await noteAudit({ actor: by, operation: "make-key", entity: "ApiKey", entityKey: id, after });
  return key;
}

/** Makes a key work no longer. @returns its name; null where there is none that works */
export async function revokeKey(id: string, by: string): Promise<string | null> {
  const name = await revokeApiKey(id);
  if (name !== null)
    await noteAudit({ actor: by, operation: "revoke-key", entity: "ApiKey", entityKey: id, before: { name } });
  return name;
}
