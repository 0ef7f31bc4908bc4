import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { listSuggestions } from "./list-suggestions.ts";
import { setPrisma } from "./prisma.ts";
import { recordAction } from "./record-action.ts";
import { actInput } from "./testing/act-input.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const today = "2026-11-25";

test("an act that does what an open recommendation asks for puts it before a person, and an assessment takes it off", async () => {
  const before = await listSuggestions(today, { shown: 100 });
  const open = await prisma.recommendation.findFirstOrThrow({
    where: {
      targetAct: "consent",
      followUps: { none: {} },
      retractedAt: null,
      state: { iso3: "KAZ" },
      targetTreaty: { code: "ICMW" },
    },
    select: { id: true, ref: true, sourceId: true },
  });
  const act = await recordAction(actInput(), { by: "An editor", today });
  if (act.outcome !== "recorded") throw new Error(act.outcome);
  const after = await listSuggestions(today, { shown: 100 });
  expect(after.total).toBeGreaterThan(before.total);
  expect(after.items.find(({ ref }) => ref === open.ref)).toMatchObject({
    state: "KAZ",
    treaty: "ICMW",
    fact: { what: "act", id: act.id, kind: "accession", date: "2026-10-02" },
  });
  // Of a day before the act there was nothing to judge.
  expect((await listSuggestions("2026-10-01", { shown: 100 })).items.map(({ ref }) => ref)).not.toContain(open.ref);
  await prisma.followUp.create({
    data: {
      recommendationId: open.id,
      status: "implemented",
      assessedOn: new Date("2026-10-02"),
      assessedPrecision: "day",
      assessorKind: "tracker",
      note: "Acceded.",
      sourceId: open.sourceId,
      recordedBy: "An editor",
    },
  });
  expect((await listSuggestions(today, { shown: 100 })).items.map(({ ref }) => ref)).not.toContain(open.ref);
});
