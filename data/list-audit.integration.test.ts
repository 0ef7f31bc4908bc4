import { afterAll, beforeAll, expect, test } from "vitest";
import { auditStream } from "#lib/http/audit-stream.ts";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { exportAudit } from "./export-audit.ts";
import { getAuditOverview, listAudit } from "./list-audit.ts";
import { setPrisma } from "./prisma.ts";

/** What an administrator finds in the audit log. */

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  setPrisma(database.prisma);
  const of = (number: number) => ({
    actor: number % 2 === 0 ? "even@example.org" : "=cmd|' /C calc'!A0",
    operation: number < 5 ? "record" : "sign-in",
    entity: number < 5 ? "TreatyAction" : "Account",
    entityKey: `key-${number}`,
    reason: number === 3 ? "100% certain_of \\ it" : null,
    after: { number, name: number === 4 ? "Côte d’Ivoire" : "Chad" },
  });
  for (let number = 1; number <= 9; number++) await database.prisma.auditEntry.create({ data: of(number) });
});
afterAll(() => database.drop());

async function keys(...[filter, page]: Parameters<typeof listAudit>): Promise<string> {
  return (await listAudit(filter, page)).items.map((one) => one.entityKey.slice(4)).join("");
}

test("pages follow each other, the newest first, without gap or overlap, while others write", async () => {
  const first = await listAudit({}, { limit: 4 });
  expect(first.items.map((one) => one.entityKey)).toEqual(["key-9", "key-8", "key-7", "key-6"]);
  const second = await listAudit({}, { limit: 4, cursor: first.nextCursor });
  const third = await listAudit({}, { limit: 4, cursor: second.nextCursor });
  expect([...second.items, ...third.items].map((one) => one.entityKey.slice(4)).join("")).toBe("54321");
  expect(third.nextCursor).toBeNull();
  expect(await keys({}, { limit: 4, cursor: "strange" })).toBe("");
});

test("the log is narrowed by who, what, to what, when and words, each taken literally", async () => {
  const page = { limit: 100 };
  expect(await keys({ actor: "even@example.org" }, page)).toBe("8642");
  expect(await keys({ operation: "record", entity: "TreatyAction" }, page)).toBe("4321");
  expect(await keys({ q: "ivoire" }, page)).toBe("4");
  expect(await keys({ q: "100% certain_of \\" }, page)).toBe("3");
  for (const q of ["%", "_", "\\"]) expect(await keys({ q }, page), q).toBe("3");
  expect(await keys({ q: "'; DROP TABLE audit_entry; --" }, page)).toBe("");
  expect(await keys({ from: "2000-01-01", to: "2199-12-31" }, page)).toBe("987654321");
  expect(await keys({ to: "2000-01-01" }, page)).toBe("");
});

test("the overview counts the entries and names what the log can be narrowed to", async () => {
  const last = (await listAudit({}, { limit: 1 })).items[0];
  expect(await getAuditOverview()).toMatchObject({
    entries: 9,
    lastHash: last?.hash,
    operations: ["record", "sign-in"],
    entities: ["Account", "TreatyAction"],
  });
});

test("an export is a whole file, harmless in a spreadsheet, and an entry of the log itself", async () => {
  const rows = () => exportAudit({ operation: "record" }, { by: "admin@example.org", format: "csv" });
  const csv = await new Response(auditStream(rows(), "csv")).text();
  const lines = csv.trimEnd().split("\r\n");
  expect(lines[0]).toBe("id,at,actor,operation,entity,entityKey,before,after,reason,previousHash,hash");
  expect(lines).toHaveLength(5);
  expect(csv).toContain("'=cmd|");
  expect(csv).not.toMatch(/[,\n]=/);
  const json = await new Response(auditStream(rows(), "json")).json();
  expect(json.items[0]).toMatchObject({
    entityKey: "key-4",
    before: null,
    after: { number: 4, name: "Côte d’Ivoire" },
  });
  const noted = await listAudit({ entity: "AuditLog" }, { limit: 10 });
  expect(noted.items).toHaveLength(2);
  expect(noted.items[0]).toMatchObject({
    actor: "admin@example.org",
    operation: "export",
    after: '{"operation": "record"}',
  });
});

test("an export of nothing is an empty file that programs can read", async () => {
  const rows = () => exportAudit({ actor: "nobody" }, { by: "admin@example.org", format: "json" });
  expect(await new Response(auditStream(rows(), "json")).json()).toEqual({ items: [] });
  expect((await new Response(auditStream(rows(), "csv")).text()).trim().split("\r\n")).toHaveLength(1);
});
