import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readImageBytes } from "#data/images/read-image-bytes.ts";
import { setPrisma } from "#data/prisma.ts";
import { readSettings } from "#data/settings/read-settings.ts";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { largestLogo, setLogo } from "./set-logo.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  setPrisma(database.prisma);
});
afterAll(() => database.drop());

const by = "admin@example.org";
const drawing = (text: string) =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg"><!--${text}--></svg>`);
const current = async () => readSettings("logo");

test("a logo is kept by its hash, replaced and taken away, each with its audit entry", async () => {
  expect(await setLogo(drawing("one"), { version: 0, by })).toEqual({ outcome: "saved" });
  const first = (await current()).values.image;
  expect(first).toMatchObject({ type: "image/svg+xml", width: null });
  expect((await readImageBytes(first?.hash ?? ""))?.bytes).toEqual(drawing("one"));
  expect(await setLogo(drawing("one"), { version: 1, by })).toEqual({ outcome: "same" });
  expect(await setLogo(drawing("two"), { version: 1, by })).toEqual({ outcome: "saved" });
  expect(await readImageBytes(first?.hash ?? "")).toBeNull();
  expect(await setLogo(null, { version: 2, by })).toEqual({ outcome: "saved" });
  expect((await current()).values.image).toBeNull();
  expect(await database.prisma.storedImage.count()).toBe(0);
  const log = await database.prisma.auditEntry.findMany({ where: { entityKey: "logo" }, orderBy: { id: "asc" } });
  expect(log.map(({ before }) => (before as { image: object | null }).image === null)).toEqual([true, false, false]);
  expect(log.at(-1)).toMatchObject({ actor: by, after: { image: null } });
});

test("of two colleagues who send one at once, one is told of the other", async () => {
  const { version } = await current();
  const both = await Promise.all(["a", "b"].map((text) => setLogo(drawing(text), { version, by })));
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(["saved", "stale"]);
  expect(await database.prisma.storedImage.count()).toBe(1);
});

test("what is no picture, too large or nothing is refused by its rule", async () => {
  const { version } = await current();
  const rule = async (bytes: Uint8Array<ArrayBuffer>) => setLogo(bytes, { version, by });
  expect(await rule(new Uint8Array())).toEqual({ outcome: "refused", rule: "required" });
  expect(await rule(new Uint8Array(largestLogo + 1))).toEqual({ outcome: "refused", rule: "imageLarge" });
  expect(await rule(new TextEncoder().encode("<html>"))).toEqual({ outcome: "refused", rule: "image" });
});

test("the database keeps no picture under another hash, of another kind or too large", async () => {
  const hash = "5".repeat(64);
  const keep = (row: { hash: string; type: string; bytes: Uint8Array<ArrayBuffer> }) =>
    database.prisma.storedImage.create({ data: { ...row, createdAt: new Date() } });
  const bytes = drawing("three");
  await expect(keep({ hash, type: "image/png", bytes })).rejects.toThrow("stored_image_hash_fits");
  const hashOf = (of: Uint8Array) => createHash("sha256").update(of).digest("hex");
  await expect(keep({ hash: hashOf(bytes), type: "text/html", bytes })).rejects.toThrow("stored_image_type_known");
  const large = new Uint8Array(largestLogo + 1);
  await expect(keep({ hash: hashOf(large), type: "image/png", bytes: large })).rejects.toThrow("stored_image_bounded");
});
