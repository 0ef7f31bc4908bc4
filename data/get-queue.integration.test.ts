import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { getQueue } from "./get-queue.ts";
import { setPrisma } from "./prisma.ts";
import { recordEntry } from "./records/record-entry.ts";

const { prisma, drop } = await createTestDatabase({ facts: true });
setPrisma(prisma);
afterAll(drop);

const editor = { by: "An editor", auditAs: "editor@example.org", today: "2026-11-25" };
const source = { title: "C.N.1.2026", url: null, symbol: null, readOn: null };
const unconfirmed = { acknowledgedWarnings: [], reason: null };

test("what people recorded of any kind stands first, with the page that shows it, and nothing that was shipped", async () => {
  expect((await getQueue(20)).recent).toEqual([]);
  const step = { state: "MNG", treaty: "ICMW", kind: "government-submitted-bill", date: null } as const;
  const first = await recordEntry(
    "step",
    { values: { ...step, reference: null, note: null, source }, ...unconfirmed },
    editor,
  );
  const assessment = {
    recommendation: "KAZ-2007-R4",
    status: "not-implemented",
    date: "2026-01-05",
    assessorKind: "tracker",
    assessor: null,
    note: "Asked for again.",
    grade: null,
    lookedIn: null,
    action: null,
    source,
  } as const;
  const second = await recordEntry("follow-up", { values: assessment, ...unconfirmed }, editor);
  if (first.outcome !== "recorded" || second.outcome !== "recorded") throw new Error("not recorded");
  const change = { by: "editor@example.org", operation: "record", reason: null };
  expect((await getQueue(20)).recent).toMatchObject([
    { ...change, kind: "follow-up", key: second.id, shownOn: "KAZ-2007-R4" },
    { ...change, kind: "step", key: first.id, shownOn: null },
  ]);
});
