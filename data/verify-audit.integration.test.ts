import { afterEach, beforeEach, expect, test } from "vitest";
import { runSql } from "#lib/testing/admin-sql.ts";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { insertRows } from "./reference/load-context.ts";
import { verifyAudit } from "./verify-audit.ts";

/** The audit log as a chain: what is done to it behind the application's back is found. */

let db: TestDatabase;

beforeEach(async () => {
  db = await createTestDatabase();
});
afterEach(() => db.drop());

function entry(entityKey: string, more: object = {}) {
  return { actor: "éditeur@example.org", operation: "record", entity: "TreatyAction", entityKey, ...more };
}

async function write(count: number): Promise<void> {
  for (let number = 1; number <= count; number++) {
    const after = { number, name: "Côte d’Ivoire “x”", empty: null, list: [1.5, { b: 2, a: 1 }] };
    await db.prisma.auditEntry.create({
      data: entry(String(number), { after, reason: number % 2 ? "Why: 1:2" : null }),
    });
  }
}

/** What somebody can do who may do everything in the database. */
function behindTheBack(statement: string): Promise<void> {
  return runSql(
    db.url,
    `ALTER TABLE audit_entry DISABLE TRIGGER USER; ${statement}; ALTER TABLE audit_entry ENABLE TRIGGER USER`,
  );
}

async function idOf(entityKey: string): Promise<string> {
  return String((await db.prisma.auditEntry.findFirstOrThrow({ where: { entityKey } })).id);
}

test("an untouched log fits, in whatever batches and time zone it is read", async () => {
  expect(await verifyAudit(db.prisma)).toEqual({ entries: 0, lastHash: "0".repeat(64), flaw: null });
  await write(7);
  await runSql(
    db.url,
    "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone = ''Asia/Almaty''', current_database()); END $$",
  );
  const whole = await verifyAudit(db.prisma);
  expect(whole).toMatchObject({ entries: 7, flaw: null });
  expect(await verifyAudit(db.prisma, { batchSize: 2 })).toEqual(whole);
  const last = await db.prisma.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(whole.lastHash).toBe(last.hash);
});

test.each([
  ["actor", "actor = 'other'"],
  ["what was before", `before = '{"a": 1}'`],
  ["what is after", `after = after || '{"number": 8}'`],
  ["reason", "reason = NULL"],
  ["moment", "at = at - interval '1 millisecond'"],
])("an entry whose %s was altered is found", async (_what, change) => {
  await write(5);
  await behindTheBack(`UPDATE audit_entry SET ${change} WHERE entity_key = '3'`);
  const found = await verifyAudit(db.prisma);
  expect(found).toMatchObject({ entries: 2, flaw: { kind: "altered", entryId: await idOf("3") } });
});

test("an entry that was altered and given a hash that fits is found at the next", async () => {
  await write(5);
  await behindTheBack(`UPDATE audit_entry SET actor = 'other' WHERE entity_key = '3';
    UPDATE audit_entry SET hash = audit_hash(audit_entry) WHERE entity_key = '3'`);
  expect((await verifyAudit(db.prisma)).flaw).toEqual({ kind: "unlinked", entryId: await idOf("4") });
});

test("an entry that was removed is found, be it the first, one between or the last", async () => {
  await write(5);
  await behindTheBack("DELETE FROM audit_entry WHERE entity_key = '5'");
  expect(await verifyAudit(db.prisma)).toMatchObject({ entries: 4, flaw: { kind: "cut" } });
  await behindTheBack("DELETE FROM audit_entry WHERE entity_key = '3'");
  expect(await verifyAudit(db.prisma)).toMatchObject({ flaw: { kind: "unlinked", entryId: await idOf("4") } });
  await behindTheBack("DELETE FROM audit_entry WHERE entity_key = '1'");
  expect(await verifyAudit(db.prisma)).toMatchObject({ flaw: { kind: "unlinked", entryId: await idOf("2") } });
});

test("an entry that was put in past the trigger is found, with a wrong hash and with one that fits itself", async () => {
  await write(3);
  const columns = "INSERT INTO audit_entry (actor, operation, entity, entity_key, previous_hash, hash)";
  await behindTheBack(`${columns} SELECT 'x', 'record', 'Treaty', 'wrong', hash, repeat('f', 64)
    FROM audit_entry WHERE entity_key = '3'`);
  expect((await verifyAudit(db.prisma)).flaw).toEqual({ kind: "altered", entryId: await idOf("wrong") });
  await behindTheBack("UPDATE audit_entry SET hash = audit_hash(audit_entry) WHERE entity_key = 'wrong'");
  expect((await verifyAudit(db.prisma)).flaw).toEqual({ kind: "cut" });
  await behindTheBack("DELETE FROM audit_entry WHERE entity_key = 'wrong'");
  expect((await verifyAudit(db.prisma)).flaw).toBeNull();
});

test("a log that was written anew from its beginning is found by a hash noted before", async () => {
  await write(3);
  const { lastHash: noted } = await verifyAudit(db.prisma);
  await write(1);
  expect((await verifyAudit(db.prisma, { noted })).flaw).toBeNull();
  await behindTheBack(`ALTER TABLE audit_head DISABLE TRIGGER USER; DELETE FROM audit_entry; DELETE FROM audit_head;
    ALTER TABLE audit_head ENABLE TRIGGER USER`);
  await write(4);
  expect((await verifyAudit(db.prisma)).flaw).toBeNull();
  expect((await verifyAudit(db.prisma, { noted })).flaw).toEqual({ kind: "not-found" });
});

test("no writer sets hashes or moments by itself, writes in between, or touches the head", async () => {
  await write(2);
  const claims = { previousHash: "x", hash: "y", at: new Date("2001-01-01") };
  const claimed = await db.prisma.auditEntry.create({ data: entry("3", claims) });
  expect(claimed.at.getTime()).toBeGreaterThan(new Date("2026-01-01").getTime());
  expect((await verifyAudit(db.prisma)).flaw).toBeNull();
  await expect(db.prisma.auditEntry.create({ data: entry("0", { id: 0n }) })).rejects.toThrow(/grows at its end/);
  await expect(db.prisma.auditHead.updateMany({ data: { entries: 1n } })).rejects.toThrow(/append-only/);
  await expect(db.prisma.auditHead.deleteMany()).rejects.toThrow(/append-only/);
  await expect(db.prisma.$executeRaw`TRUNCATE audit_head`).rejects.toThrow(/append-only/);
});

test("fifty writers at once, some of whom take back what they did, make one unbroken chain", async () => {
  const writers = Array.from({ length: 50 }, (_, number) =>
    db.prisma
      .$transaction(
        async (tx) => {
          await tx.auditEntry.create({ data: entry(String(number)) });
          if (number % 5 === 0) throw new Error("taken back");
          await tx.auditEntry.create({ data: entry(`${number} again`) });
        },
        { maxWait: 20_000, timeout: 20_000 },
      )
      .catch((error: Error) => expect(error.message).toBe("taken back")),
  );
  await Promise.all(writers);
  expect(await verifyAudit(db.prisma, { batchSize: 7 })).toMatchObject({ entries: 80, flaw: null });
});

test("a load of thousands of entries in one statement is chained within two seconds", async () => {
  const rows = Array.from({ length: 5_700 }, (_, number) => {
    const { entityKey: entity_key, ...rest } = entry(String(number), { after: { number, text: "x".repeat(200) } });
    return { ...rest, entity_key };
  });
  const began = performance.now();
  await db.prisma.$transaction((tx) => insertRows(tx, "audit_entry", rows));
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(await verifyAudit(db.prisma)).toMatchObject({ entries: 5_700, flaw: null });
});
