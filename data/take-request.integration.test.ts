import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/testing/test-database.ts";
import { setPrisma } from "./prisma.ts";
import { takeRequest } from "./take-request.ts";

/** What somebody may send, counted in the database. */

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  setPrisma(database.prisma);
});
afterAll(() => database.drop());

const hourly = { perMinute: 1 / 60, atOnce: 3 };

/** As though the last request had been made earlier. */
function letPass(seconds: number) {
  return database.prisma
    .$executeRaw`UPDATE request_limit SET busy_until = busy_until - ${seconds}::float8 * interval '1 second'`;
}

test("so many pass at once, the next is told how long to wait, and others are not held up", async () => {
  for (let number = 0; number < 3; number++) expect(await takeRequest("a", hourly)).toBe(0);
  const wait = await takeRequest("a", hourly);
  expect(wait).toBeGreaterThan(3_500);
  expect(wait).toBeLessThanOrEqual(3_600);
  expect(await takeRequest("b", hourly)).toBe(0);
});

test("one that is refused does not lengthen the wait, and after it the next one passes", async () => {
  for (let number = 0; number < 20; number++) expect(await takeRequest("a", hourly)).toBeGreaterThan(0);
  await letPass(3_600);
  expect(await takeRequest("a", hourly)).toBe(0);
  expect(await takeRequest("a", hourly)).toBeGreaterThan(0);
});

test("a long pause gives back as many as pass at once, and no more", async () => {
  await letPass(1_000_000);
  for (let number = 0; number < 3; number++) expect(await takeRequest("a", hourly)).toBe(0);
  expect(await takeRequest("a", hourly)).toBeGreaterThan(0);
});

test("of a hundred at the same time exactly so many pass as may", async () => {
  const waits = await Promise.all(
    Array.from({ length: 100 }, () => takeRequest("crowd", { perMinute: 1 / 60, atOnce: 30 })),
  );
  expect(waits.filter((wait) => wait === 0)).toHaveLength(30);
  expect(Math.min(...waits.filter((wait) => wait > 0))).toBeGreaterThanOrEqual(1);
});
