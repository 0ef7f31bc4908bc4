import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { setPrisma } from "../prisma.ts";
import { correctEntry } from "../records/correct-entry.ts";
import { findEntry } from "../records/find-entry.ts";
import { retractEntry } from "../records/retract-entry.ts";
import { loadReference } from "./load-reference.ts";
import { copyReference } from "./testing/reference-copy.ts";

/** What people put right of visits and what was said at them, no later version of the reference files overwrites. */

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
const { folder, edit: editFile, remove } = copyReference();
const edit = (from: string, to: string) => editFile("visits.yaml", from, to);
afterAll(async () => {
  await drop();
  remove();
});

const today = "2026-11-25";
const editor = { by: "An editor", auditAs: "editor@example.org", today };
const confirmed = { acknowledgedWarnings: [], reason: "Read again." };
const idOf = {
  visit: async (slug: string) => (await prisma.visit.findUniqueOrThrow({ where: { slug } })).id,
  recommendation: async (ref: string) => (await prisma.recommendation.findUniqueOrThrow({ where: { ref } })).id,
  commitment: async (ref: string) => (await prisma.commitment.findUniqueOrThrow({ where: { ref } })).id,
};

async function put<Name extends keyof typeof idOf>(name: Name, key: string, more: object): Promise<void> {
  const id = await idOf[name](key);
  const held = await findEntry(name, id);
  if (held === null) throw new Error(`${key} is not there`);
  const values = { ...held.values, ...more };
  const result = await correctEntry(name, id, { values, version: held.version, ...confirmed }, editor);
  if (result.outcome !== "recorded") throw new Error(JSON.stringify(result));
}

const assessmentsOf = (ref: string) =>
  prisma.followUp.findMany({
    where: { recommendation: { ref }, retractedAt: null },
    orderBy: { assessedOn: "asc" },
    select: { id: true, note: true, recordedBy: true, supersedesId: true },
  });

test("what a person put right or retracted stays so, and all else follows the files", async () => {
  await put("visit", "kaz-2003-ramcharan", { title: "Our title" });
  await put("recommendation", "KAZ-2003-R1", { text: "Our text." });
  await put("commitment", "KAZ-2003-P1", { text: "Our promise." });
  const gone = await idOf.recommendation("KAZ-2003-R2");
  await retractEntry("recommendation", gone, { version: "1", reason: "Not so." }, editor);
  const [first, second] = await assessmentsOf("KAZ-2003-R1");
  if (first === undefined || second === undefined) throw new Error("no assessments");
  const held = await findEntry("follow-up", first.id);
  if (held === null) throw new Error("no assessment");
  const values = { ...held.values, note: "Our note." };
  await correctEntry("follow-up", first.id, { values, version: first.id, ...confirmed }, editor);

  edit("title: Deputy High Commissioner for Human Rights in Kazakhstan", "title: Their title");
  edit("text: Become bound by the International Covenant on Civil and Political Rights; urged strongly.", "text: T1.");
  edit("text: Become bound by the International Covenant on Economic, Social and Cultural Rights; urged", "text: T2");
  edit("text: Pass without delay a law on how refugee status is granted.", "text: T3.");
  edit("text: The signing of both Covenants should be finished very soon.", "text: Their promise.");
  edit("note: Kazakhstan signed; it is not yet bound.", "note: Their first note.");
  edit(
    "note: The President signed the ratifying law, Law No. 91; the deposit was still to come.",
    "note: Their second.",
  );
  const { counts } = await loadReference(prisma, { today, folder });
  // The visit, two recommendations, the promise and one assessment are people's.
  expect(counts["leftAlone"]).toBe(5);
  expect(counts["Recommendation"]).toBe(1);

  const visit = await prisma.visit.findUniqueOrThrow({ where: { slug: "kaz-2003-ramcharan" } });
  const textOf = async (ref: string) => (await prisma.recommendation.findUniqueOrThrow({ where: { ref } })).text;
  expect(visit.title).toBe("Our title");
  expect(await textOf("KAZ-2003-R1")).toBe("Our text.");
  expect(await textOf("KAZ-2003-R3")).toBe("T3.");
  const retracted = await prisma.recommendation.findUniqueOrThrow({ where: { ref: "KAZ-2003-R2" } });
  expect(retracted).toMatchObject({ retractedBy: "An editor", retractionReason: "Not so." });
  expect((await prisma.commitment.findUniqueOrThrow({ where: { ref: "KAZ-2003-P1" } })).text).toBe("Our promise.");
  expect(await assessmentsOf("KAZ-2003-R1")).toMatchObject([
    { note: "Our note.", recordedBy: "An editor", supersedesId: first.id },
    // What the files put right supersedes what they said before.
    { note: "Their second.", recordedBy: "reference", supersedesId: second.id },
    { recordedBy: "reference" },
  ]);
});
