import { afterAll, expect, test } from "vitest";
import { fieldsOf } from "#domain/forms/field-kinds.ts";
import { bodyOf, valuesOf } from "#domain/forms/form-values.ts";
import { type RecordValues, recordSchemas } from "#domain/records/kinds.ts";
import { keptConditions, toRules } from "#domain/records/treaty-rules.ts";
import { treatyRulesSchema } from "#domain/treaty-law/rules.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { setPrisma } from "../prisma.ts";
import { recordAction } from "../record-action.ts";
import { verifyRecord } from "../verify-record.ts";
import { correctEntry } from "./correct-entry.ts";
import { findEntry, findEntryVersion } from "./find-entry.ts";
import { previewEntry } from "./preview-entry.ts";
import { recordEntry } from "./record-entry.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

type Treaty = RecordValues<"treaty">;

/** Works out every status anew, several times over. */
const long = 120_000;
const today = "2026-11-25";
const administrator = { by: "An administrator", auditAs: "admin@example.org", today };
const unconfirmed = { acknowledgedWarnings: [], reason: null };
const source = { title: "UN Treaty Collection, IV-20", url: null, symbol: null, readOn: "2026-11-20" };
const crimes: Treaty = {
  code: "CAH",
  title: "Convention on the Prevention and Punishment of Crimes against Humanity",
  shortTitle: "Crimes against Humanity Convention",
  aliases: ["Crimes Against Humanity"],
  untcNumber: "IV-20",
  untsNumber: null,
  adoptedOn: "2026-06-01",
  adoptedAt: "New York",
  officialEntryIntoForceOn: null,
  entryIntoForceNote: null,
  parent: null,
  bodyCode: null,
  bodyName: null,
  entryIntoForce: {
    instruments: 2,
    countsOrganisations: false,
    requiredStates: [],
    notBefore: null,
    waitsForParent: false,
    firstDelay: 30,
    firstDelayUnit: "days",
    firstArticle: "20(1)",
    laterDelay: 30,
    laterDelayUnit: "days",
    laterArticle: "20(2)",
  },
  joining: {
    article: "19",
    signature: true,
    ratificationNeedsSignature: true,
    consent: "open",
    signing: "open",
  },
  denunciation: {
    clause: "notice",
    article: "22",
    notice: 12,
    noticeUnit: "months",
    notBeforeYears: null,
    firstTermYears: null,
    furtherTermYears: null,
  },
  source,
};

async function held(code: string) {
  const { id } = await prisma.treaty.findUniqueOrThrow({ where: { code } });
  const found = await findEntry("treaty", id);
  if (found === null) throw new Error(code);
  return found;
}

async function objectionsTo(values: Treaty, corrects: string | null = null): Promise<string[]> {
  const { objections } = await previewEntry("treaty", values, { corrects, today });
  return objections.map(({ field, rule }) => `${field} ${rule}`);
}

/** Puts a treaty right, whatever it warns of. */
async function corrected(code: string, change: (values: Treaty) => Treaty) {
  const now = await held(code);
  const values = change(now.values);
  const told = await previewEntry("treaty", values, { corrects: now.id, today });
  const result = await correctEntry(
    "treaty",
    now.id,
    {
      values,
      version: now.version,
      acknowledgedWarnings: told.warnings.map(({ rule }) => rule),
      reason: "A test.",
    },
    administrator,
  );
  if (result.outcome !== "recorded") throw new Error(JSON.stringify(result));
  expect(result.consequences).toEqual(told.consequences);
  return result;
}

async function unlikeRebuild() {
  const { missing, stale } = await verifyRecord(prisma);
  return [...missing, ...stale];
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

test(
  "acts under a treaty that somebody recorded bring it into force by its own clauses",
  async () => {
    const result = await recordEntry("treaty", { values: crimes, ...unconfirmed }, administrator);
    expect(result).toMatchObject({
      outcome: "recorded",
      key: "CAH",
      consequences: [{ note: "newTreaty", values: { address: "/treaties/cah" } }],
    });
    const row = await prisma.treaty.findUniqueOrThrow({ where: { code: "CAH" }, include: { projection: true } });
    const others = await prisma.treaty.aggregate({ _max: { position: true }, where: { code: { not: "CAH" } } });
    expect(row.position).toBeGreaterThan(others._max.position ?? 0);
    expect(row.projection).toMatchObject({ computedEntryIntoForceOn: null });
    for (const [state, date] of [
      ["KAZ", "2026-07-01"],
      ["KGZ", "2026-07-15"],
    ] as const) {
      const act = { announced: false, effectiveDate: null, notification: null, note: null, source } as const;
      const recorded = await recordAction(
        { state, treaty: "CAH", kind: "accession", date, ...act, acknowledgedWarnings: [], reason: null },
        administrator,
      );
      expect(recorded.outcome).toBe("recorded");
    }
    const party = await prisma.statusPeriod.findFirst({ where: { treaty: { code: "CAH" }, status: "party" } });
    expect(party?.fromOn?.toISOString().slice(0, 10)).toBe("2026-08-14");
  },
  long,
);

test("a name that another treaty has is objected to by its field", async () => {
  const other = { ...crimes, code: "OTHER", untcNumber: "IV-21" };
  expect(await objectionsTo(other)).toEqual([]);
  expect(await objectionsTo({ ...other, code: "CAT" })).toEqual(["code onRecord"]);
  expect(await objectionsTo({ ...other, untcNumber: "IV-4" })).toEqual(["untcNumber onRecord"]);
  // The number of a treaty finds that treaty's page.
  expect(await objectionsTo({ ...other, code: "IV-4" })).toEqual(["code onRecord"]);
  expect(await objectionsTo({ ...other, code: "IV-21" })).toEqual(["code codeIsNumber"]);
  const { id, values } = await held("CAT");
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
  expect(await objectionsTo(change({ ...crimes, code: "OTHER", untcNumber: "IV-21" }))).toEqual(expected);
});

test("a treaty is no protocol to itself or its protocols, and was not adopted after acts under it", async () => {
  const { id, values } = await held("ICCPR");
  expect(await objectionsTo({ ...values, parent: "iv-4" }, id)).toEqual(["parent ownProtocol"]);
  expect(await objectionsTo({ ...values, parent: "ICCPR-OP2" }, id)).toEqual(["parent ownProtocol"]);
  expect(await objectionsTo({ ...values, adoptedOn: "1970-01-01" }, id)).toEqual(["adoptedOn actsBefore"]);
});

test(
  "another rule for those that join later moves when they are bound, and is told before and after",
  async () => {
    const before = await held("CAT");
    const { consequences, warnings } = await corrected("CAT", (values) => ({
      ...values,
      entryIntoForce: { ...values.entryIntoForce, laterDelay: 20, laterDelayUnit: "months" },
    }));
    expect(consequences[0]).toMatchObject({
      note: "forceStays",
      values: { treaty: "CAT", date: { date: "1987-06-26" } },
    });
    expect(consequences[1]).toMatchObject({ note: "threshold", values: { count: 20 } });
    const moves = consequences.find(({ note }) => note === "periodsMove");
    expect(moves?.values["treaty"]).toBe("CAT");
    expect(Number(moves?.values["count"])).toBeGreaterThan(100);
    expect(warnings.map(({ rule }) => rule).filter((rule) => rule !== "movesStatus")).toEqual([]);
    expect(await unlikeRebuild()).toEqual([]);
    const kazakhstan = await prisma.statusPeriod.findFirst({
      where: { state: { iso3: "KAZ" }, treaty: { code: "CAT" }, status: "party" },
    });
    // Acceded on 26 August 1998.
    expect(kazakhstan?.fromOn?.toISOString().slice(0, 10)).toBe("2000-04-26");
    const after = await held("CAT");
    expect(after).toMatchObject({ version: "2", reason: "A test." });
    expect(await findEntryVersion("treaty", after.id, "1")).toEqual(before.values);
  },
  long,
);

test("a rule by which the computed day is not the official one is warned of", async () => {
  const { id, values } = await held("CRC");
  const more = { ...values, entryIntoForce: { ...values.entryIntoForce, instruments: 25 } };
  const told = await previewEntry("treaty", more, { corrects: id, today });
  expect(told.warnings).toMatchObject([{ rule: "differsFromOfficial", values: { official: { date: "1990-09-02" } } }]);
  const unheard = await correctEntry(
    "treaty",
    id,
    { values: more, version: "1", ...unconfirmed, reason: "A test." },
    administrator,
  );
  expect(unheard).toMatchObject({ outcome: "unacknowledged", missing: ["differsFromOfficial"] });
  const never = { ...values, entryIntoForce: { ...values.entryIntoForce, instruments: 400 } };
  const lost = await previewEntry("treaty", never, { corrects: id, today });
  expect(lost.warnings).toMatchObject([{ rule: "noLongerComputed" }]);
  expect(lost.consequences.map(({ note }) => note)).toContain("notMet");
});

test(
  "a protocol that waits for its parent moves with it",
  async () => {
    const { consequences } = await corrected("ICCPR", (values) => ({
      ...values,
      officialEntryIntoForceOn: "1977-01-01",
    }));
    expect(consequences).toContainEqual({
      note: "forceMoves",
      values: { treaty: "ICCPR-OP1", before: { date: "1976-03-23" }, after: { date: "1977-01-01" } },
    });
    expect(await unlikeRebuild()).toEqual([]);
    const projection = await prisma.treatyProjection.findFirst({ where: { treaty: { code: "ICCPR-OP1" } } });
    expect(projection?.computedEntryIntoForceOn?.toISOString().slice(0, 10)).toBe("1977-01-01");
  },
  long,
);

test("conditions for which there are no fields stay when the rest is put right", async () => {
  const before = await prisma.treaty.findUniqueOrThrow({ where: { code: "PARIS" } });
  const { consequences } = await corrected("PARIS", (values) => ({ ...values, shortTitle: "Paris" }));
  expect(consequences.map(({ note }) => note)).toEqual(["conditionsKept", "noStatusMoves"]);
  const after = await prisma.treaty.findUniqueOrThrow({ where: { code: "PARIS" } });
  expect(after.shortTitle).toBe("Paris");
  expect(after.rules).toEqual(before.rules);
});

test(
  "acts that are recorded while a rule is put right fall under one rule or the other, never between",
  async () => {
    const act = { announced: false, effectiveDate: null, notification: null, note: null, source } as const;
    const accede = (state: string) =>
      recordAction(
        { state, treaty: "CAH", kind: "accession", date: "2026-08-01", ...act, acknowledgedWarnings: [], reason: null },
        administrator,
      );
    const { id, version, values } = await held("CAH");
    const three = { ...values, entryIntoForce: { ...values.entryIntoForce, instruments: 3 } };
    const confirmed = { acknowledgedWarnings: ["movesStatus"], reason: "A test." };
    const results = await Promise.all([
      accede("UZB"),
      correctEntry("treaty", id, { values: three, version, ...confirmed }, administrator),
      accede("TJK"),
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(["recorded", "recorded", "recorded"]);
    expect(await unlikeRebuild()).toEqual([]);
  },
  long,
);
