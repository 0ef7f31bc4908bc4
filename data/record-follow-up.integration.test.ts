import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { getRecommendation } from "./get-recommendation.ts";
import { setPrisma } from "./prisma.ts";
import { type FollowUpInput, recordFollowUp } from "./record-follow-up.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ facts: true });
  setPrisma(database.prisma);
});
afterAll(() => database.drop());

const author = { by: "An editor", auditAs: "editor@example.org", today: "2026-11-24" };
const assessed: FollowUpInput = {
  status: "not-implemented",
  date: "2026-10-01",
  assessorKind: "committee",
  assessor: "CESCR",
  note: "The Committee asked for it again.",
  grade: null,
  lookedIn: null,
  action: null,
  source: { title: "E/C.12/KAZ/CO/3", url: null, symbol: "E/C.12/KAZ/CO/3", readOn: "2026-11-20" },
};

test("an assessment of a committee is added to the history with its grade, beside the tracker's own, which it does not move", async () => {
  const before = await getRecommendation("KAZ-2007-R4", { asAt: "2026-11-24", knownAt: null, locale: "en" });
  const result = await recordFollowUp("kaz-2007-r4", { ...assessed, grade: "c" }, author);
  expect(result).toMatchObject({ outcome: "recorded", repeated: false });
  const after = await getRecommendation("KAZ-2007-R4", { asAt: "2026-11-24", knownAt: null, locale: "en" });
  expect(after?.status).toBe(before?.status);
  expect(after?.history).toHaveLength((before?.history.length ?? 0) + 1);
  expect(after?.history.at(-1)).toMatchObject({ assessor: "CESCR", grade: "c", status: "not-implemented" });
  const audit = await database.prisma.auditEntry.findFirst({ where: { entity: "FollowUp" }, orderBy: { id: "desc" } });
  expect(audit).toMatchObject({ actor: "editor@example.org", operation: "record" });
});

test("what cannot be true is refused, and nothing is written", async () => {
  const count = () => database.prisma.followUp.count();
  const before = await count();
  expect(await recordFollowUp("KAZ-2007-R4", { ...assessed, date: "2026-11-25" }, author)).toEqual({
    outcome: "refused",
    objections: [{ field: "date", rule: "future" }],
  });
  expect(await recordFollowUp("KAZ-2007-R4", { ...assessed, date: "1999-01-01" }, author)).toMatchObject({
    objections: [{ field: "date", rule: "beforeRecommendation" }],
  });
  expect(await recordFollowUp("NONE-1", assessed, author)).toEqual({ outcome: "unknown" });
  expect(await count()).toBe(before);
});

test("a retry with the same key adds nothing", async () => {
  const once = { actorId: "person-1", key: "one", digest: "d" };
  const first = await recordFollowUp("KAZ-2003-R1", { ...assessed, date: "2026-10-02" }, { ...author, once });
  const second = await recordFollowUp("KAZ-2003-R1", { ...assessed, date: "2026-10-02" }, { ...author, once });
  expect(second).toEqual({ ...first, repeated: true });
});
