import { afterAll, beforeAll, expect, test } from "vitest";
import type { Instant } from "#domain/dates/instant.ts";
import { beforeLater, recordLater } from "#lib/testing/record-later.ts";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { readAt } from "./read-at.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ facts: true });
});
afterAll(() => database.drop());

/** The moments whose record is read in turn where one is asked for. */
async function momentsRead(knownAt: Instant | null, meanwhile?: () => Promise<void>): Promise<(Instant | null)[]> {
  const read: (Instant | null)[] = [];
  const { treatyAction } = database.prisma;
  const last = await readAt({ treatyAction }, knownAt, async (moment) => {
    read.push(moment);
    if (read.length === 1) await meanwhile?.();
    return moment;
  });
  expect(last).toBe(read.at(-1));
  return read;
}

test("the record of a moment is read as it is now as long as nothing was recorded since, and anew from then on", async () => {
  expect(await momentsRead(null)).toEqual([null]);
  expect(await momentsRead("2000-01-01T00:00:00.000Z")).toEqual(["2000-01-01T00:00:00.000Z"]);
  expect(await momentsRead(beforeLater)).toEqual([null]);
  // What is recorded while it is read does not slip in.
  expect(await momentsRead(beforeLater, () => recordLater(database.prisma))).toEqual([null, beforeLater]);
  expect(await momentsRead(beforeLater)).toEqual([beforeLater]);
  expect(await momentsRead("2200-01-01T12:00:00.000Z")).toEqual(["2200-01-01T12:00:00.000Z"]);
  expect(await momentsRead("2200-01-03T00:00:00.000Z")).toEqual([null]);
});
