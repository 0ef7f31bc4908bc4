import type { KeyScope, Role } from "#domain/permissions/operations.ts";
import type { MachineKey } from "#domain/permissions/people.ts";
import { getPrisma } from "../prisma.ts";

/** Keeps the hash of a key. @returns the id of the key */
export async function makeApiKey(key: {
  readonly userId: string;
  readonly name: string;
  readonly keyHash: string;
  readonly start: string;
  readonly scopes: readonly KeyScope[];
  readonly createdBy: string;
  readonly expiresAt: Date;
}): Promise<string> {
  const { id } = await getPrisma().apiKey.create({ data: { ...key, scopes: [...key.scopes] }, select: { id: true } });
  return id;
}

/** Whose key it is and what it may be used for; null for one that is unknown, ended, revoked or whose owner is disabled. */
export async function readApiKey(keyHash: string): Promise<{
  readonly owner: { readonly id: string; readonly name: string; readonly email: string; readonly role: Role };
  readonly scopes: readonly KeyScope[];
} | null> {
  const row = await getPrisma().apiKey.findUnique({
    where: { keyHash, revokedAt: null, expiresAt: { gt: new Date() }, user: { disabledAt: null } },
    select: {
      id: true,
      scopes: true,
      lastUsedAt: true,
      user: { select: { id: true, name: true, email: true, role: true } },
    },
  });
  if (row === null) return null;
  // Once a minute is often enough to tell whether a key is still in use.
  if (row.lastUsedAt === null || Date.now() - row.lastUsedAt.getTime() > 60_000) {
    await getPrisma().apiKey.update({ where: { id: row.id }, data: { lastUsedAt: new Date() } });
  }
  return { owner: { ...row.user, role: row.user.role as Role }, scopes: row.scopes as KeyScope[] };
}

/** All keys, the latest first. */
export async function listApiKeys(): Promise<MachineKey[]> {
  const rows = await getPrisma().apiKey.findMany({
    orderBy: { createdAt: "desc" },
    include: { user: { select: { name: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    start: row.start,
    owner: row.user.name,
    scopes: row.scopes as KeyScope[],
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    state: row.revokedAt !== null ? "revoked" : row.expiresAt <= new Date() ? "ended" : "valid",
  }));
}

/** Makes a key count no longer. @returns its name; null where there is none that counts */
export async function revokeApiKey(id: string): Promise<string | null> {
  const [row] = await getPrisma().apiKey.updateManyAndReturn({
    where: { id, revokedAt: null },
    data: { revokedAt: new Date() },
    select: { name: true },
  });
  return row?.name ?? null;
}
