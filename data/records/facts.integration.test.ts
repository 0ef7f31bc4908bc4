import { afterAll, expect, test } from "vitest";
import type { RecordValues } from "#domain/records/kinds.ts";
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
const source = { title: "C.N.1.2026", url: null, symbol: "C.N.1.2026", readOn: "2026-11-20" };
const reservation: RecordValues<"declaration"> = {
  state: "kaz",
  treaty: "iv-4",
  kind: "reservation",
  date: "2006-01-24",
  article: "12",
  summary: "Does not consider itself bound by article 12.",
  withdrawnDate: null,
  objectsTo: null,
  note: null,
  source,
};

async function recorded(values: RecordValues<"declaration">): Promise<string> {
  const result = await recordEntry("declaration", { values, ...unconfirmed }, editor);
  if (result.outcome !== "recorded") throw new Error(JSON.stringify(result));
  return result.id;
}

const entriesOf = (entityKey: string) =>
  prisma.auditEntry.findMany({
    where: { entityKey },
    orderBy: { id: "asc" },
    select: { operation: true, reason: true },
  });

test("a reservation is recorded, put right with its reason, and retracted, and every version stays readable", async () => {
  const id = await recorded(reservation);
  expect((await findEntry("declaration", id))?.values).toMatchObject({ state: "KAZ", treaty: "ICCPR", source });
  const correction = { ...reservation, article: "12(3)" };
  const corrected = await correctEntry(
    "declaration",
    id,
    { values: correction, version: id, acknowledgedWarnings: [], reason: "The paragraph was left out." },
    editor,
  );
  if (corrected.outcome !== "recorded") throw new Error(JSON.stringify(corrected));
  const now = await findEntry("declaration", id);
  expect(now).toMatchObject({ id: corrected.id, values: { article: "12(3)" }, reason: "The paragraph was left out." });
  expect(await findEntryVersion("declaration", id, id)).toMatchObject({ article: "12" });
  const retracted = await retractEntry(
    "declaration",
    corrected.id,
    { version: corrected.id, reason: "It was another state's." },
    editor,
  );
  expect(retracted.outcome).toBe("retracted");
  expect((await findEntry("declaration", id))?.ended).toMatchObject({
    by: "An editor",
    reason: "It was another state's.",
  });
  expect(await entriesOf(corrected.id)).toEqual([
    { operation: "correct", reason: "The paragraph was left out." },
    { operation: "retract", reason: "It was another state's." },
  ]);
});

test("of many who put one declaration right at once, one does, and the others are told what it says now", async () => {
  const id = await recorded({ ...reservation, article: "14" });
  const results = await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      correctEntry(
        "declaration",
        id,
        {
          values: { ...reservation, article: `14(${index})` },
          version: id,
          acknowledgedWarnings: [],
          reason: `Number ${index}.`,
        },
        editor,
      ),
    ),
  );
  const won = results.filter(({ outcome }) => outcome === "recorded");
  const told = results.filter((result) => result.outcome === "stale");
  expect([won.length, told.length]).toEqual([1, 29]);
  const now = await findEntry("declaration", id);
  for (const result of told) expect(result.outcome === "stale" && result.current.version).toBe(now?.version);
  expect(await entriesOf(now?.id ?? "")).toHaveLength(1);
});

test("an objection answers somebody else's declaration under the same treaty", async () => {
  const target = await recorded({ ...reservation, article: "18" });
  const objection = { ...reservation, kind: "objection" as const, objectsTo: target, article: null };
  const rules = async (values: RecordValues<"declaration">) =>
    (await previewEntry("declaration", values, { corrects: null, today: editor.today })).objections.map(
      ({ field, rule }) => `${field} ${rule}`,
    );
  expect(await rules({ ...objection, state: "NLD" })).toEqual([]);
  expect(await rules(objection)).toEqual(["objectsTo toOneself"]);
  expect(await rules({ ...objection, state: "NLD", treaty: "ICESCR" })).toEqual(["objectsTo otherTreaty"]);
  expect(await rules({ ...objection, state: "NLD", objectsTo: "nonsense" })).toEqual(["objectsTo unknownName"]);
  expect(await rules({ ...objection, state: "NLD", kind: "reservation" })).toEqual(["objectsTo onlyObjections"]);
  const made = await recorded({ ...objection, state: "NLD", date: "2007-01-01" });
  expect(await rules({ ...objection, state: "SWE", objectsTo: made })).toEqual(["objectsTo toObjection"]);
});

test("a date before the treaty, after today or before what it ends is refused with its rule", async () => {
  const refused = async (more: object) =>
    recordEntry("declaration", { values: { ...reservation, ...more }, ...unconfirmed }, editor);
  const before = await prisma.declaration.count();
  for (const [more, objection] of [
    [{ date: "1950" }, { field: "date", rule: "beforeAdoption" }],
    [{ date: "2026-12" }, { field: "date", rule: "future" }],
    [{ date: "1990-12" }, { field: "date", rule: "beforeState" }],
    [{ withdrawnDate: "2005" }, { field: "withdrawnDate", rule: "beforeMade" }],
    [{ state: "ATLANTIS" }, { field: "state", rule: "unknownName" }],
  ] as const) {
    expect(await refused(more)).toEqual({ outcome: "refused", objections: [objection] });
  }
  expect(await prisma.declaration.count()).toBe(before);
});

test("a declaration by a state that had done nothing under the treaty waits for a reason", async () => {
  const values = { ...reservation, state: "MMR", treaty: "ICMW", date: "2020-05-01" };
  const first = await recordEntry("declaration", { values, ...unconfirmed }, editor);
  expect(first).toMatchObject({ outcome: "unacknowledged", missing: ["noAct"] });
  const confirmed = { acknowledgedWarnings: ["noAct"], reason: "Lodged before signing." };
  expect((await recordEntry("declaration", { values, ...confirmed }, editor)).outcome).toBe("recorded");
});

test("what a source lists of a procedure stands once, and is put right in its place", async () => {
  const values: RecordValues<"procedure"> = {
    state: "MMR",
    treaty: "CAT",
    procedure: "individual-complaints",
    article: "22",
    accepted: true,
    acceptedOn: "2026-02-01",
    note: null,
    source,
  };
  const first = await recordEntry("procedure", { values, ...unconfirmed }, editor);
  expect(first).toMatchObject({ outcome: "recorded", consequences: [{ note: "movesNothing" }, { note: "accepts" }] });
  const again = await recordEntry("procedure", { values, ...unconfirmed }, editor);
  expect(again).toEqual({ outcome: "refused", objections: [{ field: "article", rule: "onRecord" }] });
  if (first.outcome !== "recorded") throw new Error("not recorded");
  const corrected = await correctEntry(
    "procedure",
    first.id,
    { values: { ...values, accepted: false, acceptedOn: null }, version: first.id, ...unconfirmed, reason: "Misread." },
    editor,
  );
  expect(corrected).toMatchObject({
    outcome: "recorded",
    consequences: [{ note: "movesNothing" }, { note: "acceptsNot" }],
  });
});

test("a step at home says how the state's own procedure stands without it and with it", async () => {
  const values: RecordValues<"step"> = {
    state: "MMR",
    treaty: "ICMW",
    kind: "ratifying-law-signed",
    date: "2026-03",
    reference: "Law No. 1",
    note: null,
    source,
  };
  const { objections, consequences } = await previewEntry("step", values, { corrects: null, today: editor.today });
  expect(objections).toEqual([]);
  expect(consequences[1]).toEqual({
    note: "atHome",
    values: {
      before: { words: "declarations.domestic.standing.not-on-record" },
      after: { words: "declarations.domestic.standing.approved-not-deposited" },
    },
  });
  expect((await recordEntry("step", { values, ...unconfirmed }, editor)).outcome).toBe("recorded");
  const again = await recordEntry("step", { values, ...unconfirmed }, editor);
  expect(again).toMatchObject({ outcome: "unacknowledged", missing: ["alike"] });
});

test("a number that no record can have is that of no record, not an error", async () => {
  for (const id of ["nonsense", "", "\u0000", "00000000-0000-4000-8000-000000000000"]) {
    const ground = { version: id, reason: "A trial." };
    const entry = { values: reservation, acknowledgedWarnings: [], ...ground };
    expect(await correctEntry("declaration", id, entry, editor)).toEqual({ outcome: "unknown" });
    expect(await retractEntry("declaration", id, ground, editor)).toEqual({ outcome: "unknown" });
    expect(await previewEntry("declaration", reservation, { corrects: id, today: editor.today })).toMatchObject({
      held: null,
    });
  }
});
