import { afterAll, expect, test } from "vitest";
import { fieldsOf } from "#domain/forms/field-kinds.ts";
import { bodyOf, valuesOf } from "#domain/forms/form-values.ts";
import { type RecordValues, recordSchemas } from "#domain/records/kinds.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { setPrisma } from "../prisma.ts";
import { correctEntry } from "./correct-entry.ts";
import { findEntry, findEntryVersion } from "./find-entry.ts";
import { previewEntry } from "./preview-entry.ts";
import { recordEntry } from "./record-entry.ts";
import { retractEntry } from "./retract-entry.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const editor = { by: "An editor", auditAs: "editor@example.org", today: "2026-11-25" };
const unconfirmed = { acknowledgedWarnings: [], reason: null };
const report: RecordValues<"source"> = {
  title: "Report on the visit",
  publisher: "OHCHR",
  symbol: "A/HRC/99/1",
  url: "https://example.org/report",
  readOn: "2026-11-20",
  asAt: "2026-10",
  note: null,
};

async function recorded(values: RecordValues<"source">): Promise<string> {
  const result = await recordEntry("source", { values, ...unconfirmed }, editor);
  if (result.outcome !== "recorded") throw new Error(JSON.stringify(result));
  return result.id;
}

test("every source on record is within the rules by which it can be put right", async () => {
  const fields = fieldsOf(recordSchemas.source);
  for (const { id, key } of await prisma.source.findMany({ select: { id: true, key: true } })) {
    const held = await findEntry("source", id);
    expect(held, key).toMatchObject({ key, version: "1", recordedBy: "reference", ended: null });
    if (held === null) throw new Error(key);
    expect(recordSchemas.source.parse(held.values), key).toEqual(held.values);
    expect(recordSchemas.source.parse(bodyOf(fields, valuesOf(fields, held.values))), key).toEqual(held.values);
  }
});

test("a source is recorded under a key of its own, put right with its reason, and stays", async () => {
  const id = await recorded(report);
  const first = await findEntry("source", id);
  expect(first).toMatchObject({ values: report, version: "1", recordedBy: "An editor", reason: null });
  expect(first?.key).toMatch(/^typed-/);
  const corrected = await correctEntry(
    "source",
    id,
    { values: { ...report, title: "Report on her visit" }, version: "1", ...unconfirmed, reason: "As printed." },
    editor,
  );
  expect(corrected).toMatchObject({ outcome: "recorded", id, consequences: [{ note: "restNothing", values: {} }] });
  expect(await findEntry("source", id)).toMatchObject({ version: "2", reason: "As printed." });
  expect(await findEntryVersion("source", id, "1")).toEqual(report);
  expect(await retractEntry("source", id, { version: "2", reason: "Not needed." }, editor)).toEqual({
    outcome: "kept",
    rule: null,
  });
  const entries = await prisma.auditEntry.findMany({ where: { entity: "Source", entityKey: first?.key ?? "" } });
  expect(entries.map(({ actor, operation }) => `${actor} ${operation}`)).toEqual([
    "editor@example.org record",
    "editor@example.org correct",
  ]);
});

test("how much rests on a source is told before it is put right", async () => {
  const { id } = await prisma.source.findUniqueOrThrow({ where: { key: "untc-2015-03-14" } });
  const held = await findEntry("source", id);
  if (held === null) throw new Error("not on record");
  const { objections, warnings, consequences } = await previewEntry("source", held.values, {
    corrects: id,
    today: editor.today,
  });
  expect({ objections, warnings }).toEqual({ objections: [], warnings: [] });
  const acts = await prisma.treatyAction.count({
    where: { retractedAt: null, OR: [{ sourceId: id }, { alsoSources: { some: { id } } }] },
  });
  const treaties = await prisma.treaty.count({ where: { sourceId: id } });
  expect(consequences).toContainEqual({ note: "restActs", values: { count: acts } });
  expect(consequences).toContainEqual({ note: "restTreaties", values: { count: treaties } });
});

test("the same document twice, and days that cannot be, are told", async () => {
  await recorded({ ...report, symbol: "A/HRC/99/2", url: null });
  const told = async (more: Partial<RecordValues<"source">>) => {
    const found = await previewEntry("source", { ...report, ...more }, { corrects: null, today: editor.today });
    return [...found.objections, ...found.warnings].map(({ field, rule }) => `${field} ${rule}`);
  };
  expect(await told({ symbol: "A/HRC/99/2", url: null })).toEqual(["symbol sameSymbol"]);
  expect(await told({ symbol: null })).toEqual(["url sameAddress"]);
  expect(await told({ symbol: null, url: null, readOn: "2026-11-26", asAt: null })).toEqual(["readOn future"]);
  expect(await told({ symbol: null, url: null, asAt: "2026-12" })).toEqual(["asAt future"]);
  expect(await told({ symbol: null, url: null, readOn: "2026-09-30" })).toEqual(["asAt afterReading"]);
});

test("a source typed in with a fact tells who did", async () => {
  const source = { title: "Gazette No. 7", url: null, symbol: null, readOn: null };
  const step = await recordEntry(
    "step",
    {
      values: {
        state: "KAZ",
        treaty: "ICMW",
        kind: "government-submitted-bill",
        date: "2026",
        reference: null,
        note: null,
        source,
      },
      ...unconfirmed,
    },
    editor,
  );
  expect(step.outcome).toBe("recorded");
  const { id } = await prisma.source.findFirstOrThrow({ where: source });
  expect(await findEntry("source", id)).toMatchObject({ recordedBy: "An editor", values: { title: "Gazette No. 7" } });
});
