import { afterAll, expect, test } from "vitest";
import { fieldsOf } from "#domain/forms/field-kinds.ts";
import { bodyOf, valuesOf } from "#domain/forms/form-values.ts";
import { recordSchemas } from "#domain/records/kinds.ts";
import { keptConditions, toRules } from "#domain/records/treaty-rules.ts";
import { treatyRulesSchema } from "#domain/treaty-law/rules.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { setPrisma } from "../prisma.ts";
import { correctEntry } from "./correct-entry.ts";
import { findEntry } from "./find-entry.ts";
import { previewEntry } from "./preview-entry.ts";
import { administrator, heldTreaty, long, newTreaty, type Treaty, today, unconfirmed } from "./testing.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

async function objectionsTo(values: Treaty, corrects: string | null = null): Promise<string[]> {
  const { objections } = await previewEntry("treaty", values, { corrects, today });
  return objections.map(({ field, rule }) => `${field} ${rule}`);
}

test(
  "every treaty on record goes through its form unchanged, conditions without fields included",
  async () => {
    const fields = fieldsOf(recordSchemas.treaty);
    for (const row of await prisma.treaty.findMany()) {
      const values = (await findEntry("treaty", row.id))?.values;
      if (values === undefined) throw new Error(row.code);
      expect(recordSchemas.treaty.parse(values), row.code).toEqual(values);
      expect(recordSchemas.treaty.parse(bodyOf(fields, valuesOf(fields, values))), row.code).toEqual(values);
      const rules = treatyRulesSchema.parse(row.rules);
      expect(toRules(values, keptConditions(rules)), row.code).toEqual(rules);
      expect(await objectionsTo(values, row.id), row.code).toEqual([]);
    }
  },
  long,
);

test("a name that another treaty has is objected to by its field", async () => {
  const other = { ...newTreaty, code: "OTHER", untcNumber: "IV-21" };
  expect(await objectionsTo(other)).toEqual([]);
  expect(await objectionsTo({ ...other, code: "CAT" })).toEqual(["code onRecord"]);
  expect(await objectionsTo({ ...other, untcNumber: "IV-4" })).toEqual(["untcNumber onRecord"]);
  // The number of a treaty finds that treaty's page.
  expect(await objectionsTo({ ...other, code: "IV-4" })).toEqual(["code onRecord"]);
  expect(await objectionsTo({ ...other, code: "IV-21" })).toEqual(["code codeIsNumber"]);
  const { id, values } = await heldTreaty("CAT");
  expect(await objectionsTo({ ...values, code: "UNCAT" }, id)).toEqual(["code stays"]);
});

test.each<[string, (values: Treaty) => Treaty, string[]]>([
  [
    "in force before its adoption",
    (t) => ({ ...t, officialEntryIntoForceOn: "2026-05-31" }),
    ["officialEntryIntoForceOn beforeAdoption"],
  ],
  ["a body without a name", (t) => ({ ...t, bodyCode: "CAH" }), ["bodyName bodyWhole"]],
  [
    "no condition",
    (t) => ({ ...t, entryIntoForce: { ...t.entryIntoForce, instruments: null } }),
    ["entryIntoForce.instruments required"],
  ],
  [
    "waiting for no parent",
    (t) => ({ ...t, entryIntoForce: { ...t.entryIntoForce, waitsForParent: true } }),
    ["entryIntoForce.waitsForParent needsParent"],
  ],
  [
    "months that are none",
    (t) => ({ ...t, entryIntoForce: { ...t.entryIntoForce, laterDelay: 0, laterDelayUnit: "months" } }),
    ["entryIntoForce.laterDelay noDelay"],
  ],
  [
    "states that nobody knows",
    (t) => ({ ...t, entryIntoForce: { ...t.entryIntoForce, requiredStates: ["ATLANTIS"] } }),
    ["entryIntoForce.requiredStates unknownName"],
  ],
  [
    "a protocol to nothing known",
    (t) => ({ ...t, parent: "NOTHING", joining: { ...t.joining, consent: "parent-parties" } }),
    ["parent unknownName"],
  ],
  [
    "open to parties to no parent",
    (t) => ({ ...t, joining: { ...t.joining, consent: "parent-parties" } }),
    ["joining.consent needsParent"],
  ],
  [
    "a notice without its time",
    (t) => ({ ...t, denunciation: { ...t.denunciation, notice: null } }),
    ["denunciation.notice required"],
  ],
  [
    "no clause with a time",
    (t) => ({ ...t, denunciation: { ...t.denunciation, clause: "no-clause", article: null } }),
    ["denunciation.notice otherClause", "denunciation.noticeUnit otherClause"],
  ],
])("a treaty is objected to: %s", async (_what, change, expected) => {
  expect(await objectionsTo(change({ ...newTreaty, code: "OTHER", untcNumber: "IV-21" }))).toEqual(expected);
});

test("a treaty is no protocol to itself or its protocols, and was not adopted after acts under it", async () => {
  const { id, values } = await heldTreaty("ICCPR");
  expect(await objectionsTo({ ...values, parent: "iv-4" }, id)).toEqual(["parent ownProtocol"]);
  expect(await objectionsTo({ ...values, parent: "ICCPR-OP2" }, id)).toEqual(["parent ownProtocol"]);
  expect(await objectionsTo({ ...values, adoptedOn: "1970-01-01" }, id)).toEqual(["adoptedOn actsBefore"]);
});

test("conditions for which there are no fields stay when the rest is put right", async () => {
  const before = await prisma.treaty.findUniqueOrThrow({ where: { code: "PARIS" } });
  const { id, values, version } = await heldTreaty("PARIS");
  const result = await correctEntry(
    "treaty",
    id,
    { values: { ...values, shortTitle: "Paris" }, version, ...unconfirmed, reason: "A test." },
    administrator,
  );
  expect(result).toMatchObject({
    outcome: "recorded",
    consequences: [{ note: "conditionsKept" }, { note: "noStatusMoves" }],
  });
  const after = await prisma.treaty.findUniqueOrThrow({ where: { code: "PARIS" } });
  expect(after.shortTitle).toBe("Paris");
  expect(after.rules).toEqual(before.rules);
});
