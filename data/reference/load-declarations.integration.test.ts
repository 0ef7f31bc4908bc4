import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { getTreatyPage } from "../get-treaty-page.ts";
import { setPrisma } from "../prisma.ts";
import { loadReference } from "./load-reference.ts";
import { copyReference } from "./testing/reference-copy.ts";

const today = "2026-11-24";
const reservation = "CED:OMN:reservation:2020:33";
const objection = "CED:AUT:objection:2021-06-01:33";

let db: TestDatabase;
const { folder, remove } = copyReference();
const file = () => join(folder, "declarations.csv");

beforeAll(async () => {
  db = await createTestDatabase({ facts: true });
  setPrisma(db.prisma);
  const source = readFileSync(file(), "utf8")
    .split("\n")
    .find((row) => row.startsWith(reservation))
    ?.split(",")
    .at(-2);
  const cells = [objection, "AUT", "CED", "33", "objection", "2021-06-01", "", "Objects.", "", source, reservation];
  appendFileSync(file(), `${cells.join(",")}\n`);
});
afterAll(async () => {
  remove();
  await db.drop();
});

const live = (referenceKey: string) =>
  db.prisma.declaration.findFirstOrThrow({ where: { referenceKey, retractedAt: null } });

async function objectionsShown() {
  const page = await getTreatyPage("CED", { asAt: today, knownAt: null, locale: "en" });
  return page?.declarations.filter(({ kind }) => kind === "objection");
}

test("an objection in the files stands under the declaration that it names", async () => {
  await loadReference(db.prisma, { today, folder });
  expect((await live(objection)).objectsToId).toBe((await live(reservation)).id);
  expect(await objectionsShown()).toMatchObject([
    { state: "AUT", objectsTo: { by: { iso3: "OMN" }, kind: "reservation", article: "33" } },
  ]);
});

test("when the declaration is corrected, the objection answers the correction, and nothing else is written anew", async () => {
  const before = await db.prisma.declaration.count();
  const { id } = await live(reservation);
  const text = readFileSync(file(), "utf8");
  writeFileSync(file(), text.replace("Does not accept the visits of the Committee", "Accepts no visits"));
  await loadReference(db.prisma, { today, folder });
  const corrected = await live(reservation);
  expect(corrected.id).not.toBe(id);
  expect((await live(objection)).objectsToId).toBe(corrected.id);
  expect(await db.prisma.declaration.count()).toBe(before + 2);
});

test("a load of the same files changes nothing", async () => {
  const before = await db.prisma.declaration.count();
  await loadReference(db.prisma, { today, folder });
  expect(await db.prisma.declaration.count()).toBe(before);
});
