import { afterAll, expect, it } from "vitest";
import { createTestDatabase } from "#lib/testing/test-database.ts";
import { schemaDifference } from "./schema-difference.ts";

const database = await createTestDatabase();
afterAll(() => database.drop());

it("the migrations lead to the data model in prisma/schema", async () => {
  expect(await schemaDifference(database.url)).toBe("");
});
