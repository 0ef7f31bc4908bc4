import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { loadReference } from "./load-reference.ts";
import { corrected } from "./plan-facts.ts";
import { referenceFolder } from "./read-reference.ts";
import { copyReference, type ReferenceCopy } from "./testing/reference-copy.ts";

/** What a later load does where the files have changed, or people were there before them. */

const today = "2026-11-24";
const ratification = "ICCPR:KAZ:ratification:2006-01-24";
const line = readFileSync(join(referenceFolder, "actions/ICCPR.csv"), "utf8")
  .split("\n")
  .find((row) => row.startsWith(ratification));
if (line === undefined) throw new Error("the ratification is not in the files");

const { prisma, drop } = await createTestDatabase({ facts: true });
afterAll(drop);

let copy: ReferenceCopy;
beforeEach(() => {
  copy = copyReference();
});
afterEach(() => copy.remove());

const reload = () => loadReference(prisma, { today, folder: copy.folder });
const rowsOf = (referenceKey: string) =>
  prisma.treatyAction.findMany({ where: { referenceKey }, orderBy: { recordedAt: "asc" } });

test("loading files that say the same in another form writes no fact", async () => {
  const audited = await prisma.auditEntry.count();
  copy.edit("treaties.yaml", "# The treaties", "# Our treaties");
  expect(await reload()).toEqual({ loaded: true, counts: {} });
  expect(await prisma.auditEntry.count()).toBe(audited);
});

test("a changed row supersedes the row that it corrects, and what rests on it", async () => {
  copy.edit("actions/ICCPR.csv", line, line.replace(/,[^,]*$/, ",Deposited in New York."));
  const { counts } = await reload();
  expect(counts).toEqual({ TreatyAction: 1, FollowUp: 1, retracted: 2 });
  const [before, after, ...more] = await rowsOf(ratification);
  expect(more).toEqual([]);
  expect(before).toMatchObject({ retractedBy: "reference", retractionReason: corrected });
  expect(after).toMatchObject({ retractedAt: null, supersedesId: before?.id, note: "Deposited in New York." });
  const assessed = await prisma.followUp.findMany({ where: { actionId: after?.id ?? "", retractedAt: null } });
  expect(assessed.map((row) => row.status)).toEqual(["implemented"]);
});

test("a row that is gone is retracted, and an act of that day can be recorded again", async () => {
  const gone = "CAT:AFG:signature:1985-02-04";
  copy.edit("actions/CAT.csv", gone, "CAT:AFG:signature:1985-02-05");
  copy.edit("actions/CAT.csv", "1985-02-04,,", "1985-02-05,,");
  await reload();
  expect(await rowsOf(gone)).toMatchObject([{ retractedBy: "reference" }]);
  await loadReference(prisma, { today });
  expect((await rowsOf(gone)).filter((row) => row.retractedAt === null)).toHaveLength(1);
});

test("what a person retracted stays retracted, whatever the files say", async () => {
  const key = "CAT:AFG:ratification:1987-04-01";
  await prisma.treatyAction.updateMany({
    where: { referenceKey: key, retractedAt: null },
    data: { retractedAt: new Date(Date.now() + 1000), retractedBy: "editor@example.org", retractionReason: "not so" },
  });
  copy.edit("actions/CAT.csv", "1987-04-01,,,", "1987-04-01,,1987-06-26,");
  const { counts } = await reload();
  expect(counts["leftAlone"]).toBe(1);
  expect(await rowsOf(key)).toMatchObject([{ retractedBy: "editor@example.org" }]);
});

test("an act that a person recorded first is not recorded twice", async () => {
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
  const file = join(copy.folder, "actions/ICMW.csv");
  const key = "ICMW:KAZ:accession:2026-10-02";
  writeFileSync(
    file,
    `${readFileSync(file, "utf8")}${key},ICMW,KAZ,accession,stated,2026-10-02,,,un-treaty-collection,1,\n`,
  );
  await reload();
  expect(await rowsOf(key)).toEqual([]);
});

test("a changed recommendation is rewritten, but not one that a person took over", async () => {
  await prisma.recommendation.update({
    where: { ref: "KAZ-2003-R9" },
    data: { recordedBy: "editor@example.org", theme: "training" },
  });
  copy.edit("visits.yaml", "theme: refugees", "theme: asylum");
  copy.edit("visits.yaml", "theme: justice", "theme: courts");
  const { counts } = await reload();
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
  const taken = await prisma.recommendation.findUniqueOrThrow({ where: { ref: "KAZ-2003-R1" } });
  const {
    id: _id,
    referenceKey: _key,
    referenceDigest: _digest,
    orderedOn: _day,
    madeYear: _year,
    themes: _themes,
    ...same
  } = taken;
  await prisma.recommendation.create({
    data: { ...same, ref: "KAZ-2003-R99", position: 99, text: "Ours", recordedBy: "editor@example.org" },
  });
  copy.edit("visits.yaml", "ref: KAZ-2003-R11", "ref: KAZ-2003-R99");
  await reload();
  expect((await prisma.recommendation.findUniqueOrThrow({ where: { ref: "KAZ-2003-R99" } })).text).toBe("Ours");
  expect((await prisma.recommendation.findUniqueOrThrow({ where: { ref: "KAZ-2003-R11" } })).retractedBy).toBe(
    "reference",
  );
});

test("the way of a visit is loaded where the files know it, and must lead to where the visit stands", async () => {
  const stages = (last: string) => `status: done
  stages:
    - {stage: requested, on: "2002-11", note: null, source: un-news-2003-61632}
    - {stage: ${last}, on: "2003-03-11", note: They came., source: un-news-2003-61632}
`;
  copy.edit("visits.yaml", "status: done\n", stages("accepted"));
  await expect(reload()).rejects.toThrow("a visit stands where its last stage says");
  copy.edit("visits.yaml", stages("accepted"), stages("done"));
  await reload();
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
  copy.edit("treaties.yaml", "short_title: ICERD", "short_title: CERD Convention");
  copy.edit("treaties.yaml", "short_title: CEDAW", "short_title: CEDAW Convention");
  await prisma.treaty.update({ where: { code: "CEDAW" }, data: { shortTitle: "Ours" } });
  await prisma.auditEntry.create({
    data: { actor: "editor@example.org", operation: "edit", entity: "Treaty", entityKey: "CEDAW" },
  });
  await reload();
  expect((await prisma.treaty.findUniqueOrThrow({ where: { code: "ICERD" } })).shortTitle).toBe("CERD Convention");
  expect((await prisma.treaty.findUniqueOrThrow({ where: { code: "CEDAW" } })).shortTitle).toBe("Ours");
});

test("a file with a slip loads nothing at all", async () => {
  const loads = await prisma.referenceLoad.count();
  copy.edit("actions/ROME.csv", "untc-2015-03-14", "nowhere");
  await expect(reload()).rejects.toThrow("unknown source");
  expect(await prisma.referenceLoad.count()).toBe(loads);
});
