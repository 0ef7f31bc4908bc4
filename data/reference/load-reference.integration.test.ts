import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { loadReference } from "./load-reference.ts";
import { corrected } from "./plan-facts.ts";
import { readReference, referenceFolder } from "./read-reference.ts";

const today = "2026-11-24";
const ratification = "ICCPR:KAZ:ratification:2006-01-24";
const line = readFileSync(join(referenceFolder, "actions/ICCPR.csv"), "utf8")
  .split("\n")
  .find((row) => row.startsWith(ratification));
if (line === undefined) throw new Error("the ratification is not in the files");

let folder = "";
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase({ facts: false });
  await loadReference(db.prisma, { today });
});
afterAll(() => db.drop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reference-"));
  cpSync(referenceFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
}

const rowsOf = (referenceKey: string) =>
  db.prisma.treatyAction.findMany({ where: { referenceKey }, orderBy: { recordedAt: "asc" } });

test("everything in the files is in the database, and the projections are built", async () => {
  const { prisma } = db;
  const reference = readReference();
  expect(await prisma.treatyAction.count({ where: { retractedAt: null } })).toBe(reference.actions.length);
  expect(await prisma.procedureStance.count()).toBe(reference.procedures.length);
  expect(await prisma.source.count()).toBe(reference.sources.length);
  expect(await prisma.recommendation.count()).toBe(96 + 57);
  expect(await prisma.treatyProjection.count()).toBe(reference.treaties.length);
  const kazakhstan = await prisma.statusPeriod.findMany({
    where: { state: { iso3: "KAZ" }, treaty: { code: "ICCPR" } },
    orderBy: { fromOn: { sort: "asc", nulls: "first" } },
  });
  expect(kazakhstan.at(-1)?.status).toBe("party");
  expect(kazakhstan.at(-1)?.fromOn?.toISOString().slice(0, 10)).toBe("2006-04-24");
  expect(await prisma.auditEntry.count({ where: { entity: "TreatyAction", operation: "load-reference" } })).toBe(
    reference.actions.length,
  );
});

test("an act keeps its further sources, an assessment its act", async () => {
  const [row] = await db.prisma.treatyAction.findMany({
    where: { referenceKey: ratification },
    select: {
      source: { select: { key: true } },
      alsoSources: { select: { key: true } },
      followUps: { select: { status: true } },
    },
  });
  expect(row?.source.key).toBe("untc-2015-03-14");
  expect(row?.alsoSources.map((source) => source.key).sort()).toEqual([
    "kaz-law-91",
    "ohchr-indicators-2023-02-21",
    "untc-2012-04-06",
  ]);
  expect(row?.followUps).toEqual([{ status: "implemented" }]);
});

test("what other states asked for is there with who asked, the answer and where it stands", async () => {
  const rows = await db.prisma.recommendation.findMany({
    where: { makerKind: "review_by_states", targetTreaty: { code: "ICCPR-OP2" }, symbol: "A/HRC/14/10" },
    orderBy: { position: "asc" },
    select: { ref: true, maker: true, ask: true, response: true, paragraph: true, status: true, visitId: true },
  });
  const common = { status: "implemented", visitId: null };
  expect(rows).toEqual([
    { ref: "KAZ-UPR7-5", maker: "Belgium", ask: "firm", response: "supported", paragraph: "97.17", ...common },
    { ref: "KAZ-UPR7-6", maker: "Philippines", ask: "consider", response: "supported", paragraph: "95.41", ...common },
    { ref: "KAZ-UPR7-7", maker: "Slovenia", ask: "consider", response: "noted", paragraph: "97.3", ...common },
  ]);
  const standing = await db.prisma.recommendation.groupBy({
    by: ["status"],
    where: { makerKind: "review_by_states" },
    _count: true,
    orderBy: { status: "asc" },
  });
  expect(standing.map(({ status, _count }) => [status, _count])).toEqual([
    ["pending", 30],
    ["in_progress", 1],
    ["implemented", 26],
  ]);
});

test("loading the same files again does nothing", async () => {
  expect(await loadReference(db.prisma, { today })).toEqual({ loaded: false, counts: {} });
});

test("loading files that say the same in another form writes no fact", async () => {
  const audited = await db.prisma.auditEntry.count();
  edit("treaties.yaml", "# The treaties", "# Our treaties");
  expect(await loadReference(db.prisma, { today, folder })).toEqual({ loaded: true, counts: {} });
  expect(await db.prisma.auditEntry.count()).toBe(audited);
});

test("a changed row supersedes the row that it corrects, and what rests on it", async () => {
  edit("actions/ICCPR.csv", line, line.replace(/,[^,]*$/, ",Deposited in New York."));
  const { counts } = await loadReference(db.prisma, { today, folder });
  expect(counts).toEqual({ TreatyAction: 1, FollowUp: 1, retracted: 2 });
  const [before, after, ...more] = await rowsOf(ratification);
  expect(more).toEqual([]);
  expect(before).toMatchObject({ retractedBy: "reference", retractionReason: corrected });
  expect(after).toMatchObject({ retractedAt: null, supersedesId: before?.id, note: "Deposited in New York." });
  const assessed = await db.prisma.followUp.findMany({ where: { actionId: after?.id ?? "", retractedAt: null } });
  expect(assessed.map((row) => row.status)).toEqual(["implemented"]);
});

test("a row that is gone is retracted, and an act of that day can be recorded again", async () => {
  const gone = "CAT:AFG:signature:1985-02-04";
  edit("actions/CAT.csv", gone, "CAT:AFG:signature:1985-02-05");
  edit("actions/CAT.csv", "1985-02-04,,", "1985-02-05,,");
  await loadReference(db.prisma, { today, folder });
  expect(await rowsOf(gone)).toMatchObject([{ retractedBy: "reference" }]);
  await loadReference(db.prisma, { today });
  expect((await rowsOf(gone)).filter((row) => row.retractedAt === null)).toHaveLength(1);
});

test("what a person retracted stays retracted, whatever the files say", async () => {
  const key = "CAT:AFG:ratification:1987-04-01";
  await db.prisma.treatyAction.updateMany({
    where: { referenceKey: key, retractedAt: null },
    data: { retractedAt: new Date(Date.now() + 1000), retractedBy: "editor@example.org", retractionReason: "not so" },
  });
  edit("actions/CAT.csv", "1987-04-01,,,", "1987-04-01,,1987-06-26,");
  const { counts } = await loadReference(db.prisma, { today, folder });
  expect(counts["leftAlone"]).toBe(1);
  expect(await rowsOf(key)).toMatchObject([{ retractedBy: "editor@example.org" }]);
});

test("an act that a person recorded first is not recorded twice", async () => {
  const { prisma } = db;
  const [state, treaty, source] = await Promise.all([
    prisma.state.findUniqueOrThrow({ where: { iso3: "KAZ" } }),
    prisma.treaty.findUniqueOrThrow({ where: { code: "ICMW" } }),
    prisma.source.findFirstOrThrow(),
  ]);
  await prisma.treatyAction.create({
    data: {
      stateId: state.id,
      treatyId: treaty.id,
      sourceId: source.id,
      kind: "accession",
      kindBasis: "stated",
      actedOn: new Date("2026-10-02"),
      actedPrecision: "day",
      recordedBy: "editor@example.org",
    },
  });
  const file = join(folder, "actions/ICMW.csv");
  const key = "ICMW:KAZ:accession:2026-10-02";
  writeFileSync(
    file,
    `${readFileSync(file, "utf8")}${key},ICMW,KAZ,accession,stated,2026-10-02,,,un-treaty-collection,1,\n`,
  );
  await loadReference(prisma, { today, folder });
  expect(await rowsOf(key)).toEqual([]);
});

test("a changed recommendation is rewritten, but not one that a person took over", async () => {
  const { prisma } = db;
  await prisma.recommendation.update({
    where: { ref: "KAZ-2003-R9" },
    data: { recordedBy: "editor@example.org", theme: "training" },
  });
  edit("visits.yaml", "theme: refugees", "theme: asylum");
  edit("visits.yaml", "theme: justice", "theme: courts");
  const { counts } = await loadReference(prisma, { today, folder });
  expect(counts["Recommendation"]).toBe(1);
  const changed = await prisma.recommendation.findUniqueOrThrow({
    where: { ref: "KAZ-2003-R3" },
    include: { developments: true },
  });
  expect(changed.theme).toBe("asylum");
  expect(changed.developments).toHaveLength(4);
  expect((await prisma.recommendation.findUniqueOrThrow({ where: { ref: "KAZ-2003-R9" } })).theme).toBe("training");
});

test("a recommendation that a person named first is not overwritten", async () => {
  const { prisma } = db;
  const taken = await prisma.recommendation.findUniqueOrThrow({ where: { ref: "KAZ-2003-R1" } });
  const {
    id: _id,
    referenceKey: _key,
    referenceDigest: _digest,
    orderedOn: _day,
    madeYear: _year,
    themes: _themes,
    ...copy
  } = taken;
  await prisma.recommendation.create({
    data: { ...copy, ref: "KAZ-2003-R99", position: 99, text: "Ours", recordedBy: "editor@example.org" },
  });
  edit("visits.yaml", "ref: KAZ-2003-R11", "ref: KAZ-2003-R99");
  await loadReference(prisma, { today, folder });
  expect((await prisma.recommendation.findUniqueOrThrow({ where: { ref: "KAZ-2003-R99" } })).text).toBe("Ours");
  expect((await prisma.recommendation.findUniqueOrThrow({ where: { ref: "KAZ-2003-R11" } })).retractedBy).toBe(
    "reference",
  );
});

test("the way of a visit is loaded where the files know it, and must lead to where the visit stands", async () => {
  const { prisma } = db;
  const stages = (last: string) => `status: done
  stages:
    - {stage: requested, on: "2002-11", note: null, source: un-news-2003-61632}
    - {stage: ${last}, on: "2003-03-11", note: They came., source: un-news-2003-61632}
`;
  edit("visits.yaml", "status: done\n", stages("accepted"));
  await expect(loadReference(prisma, { today, folder })).rejects.toThrow("a visit stands where its last stage says");
  edit("visits.yaml", stages("accepted"), stages("done"));
  await loadReference(prisma, { today, folder });
  const { stages: loaded } = await prisma.visit.findUniqueOrThrow({
    where: { slug: "kaz-2003-ramcharan" },
    select: { stages: { select: { stage: true, occurredPrecision: true, note: true }, orderBy: { position: "asc" } } },
  });
  expect(loaded).toEqual([
    { stage: "requested", occurredPrecision: "month", note: null },
    { stage: "done", occurredPrecision: "day", note: "They came." },
  ]);
});

test("a changed treaty is updated, but not one that a person changed since", async () => {
  const { prisma } = db;
  edit("treaties.yaml", "short_title: ICERD", "short_title: CERD Convention");
  edit("treaties.yaml", "short_title: CEDAW", "short_title: CEDAW Convention");
  await prisma.treaty.update({ where: { code: "CEDAW" }, data: { shortTitle: "Ours" } });
  await prisma.auditEntry.create({
    data: { actor: "editor@example.org", operation: "edit", entity: "Treaty", entityKey: "CEDAW" },
  });
  await loadReference(prisma, { today, folder });
  expect((await prisma.treaty.findUniqueOrThrow({ where: { code: "ICERD" } })).shortTitle).toBe("CERD Convention");
  expect((await prisma.treaty.findUniqueOrThrow({ where: { code: "CEDAW" } })).shortTitle).toBe("Ours");
});

test("a file with a slip loads nothing at all", async () => {
  const loads = await db.prisma.referenceLoad.count();
  edit("actions/ROME.csv", "untc-2015-03-14", "nowhere");
  await expect(loadReference(db.prisma, { today, folder })).rejects.toThrow("unknown source");
  expect(await db.prisma.referenceLoad.count()).toBe(loads);
});
