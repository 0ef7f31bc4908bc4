import { afterAll, expect, test } from "vitest";
import { fieldsOf } from "#domain/forms/field-kinds.ts";
import { bodyOf, valuesOf } from "#domain/forms/form-values.ts";
import { type RecordValues, recordSchemas } from "#domain/records/kinds.ts";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { getStateProfile } from "../get-state-profile.ts";
import { setPrisma } from "../prisma.ts";
import { verifyRecord } from "../verify-record.ts";
import { correctEntry } from "./correct-entry.ts";
import { findEntry } from "./find-entry.ts";
import { previewEntry } from "./preview-entry.ts";
import { recordEntry } from "./record-entry.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

type State = RecordValues<"state">;

const today = "2026-11-25";
const administrator = { by: "An administrator", auditAs: "admin@example.org", today };
const unconfirmed = { acknowledgedWarnings: [], reason: null };
const source = { title: "ISO 3166 Newsletter", url: null, symbol: null, readOn: "2026-11-20" };
const atlantis: State = {
  iso3: "ATL",
  kind: "state",
  nameEn: "Republic of Atlantis",
  nameRu: "Республика Атлантида",
  nameKk: null,
  iso2: "XA",
  m49: 998,
  region: "oceania",
  subregion: "polynesia",
  intermediateRegion: null,
  unMember: true,
  unMemberSince: "2020-09-01",
  unAdmission: "A/RES/75/999",
  unGroup: "asia",
  existsFrom: "2019-01-01",
  existsUntil: null,
  existenceSource: source,
  note: null,
  source,
};

async function held(iso3: string) {
  const { id } = await prisma.state.findUniqueOrThrow({ where: { iso3 } });
  const found = await findEntry("state", id);
  if (found === null) throw new Error(iso3);
  return found;
}

async function objectionsTo(values: State, corrects: string | null = null): Promise<string[]> {
  const { objections } = await previewEntry("state", values, { corrects, today });
  return objections.map(({ field, rule }) => `${field} ${rule}`);
}

test("every participant on record is within the rules by which it can be put right, and stays as it is", async () => {
  const fields = fieldsOf(recordSchemas.state);
  for (const { id, iso3 } of await prisma.state.findMany({ select: { id: true, iso3: true } })) {
    const found = await findEntry("state", id);
    if (found === null) throw new Error(iso3);
    expect(recordSchemas.state.parse(found.values), iso3).toEqual(found.values);
    expect(recordSchemas.state.parse(bodyOf(fields, valuesOf(fields, found.values))), iso3).toEqual(found.values);
    expect(await objectionsTo(found.values, id), iso3).toEqual([]);
  }
});

test("a state is recorded with a page of its own, and its code and address stay when it is put right", async () => {
  const result = await recordEntry("state", { values: atlantis, ...unconfirmed }, administrator);
  expect(result).toMatchObject({
    outcome: "recorded",
    key: "ATL",
    consequences: [{ note: "newState", values: { address: "/states/republic-of-atlantis" } }],
  });
  const found = await held("ATL");
  expect(found).toMatchObject({ values: atlantis, recordedBy: "An administrator", version: "1" });
  const renamed = { ...atlantis, nameEn: "Atlantis", nameKk: "Атлантида" };
  const corrected = await correctEntry(
    "state",
    found.id,
    { values: renamed, version: "1", ...unconfirmed, reason: "A/RES/80/1 renames it." },
    administrator,
  );
  expect(corrected).toMatchObject({ outcome: "recorded", consequences: [{ note: "noStatusMoves" }] });
  const page = await getStateProfile("republic-of-atlantis", { asAt: today, knownAt: null, locale: "kk" });
  expect(page?.state).toMatchObject({ iso3: "ATL", name: "Атлантида" });
  expect(await objectionsTo({ ...renamed, iso3: "ATX" }, found.id)).toEqual(["iso3 stays"]);
});

test("a name that another participant has is objected to by its field", async () => {
  const other = { ...atlantis, iso3: "LEM", nameEn: "Lemuria", iso2: null, m49: null };
  expect(await objectionsTo(other)).toEqual([]);
  expect(await objectionsTo({ ...other, iso3: "KAZ" })).toEqual(["iso3 onRecord"]);
  expect(await objectionsTo({ ...other, iso2: "KZ" })).toEqual(["iso2 onRecord"]);
  expect(await objectionsTo({ ...other, m49: 398 })).toEqual(["m49 onRecord"]);
  expect(await objectionsTo({ ...other, nameEn: "Kazakhstan" })).toEqual(["nameEn onRecord"]);
  // The code of another state finds that state's page.
  expect(await objectionsTo({ ...other, nameEn: "Kaz" })).toEqual(["nameEn onRecord"]);
  expect(await objectionsTo({ ...other, nameEn: "Лемурия" })).toEqual(["nameEn latinLetters"]);
});

test.each<[string, Partial<State>, string[]]>([
  ["dissolved on no day", { kind: "former-state" }, ["existsUntil dissolvedWhen"]],
  ["a last day of a state that lasts", { existsUntil: "2020-01-01" }, ["existsUntil onlyDissolved"]],
  ["an end before the beginning", { kind: "former-state", existsUntil: "2018-01-01" }, ["existsUntil beforeFirstDay"]],
  ["a first day to come", { existsFrom: "2027-01-01" }, ["existsFrom future"]],
  ["a day without its source", { existenceSource: null }, ["existenceSource daySource"]],
  ["a source of no day", { existsFrom: null }, ["existenceSource onlyDays"]],
  ["a member that is none", { unMember: false, unAdmission: null }, ["unMemberSince onlyMembers"]],
  ["a subregion elsewhere", { subregion: "central-asia" }, ["subregion otherRegion"]],
  [
    "an organisation somewhere",
    { kind: "organisation", unMember: false, unMemberSince: null, unAdmission: null },
    ["region onlyStates"],
  ],
])("a state is objected to: %s", async (_what, more, expected) => {
  const values = { ...atlantis, iso3: "LEM", nameEn: "Lemuria", iso2: null, m49: null, ...more };
  expect(await objectionsTo(values)).toEqual(expected);
});

test("acts are not left outside the life of their state, save those that were recorded outside it", async () => {
  const { id, values } = await held("CSK");
  expect(await objectionsTo({ ...values, existsUntil: "1985-12-31" }, id)).toEqual(["existsUntil actsOutside"]);
  expect(await objectionsTo({ ...values, note: "Dissolved." }, id)).toEqual([]);
});

test("a change of when a state existed makes its statuses anew, and is warned of where one of today moves", async () => {
  const { id, values } = await held("CSK");
  const later = { ...values, existsUntil: "1993-01-31" };
  const told = await previewEntry("state", later, { corrects: id, today });
  expect(told.objections).toEqual([]);
  expect(told.consequences[0]).toMatchObject({ note: "statusesRebuilt" });
  const corrected = await correctEntry(
    "state",
    id,
    { values: later, version: "1", acknowledgedWarnings: told.warnings.map(({ rule }) => rule), reason: "A test." },
    administrator,
  );
  expect(corrected.outcome).toBe("recorded");
  const { missing, stale } = await verifyRecord(prisma);
  expect({ missing, stale }).toEqual({ missing: [], stale: [] });
  const last = await prisma.statusPeriod.findFirst({
    where: { stateId: id, treaty: { code: "ICCPR" }, status: "party" },
    orderBy: { fromOn: "desc" },
  });
  expect(last?.untilOn?.toISOString().slice(0, 10)).toBe("1993-02-01");
}, 120_000);

test("an organisation that becomes a state moves nothing where no treaty waited for its instrument", async () => {
  const { id, values } = await held("EUE");
  const told = await previewEntry("state", { ...values, kind: "state" }, { corrects: id, today });
  expect(told).toMatchObject({ objections: [], warnings: [], consequences: [{ note: "noStatusMoves" }] });
});

test("two who record one code at once: one does, the other is told", async () => {
  const values = { ...atlantis, iso3: "MUU", nameEn: "Mu", iso2: null, m49: null };
  const results = await Promise.all(
    [1, 2, 3].map((n) =>
      recordEntry("state", { values: { ...values, nameEn: `Mu ${n}` }, ...unconfirmed }, administrator),
    ),
  );
  expect(results.map(({ outcome }) => outcome).sort()).toEqual(["recorded", "refused", "refused"]);
});
