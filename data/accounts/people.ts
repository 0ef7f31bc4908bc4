import type { Role } from "#domain/permissions/operations.ts";
import type { Invitation, Person } from "#domain/permissions/people.ts";
import { getPrisma } from "../prisma.ts";

const personSelect = {
  id: true,
  name: true,
  email: true,
  role: true,
  twoFactorEnabled: true,
  disabledAt: true,
} as const;

/** All accounts by name, those that may sign in first. */
export async function listPeople(): Promise<Person[]> {
  const rows = await getPrisma().user.findMany({
    select: { ...personSelect, _count: { select: { sessions: { where: { expiresAt: { gt: new Date() } } } } } },
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { email: "asc" }],
  });
  return rows.map(({ _count, ...row }) => toPerson(row, _count.sessions));
}

/** One account by its id or its e-mail. */
export async function findPerson(by: { readonly id: string } | { readonly email: string }): Promise<Person | null> {
  const where = "id" in by ? { id: by.id } : { email: by.email.toLowerCase() };
  const row = await getPrisma().user.findUnique({ select: personSelect, where });
  return row === null ? null : toPerson(row, await getPrisma().session.count({ where: { userId: row.id } }));
}

/** True once anybody has an account. */
export async function hasPeople(): Promise<boolean> {
  return (await getPrisma().user.count({ take: 1 })) > 0;
}

/** Whom a step of signing in that waits for a code is about; null where there is no such step. */
export async function challengedEmail(challenge: string): Promise<string | null> {
  const db = getPrisma();
  const step = await db.verification.findFirst({ select: { value: true }, where: { identifier: challenge } });
  return step === null ? null : ((await findPerson({ id: step.value }))?.email ?? null);
}

/** Invitations that can still be accepted, the latest first. */
export async function listInvitations(): Promise<Invitation[]> {
  const rows = await getPrisma().accountToken.findMany({
    where: { purpose: "invitation", usedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(({ id, email, role, createdBy, expiresAt }) => ({
    id,
    email: email ?? "",
    role: role as Role,
    invitedBy: createdBy ?? "",
    expiresAt: expiresAt.toISOString(),
  }));
}

function toPerson(
  row: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: string;
    readonly twoFactorEnabled: boolean | null;
    readonly disabledAt: Date | null;
  },
  sessions: number,
): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role as Role,
    secondFactor: row.twoFactorEnabled === true,
    disabledAt: row.disabledAt?.toISOString() ?? null,
    sessions,
  };
}
