import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";

const { prisma, drop } = await createTestDatabase();
afterAll(drop);

const first = { entity: "Visit", entityId: randomUUID(), number: 1, values: { title: "A" }, recordedBy: "test" };
const later = { ...first, number: 2, recordedAt: new Date("2026-11-25"), reason: "Misread." };

test("what a version of a record said is never altered, removed or emptied out", async () => {
  await prisma.recordVersion.createMany({ data: [first, later] });
  const where = { entity_entityId_number: { entity: "Visit", entityId: first.entityId, number: 1 } };
  await expect(prisma.recordVersion.update({ where, data: { values: { title: "B" } } })).rejects.toThrow(
    /kept as it is/,
  );
  await expect(prisma.recordVersion.delete({ where })).rejects.toThrow(/kept as it is/);
  await expect(prisma.$executeRaw`TRUNCATE record_version`).rejects.toThrow(/kept as it is/);
  await expect(prisma.recordVersion.create({ data: later })).rejects.toThrow(/Unique constraint/);
  expect(await prisma.recordVersion.count()).toBe(2);
});

test.each<[string, object, RegExp]>([
  ["without a reason", { reason: null }, /record_version_reason_given/],
  ["with an empty reason", { reason: " " }, /record_version_reason_given/],
  ["at no moment", { recordedAt: null }, /record_version_reason_given/],
  ["before the first", { number: 0 }, /record_version_number_counts/],
  ["that says nothing readable", { values: [] }, /record_version_is_object/],
])("a later version is refused %s", async (_what, more, expected) => {
  const data = { ...later, entityId: randomUUID(), ...more };
  await expect(prisma.recordVersion.create({ data })).rejects.toThrow(expected);
});

test("a draft names the version of what it corrects, and none where it corrects nothing", async () => {
  const draft = { kind: "visit", values: {}, authorId: "1", authorName: "A", version: "2" };
  await expect(prisma.draft.create({ data: draft })).rejects.toThrow(/draft_version_of_corrected/);
  await prisma.draft.create({ data: { ...draft, corrects: randomUUID() } });
});

test("a part of the settings is an object, and its versions count from one", async () => {
  const part = { key: "site", value: {}, updatedAt: new Date(), updatedBy: "a@example.org" };
  await expect(prisma.setting.create({ data: { ...part, value: "x" } })).rejects.toThrow(/setting_is_object/);
  await expect(prisma.setting.create({ data: { ...part, version: 0 } })).rejects.toThrow(/setting_version_counts/);
});
